import { type Coming, comingWithin, isAfter } from '#src/answers/coming-deadlines.ts';
import { say } from '#src/answers/context.ts';
import { nextDeadline } from '#src/answers/intents/next-deadline.ts';
import { deadlineLines } from '#src/answers/say/call-card.ts';
import { callsList } from '#src/answers/say/calls-list.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { selectCalls } from '#src/answers/select-calls.ts';
import type { Intent } from '#src/answers/wording.ts';

/** "The next three deadlines?" */
export const nextDeadlines: Intent = {
  name: 'next-deadlines',
  wordings: [{ sure: 3.3, has: ['next', 'a-count'], lacks: ['milestones'] }],
  async answer(context) {
    const calls = await selectCalls(context, { kind: 'not-over', at: context.now });
    if (calls === null) return nothingKnown(context);
    const all = comingWithin(context, calls);
    const coming = firstOf(all, context.request.count ?? all.length);
    if (coming.length < 2) return nextDeadline.answer(context);
    const lead = say(context, 'answers:coming-deadlines', { count: coming.length });
    return callsList(context, lead, [...new Set(coming.map(({ call }) => call))], (call) =>
      deadlineLines(
        context,
        call,
        coming.filter((one) => one.call === call).map(({ stage }) => stage),
      ),
    );
  },
};

/** So many of them, soonest first, and what is due at the very moment of the last. */
function firstOf(all: readonly Coming[], count: number): readonly Coming[] {
  const last = all[count - 1];
  return last ? all.filter((one) => !isAfter(one, last)) : all;
}
