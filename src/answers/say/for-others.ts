import { type Context, type Draft, say } from '#src/answers/context.ts';
import { callLines } from '#src/answers/say/call-card.ts';
import { callsList } from '#src/answers/say/calls-list.ts';
import { factOf, factsPart } from '#src/answers/say/texts.ts';
import { sayCountries } from '#src/messages/lists.ts';
import type { Call } from '#src/model/call.ts';

/** None is for applicants of the countries named: says so, and whom they are for. */
export function forOthersAlone(context: Context, calls: readonly Call[], shutOut: readonly string[]): Draft {
  const countries = sayCountries(context.language, shutOut);
  return callsList(context, say(context, 'answers:no-calls-for', { countries }), calls, (call) => [
    ...callLines(context, call),
    ...factsPart(factOf(context, 'answers:what-eligibility', call.eligibility)),
  ]);
}
