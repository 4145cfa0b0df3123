import type { Context } from '#src/answers/context.ts';
import { type Candidate, intentsFor, tellsOfEvents } from '#src/answers/intents.ts';
import { OF_ALL_CALLS } from '#src/answers/lexicon/concepts.ts';
import { inherited } from '#src/answers/turns/inherited.ts';
import { hasNoIntent } from '#src/answers/untold.ts';

/** The intents that a question may have, surest first; what no entry tells has none of ours. */
export function candidatesOf(context: Context): readonly Candidate[] {
  const { marks } = context.request;
  if (hasNoIntent(context)) return [];
  const candidates = [...inherited(context), ...intentsFor(marks)];
  return OF_ALL_CALLS.flat().some((concept) => marks.has(concept))
    ? candidates.filter(tellsOfEvents)
    : candidates;
}
