import { label } from '#adapters/adaptive-cards/literal-text.ts';
import { messageCard } from '#adapters/adaptive-cards/message-card.ts';
import type { Activity } from '#adapters/teams/connector.ts';
import type { Message } from '#src/messages/message.ts';

/**
 * The largest activity, in bytes of UTF-8. Teams states about 100 KB today, 40 KB in UTF-16 and 28 KB in
 * older copies of the same page (format-your-bot-messages).
 */
export const MAX_KILOBYTES = 24;

/**
 * A message as Teams takes it: a card alone, since text beside it makes two messages and brings no id back.
 * It holds no entity of a mention, so that whatever stands in its texts calls nobody.
 */
export function messageActivity(message: Message): Activity {
  const content = messageCard(message);
  return {
    type: 'message',
    summary: label(message.summary),
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  };
}

export function isTooLarge(activity: Activity): boolean {
  return Buffer.byteLength(JSON.stringify(activity)) > MAX_KILOBYTES * 1024;
}
