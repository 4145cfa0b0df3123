import type { Reply } from '#src/messages/form.ts';

/** One thing to show: a message or a form. */
export type SingleReply = Extract<Reply, { kind: 'message' | 'form' }>;

/** What a reply shows, one after the other. */
export function singleReplies(reply: Reply): readonly SingleReply[] {
  if (reply.kind === 'several') return reply.replies.flatMap(singleReplies);
  return reply.kind === 'nothing' ? [] : [reply];
}
