import type { Form, Reply } from '#src/messages/form.ts';
import type { Message } from '#src/messages/message.ts';
import { singleReplies } from '#src/messages/single-replies.ts';

/** A reply as a form shows it: what is said in it, what comes next in it, and what is for the channel. */
export type SplitReply = {
  readonly said: readonly Message[];
  readonly next: Form | null;
  readonly aloud: readonly Reply[];
};

export function splitReply(reply: Reply): SplitReply {
  const replies = singleReplies(reply);
  return {
    said: replies.flatMap((one) => (one.kind === 'message' && one.to === 'asker' ? one.message : [])),
    next: replies.findLast((one) => one.kind === 'form')?.form ?? null,
    aloud: replies.filter((one) => one.kind === 'message' && one.to === 'channel'),
  };
}
