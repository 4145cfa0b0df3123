import { type Context, type Draft, draft, say } from '#src/answers/context.ts';
import { callLines, refOf } from '#src/answers/say/call-card.ts';
import { plain, sourcesPart } from '#src/answers/say/texts.ts';
import type { Part } from '#src/messages/message.ts';
import { type Call, callState, isOff, nextStage, officialStages } from '#src/model/call.ts';
import { distinctCitations } from '#src/model/citation.ts';

export const MOST_CALLS = 12;

/** Several calls, soonest first; what is over comes last. */
export function callsList(
  context: Context,
  lead: string,
  calls: readonly Call[],
  lines: (call: Call) => readonly Part[] = (call) => callLines(context, call),
  /** How many there are, where these are only the first of them. */
  count = calls.length,
): Draft {
  const shown = calls.slice(0, MOST_CALLS);
  const citations = distinctCitations(shown.flatMap((call) => call.sources.slice(0, 1)));
  const more = count - shown.length;
  return draft({
    summary: lead,
    parts: [
      plain(lead),
      ...shown.flatMap(lines),
      ...(more > 0 ? [plain(say(context, 'answers:more-calls', { count: more }))] : []),
      ...sourcesPart(context, citations),
    ],
    citations,
    about: shown.map(refOf),
    listed: shown.map(refOf),
  });
}

/** Calls by their next deadline; then those without one; then those that are over, the latest first. */
export function soonestFirst(calls: readonly Call[], now: Temporal.Instant): readonly Call[] {
  return calls
    .map((call) => ({ call, rank: rankOf(call, now) }))
    .toSorted((a, b) => a.rank - b.rank || (a.call.id < b.call.id ? -1 : 1))
    .map(({ call }) => call);
}

const FAR = Temporal.Instant.from('9000-01-01T00:00:00Z').epochMilliseconds;

function rankOf(call: Call, now: Temporal.Instant): number {
  const next = nextStage(call, now);
  if (next && !isOff(call)) return next.deadline.instant.epochMilliseconds;
  if (callState(call, now) === 'open') return FAR;
  const last = officialStages(call).at(-1);
  return last ? 3 * FAR - last.deadline.instant.epochMilliseconds : 2 * FAR;
}
