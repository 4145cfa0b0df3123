import { type Call, callState, officialStages } from '#src/model/call.ts';
import { confirmedDeadline, type Deadline, isOver as isDeadlineOver, lastDay } from '#src/model/deadline.ts';
import type { ReadWithdrawal, UnreadItem } from '#src/ports/findings.ts';

type Told = Omit<ReadWithdrawal, 'callId'>;

/**
 * Whether that an item calls a call off is at odds with a confirmed one; of none where the call that is meant is not known
 * yet: another round than the text names, or one that was over before. Null where it says nothing of a call to come.
 */
export function judgeWithdrawal(
  { kind, how, round, quote }: Told,
  item: Pick<UnreadItem, 'confirmed' | 'published'>,
  calls: readonly Call[],
  now: Temporal.Instant,
): ReadWithdrawal | null {
  const told = { kind, how, round, quote: quote.toWellFormed() };
  const call = callMeant(item, calls, told, now);
  if (!call) return { ...told, callId: null };
  if (call.status === 'cancelled' || isOlder(call, item, now) || isOfRoundBefore(call, told)) return null;
  if (wasCheckedSince(call, item)) return null;
  if (how === 'closed' && takesNothing(call, now)) return null;
  return { ...told, callId: isOver(call, now) || isOtherRound(call, told) ? null : call.id };
}

/**
 * The call that an editor confirmed a deadline of this item for, or the one whose page it is; of several the one of the round
 * that is named, else the one that goes on.
 */
function callMeant(
  { confirmed }: Pick<UnreadItem, 'confirmed'>,
  calls: readonly Call[],
  told: Told,
  now: Temporal.Instant,
): Call | null {
  const linked = new Set(confirmed.map(({ callId }) => callId));
  const meant = linked.size === 1 ? calls.filter(({ id }) => linked.has(id)) : calls;
  const isMeant = (call: Call) =>
    told.round === null ? call.status !== 'cancelled' && !isOver(call, now) : !isOtherRound(call, told);
  const [call, ...others] = meant.length > 1 ? meant.filter(isMeant) : meant;
  return call && others.length === 0 ? call : null;
}

function isOver(call: Call, now: Temporal.Instant): boolean {
  const ends = endsOf(call);
  return ends.length > 0 && ends.every((deadline) => isDeadlineOver(deadline, now));
}

/** Nothing is taken any longer at the end of each stage, and nothing yet before the opening. */
function takesNothing(call: Call, now: Temporal.Instant): boolean {
  return endsOf(call).some((deadline) => isDeadlineOver(deadline, now)) || callState(call, now) !== 'open';
}

function endsOf(call: Call): readonly Deadline[] {
  return officialStages(call).map(({ deadline }) => confirmedDeadline(deadline));
}

/** Whether the text names a year that the call has neither in a date nor in a name. */
function isOtherRound(call: Call, { round }: Told): boolean {
  if (round === null) return false;
  const names = [...Object.values(call.title), ...call.aliases].join(' ');
  const isNamed = new RegExp(String.raw`(?<!\d)${round}(?!\d)`).test(names);
  return !isNamed && !yearsOf(call).includes(round);
}

function isOfRoundBefore(call: Call, told: Told): boolean {
  const { round } = told;
  return round !== null && isOtherRound(call, told) && yearsOf(call).every((year) => round < year);
}

/** In which it opens and ends. */
function yearsOf(call: Call): readonly number[] {
  const ends = endsOf(call).map((deadline) => lastDay(deadline).year);
  return call.opens === null ? ends : [Number(call.opens.slice(0, 4)), ...ends];
}

/** Whether it came out a year before the call opened; of one that names no opening, a year ago. */
function isOlder(
  { opensAt }: Call,
  { published }: Pick<UnreadItem, 'published'>,
  now: Temporal.Instant,
): boolean {
  if (!published) return false;
  const yearBefore = (opensAt ?? now).toZonedDateTimeISO('UTC').subtract({ years: 1 }).toInstant();
  return Temporal.Instant.compare(published, yearBefore) < 0;
}

/** Whether somebody checked the entry on a later day, with what the source had said by then before their eyes. */
function wasCheckedSince({ checked, stages }: Call, { published }: Pick<UnreadItem, 'published'>): boolean {
  if (!published) return false;
  const day = published.toZonedDateTimeISO('UTC').toPlainDate().toString();
  return [checked, ...stages.map((stage) => stage.checked)].some((one) => one !== null && one.on > day);
}
