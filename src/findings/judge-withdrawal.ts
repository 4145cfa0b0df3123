import { type Call, callState, officialStages } from '#src/model/call.ts';
import { confirmedDeadline, isOver, lastDay } from '#src/model/deadline.ts';
import type { ReadWithdrawal, UnreadItem } from '#src/ports/findings.ts';

type Told = Omit<ReadWithdrawal, 'callId'>;

/**
 * Whether that an item calls a call off is at odds with a confirmed one; of none where it is not plain yet which call is
 * meant. Null where that one is over or cancelled already, and where the text is about a round before.
 */
export function judgeWithdrawal(
  { kind, how, round, quote }: Told,
  item: Pick<UnreadItem, 'confirmed' | 'published'>,
  calls: readonly Call[],
  now: Temporal.Instant,
): ReadWithdrawal | null {
  const told = { kind, how, round, quote: quote.toWellFormed() };
  const call = callMeant(item, calls);
  if (!call) return { ...told, callId: null };
  if (call.status === 'cancelled' || isAtEnd(call, told, now)) return null;
  return isOtherRound(call, told) || isOlder(call, item) ? null : { ...told, callId: call.id };
}

/** The call that an editor confirmed a deadline of this item for, or the one whose page it is. */
function callMeant({ confirmed }: Pick<UnreadItem, 'confirmed'>, calls: readonly Call[]): Call | null {
  const linked = new Set(confirmed.map(({ callId }) => callId));
  const meant = linked.size === 1 ? calls.filter(({ id }) => linked.has(id)) : calls;
  const [call, ...others] = meant;
  return call && others.length === 0 ? call : null;
}

/** Whether it is over; that nothing is taken any longer is so between two stages and before the opening, too. */
function isAtEnd(call: Call, { how }: Told, now: Temporal.Instant): boolean {
  const ended = officialStages(call).map(({ deadline }) => isOver(confirmedDeadline(deadline), now));
  if (ended.length > 0 && !ended.includes(false)) return true;
  return how === 'closed' && (ended.includes(true) || callState(call, now) !== 'open');
}

/** Whether the text names a year that the call has neither in a date nor in a name. */
function isOtherRound(call: Call, { round }: Told): boolean {
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
