import type { Form, Reply } from '#src/messages/form.ts';
import type { Message } from '#src/messages/message.ts';
import { singleReplies } from '#src/messages/single-replies.ts';

/**
 * Who saw what somebody did: everyone in a channel or group chat, the asker alone in one, as with a command, or the two
 * of a direct chat with the bot.
 */
export type SeenBy = 'channel' | 'private' | 'direct';

/** One thing to show. What is `offered` is shown to the asker, who may have it shown to everyone. */
export type Showing =
  | { readonly kind: 'aloud' | 'privately' | 'offered'; readonly message: Message }
  | { readonly kind: 'form'; readonly form: Form };

/** What a reply shows, one after the other, and to whom. */
export function showings(reply: Reply, seenBy: SeenBy): readonly Showing[] {
  // A public line beside a private confirmation is for the channel; alone it is the answer to what was asked.
  if (reply.kind === 'message' && reply.to === 'channel' && seenBy === 'private') {
    const { message, aside, saysNothing } = reply;
    const answer: Showing = { kind: saysNothing ? 'privately' : 'offered', message };
    return aside === undefined ? [answer] : [answer, { kind: 'privately', message: aside }];
  }
  return singleReplies(reply).map((one) => {
    if (one.kind === 'form') return one;
    return { kind: one.to === 'channel' ? 'aloud' : 'privately', message: one.message };
  });
}
