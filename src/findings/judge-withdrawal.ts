import type { FoundWithdrawal } from '#src/findings/reading/find-withdrawal.ts';
import { type Call, callState, officialStages } from '#src/model/call.ts';
import { confirmedDeadline, isOver, lastDay } from '#src/model/deadline.ts';
import type { ReadWithdrawal, UnreadItem } from '#src/ports/findings.ts';

/**
 * Whether that an item calls a call off is at odds with a confirmed one; null where it is not plain which call is meant,
 * where that one is over or cancelled already, and where the text is about a round before.
 */
export function judgeWithdrawal(
  found: FoundWithdrawal,
  item: Pick<UnreadItem, 'confirmed' | 'published'>,
  calls: readonly Call[],
  now: Temporal.Instant,
): ReadWithdrawal | null {
  const call = callMeant(item, calls);
  if (!call || call.status === 'cancelled' || isAtEnd(call, found, now)) return null;
  if (isOtherRound(call, found) || isOlder(call, item)) return null;
  return { kind: 'withdrawn', quote: found.quote.toWellFormed(), callId: call.id };
}

/** The call that an editor confirmed a deadline of this item for, or the one whose page it is. */
function callMeant({ confirmed }: Pick<UnreadItem, 'confirmed'>, calls: readonly Call[]): Call | null {
  const linked = new Set(confirmed.map(({ callId }) => callId));
  const meant = linked.size === 1 ? calls.filter(({ id }) => linked.has(id)) : calls;
  const [call, ...others] = meant;
  return call && others.length === 0 ? call : null;
}

/** Whether it is over; that nothing is taken any longer is so between two stages and before the opening, too. */
function isAtEnd(call: Call, { how }: FoundWithdrawal, now: Temporal.Instant): boolean {
  const ended = officialStages(call).map(({ deadline }) => isOver(confirmedDeadline(deadline), now));
  if (ended.length > 0 && !ended.includes(false)) return true;
  return how === 'closed' && (ended.includes(true) || callState(call, now) !== 'open');
}

/** Whether the text names a year that the call has neither in a date nor in a name. */
function isOtherRound(call: Call, { round }: FoundWithdrawal): boolean {
  if (round === null) return false;
  const names = [...Object.values(call.title), ...call.aliases].join(' ');
  const days = officialStages(call).map(({ deadline }) => lastDay(confirmedDeadline(deadline)).year);
  const isNamed = new RegExp(String.raw`(?<!\d)${round}(?!\d)`).test(names);
  return !isNamed && !days.includes(round) && !call.opens?.startsWith(`${round}-`);
}

/** Whether it came out a year before the call opened. */
function isOlder({ opensAt }: Call, { published }: Pick<UnreadItem, 'published'>): boolean {
  if (!opensAt || !published) return false;
  const yearBefore = opensAt.toZonedDateTimeISO('UTC').subtract({ years: 1 }).toInstant();
  return Temporal.Instant.compare(published, yearBefore) < 0;
}
