import type { Reply } from '#src/messages/form.ts';

/** One thing to show: a message or a form. */
export type SingleReply = Extract<Reply, { kind: 'message' | 'form' }>;

/** What a reply shows, one after the other; an aside is a message of its own. */
export function singleReplies(reply: Reply): readonly SingleReply[] {
  if (reply.kind === 'several') return reply.replies.flatMap(singleReplies);
  if (reply.kind === 'nothing') return [];
  if (reply.kind === 'form' || reply.aside === undefined) return [reply];
  const { aside, ...said } = reply;
  return [said, { kind: 'message', message: aside, to: 'asker' }];
}
