import { type Context, say } from '#src/answers/context.ts';
import { type Coming, comingOf, isAfter, nextDeadline } from '#src/answers/intents/next-deadline.ts';
import { callsList } from '#src/answers/say/calls-list.ts';
import { stageFact } from '#src/answers/say/stages.ts';
import { factsPart, titlePart } from '#src/answers/say/texts.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { selectCalls } from '#src/answers/select-calls.ts';
import type { Intent } from '#src/answers/wording.ts';

/** "The next three deadlines?" */
export const nextDeadlines: Intent = {
  name: 'next-deadlines',
  wordings: [{ sure: 3.3, has: ['next', 'a-count'] }],
  async answer(context) {
    const calls = await selectCalls(context, { kind: 'not-over', at: context.now });
    if (calls === null) return nothingKnown(context);
    const all = comingOf(calls, context.now, context.request.countries);
    const coming = firstOf(all, context.request.count ?? all.length);
    if (coming.length < 2) return nextDeadline.answer(context);
    const lead = say(context, 'answers:coming-deadlines', { count: coming.length });
    return callsList(context, lead, [...new Set(coming.map(({ call }) => call))], (call) =>
      linesOf(
        context,
        coming.filter((one) => one.call === call),
      ),
    );
  },
};

/** So many of them, soonest first, and what is due at the very moment of the last. */
function firstOf(all: readonly Coming[], count: number): readonly Coming[] {
  const last = all[count - 1];
  return last ? all.filter((one) => !isAfter(one, last)) : all;
}

function linesOf(context: Context, stages: readonly Coming[]) {
  return stages
    .slice(0, 1)
    .flatMap(({ call }) => [
      titlePart(context, call.title, call.sources[0]?.url),
      ...factsPart(stages.map(({ stage }) => stageFact(context, call, stage))),
    ]);
}
