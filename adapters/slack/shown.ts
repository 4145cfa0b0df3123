import { messageBlocks, notificationText } from '#adapters/slack/blocks.ts';
import type { Message } from '#src/messages/message.ts';

/** A message as every method of Slack takes it; nothing in its text is read as a name or a mention. */
export function shown(message: Message) {
  return {
    text: notificationText(message),
    blocks: messageBlocks(message),
    parse: 'none',
    link_names: false,
  };
}

/** What a new post says besides: no markup in the text, and no previews of links. */
export const AS_IT_STANDS = { mrkdwn: false, unfurl_links: false, unfurl_media: false };
