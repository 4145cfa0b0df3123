import { postsOf } from '#adapters/slack/posts.ts';
import type { Message } from '#src/messages/message.ts';
import type { Outcome } from '#src/model/delivery.ts';

/** Says a message in as many posts as it takes, one after the other; where one does not arrive, the rest stays unsaid. */
export async function inPosts(message: Message, say: (post: Message) => Promise<Outcome>): Promise<Outcome> {
  let outcome: Outcome = { kind: 'sent', messageRef: '' };
  for (const post of postsOf(message)) {
    outcome = await say(post);
    if (outcome.kind !== 'sent') break;
  }
  return outcome;
}
