import { judgeWithdrawal } from '#src/findings/judge-withdrawal.ts';
import type { FoundDeadline } from '#src/findings/reading/find-deadlines.ts';
import type { Statement } from '#src/findings/statements.ts';
import { type Call, isOff, officialStages, type Stage } from '#src/model/call.ts';
import {
  confirmedDeadline,
  type Deadline,
  deadlineAt,
  hasTime,
  isOver,
  lastDay,
} from '#src/model/deadline.ts';
import type { ReadDeadline, ReadFinding, UnreadItem } from '#src/ports/findings.ts';

/**
 * What of that which an item states editors have to see: deadlines that are ahead, except what a call says already, and
 * that a call is off. `calls` are the ones whose source is the item's page, and those that its deadlines were confirmed
 * for.
 */
export function judgeFound(
  found: readonly Statement[],
  item: Pick<UnreadItem, 'confirmed' | 'published'>,
  calls: readonly Call[],
  now: Temporal.Instant,
): readonly ReadFinding[] {
  const stated = found.flatMap((one) => (one.kind === 'withdrawn' ? [] : (toFinding(one) ?? [])));
  const deadlines = stated
    .filter(({ local, timezone }) => !isOver(deadlineAt(local, timezone ?? 'UTC'), now))
    .filter((one) => !calls.some((call) => officialStages(call).some((stage) => agrees(stage, one))))
    .map((one) => ({ ...one, against: conflictOf({ item, calls, stated, now }, one) }));
  const withdrawals = found.flatMap((one) =>
    one.kind === 'withdrawn' ? (judgeWithdrawal(one, item, calls, now) ?? []) : [],
  );
  return [...deadlines, ...withdrawals];
}

type Dated = Omit<ReadDeadline, 'against'>;

function toFinding({ date, time, timezone, kind, stage, quote }: FoundDeadline): Dated | null {
  if (date === null || kind === 'rolling') return null;
  const local = time ? `${date}T${time.toString({ smallestUnit: 'minute' })}` : `${date}`;
  return { local, timezone, kind, stage, quote: quote.toWellFormed() };
}

/** Whether a stage ends when the text says: on that day, and at that time where both name one. */
function agrees({ deadline }: Stage, found: Dated): boolean {
  const confirmed = confirmedDeadline(deadline);
  const other = deadlineIn(confirmed, found);
  if (hasTime(confirmed) && hasTime(other)) return confirmed.instant.equals(other.instant);
  return lastDay(confirmed).equals(lastDay(other));
}

function deadlineIn({ timezone }: Deadline, found: Dated): Deadline {
  return deadlineAt(found.local, found.timezone ?? timezone);
}

type Judged = {
  readonly item: Pick<UnreadItem, 'confirmed'>;
  readonly calls: readonly Call[];
  readonly stated: readonly Dated[];
  readonly now: Temporal.Instant;
};

/** Which confirmed deadline this is another date for. Where that is not plain, editors see a finding and no conflict. */
function conflictOf({ item, calls, stated, now }: Judged, found: Dated): ReadDeadline['against'] {
  if (found.kind !== 'fixed') return null;
  const meant = stageConfirmedFor(item, calls, found) ?? stageOfPage(calls, found, now);
  if (!meant || isOff(meant.call) || isOver(confirmedDeadline(meant.stage.deadline), now)) return null;
  // Noon here and noon there: the confirmed one still stands beside that of the others.
  const isForOthers = stated.some((one) => isOfSameDay(one, found) && agrees(meant.stage, one));
  if (isForOthers) return null;
  const deadline = deadlineIn(confirmedDeadline(meant.stage.deadline), found);
  return { callId: meant.call.id, stageId: meant.stage.id, deadline };
}

function isOfSameDay(one: Dated, { local }: Dated): boolean {
  return one.local.split('T', 1)[0] === local.split('T', 1)[0];
}

type Meant = { readonly call: Call; readonly stage: Stage };

/** The stage for which an editor confirmed what this item said before. */
function stageConfirmedFor(
  item: Pick<UnreadItem, 'confirmed'>,
  calls: readonly Call[],
  found: Dated,
): Meant | null {
  const linked = item.confirmed.filter(({ stage }) => stage === found.stage);
  const [only] = linked;
  const call = linked.length === 1 ? calls.find(({ id }) => id === only?.callId) : undefined;
  const stage = call && officialStages(call).find(({ id }) => id === only?.stageId);
  return call && stage ? { call, stage } : null;
}

/** The stage that the page of one call means: by its number, or the only one that is ahead. */
function stageOfPage(calls: readonly Call[], found: Dated, now: Temporal.Instant): Meant | null {
  const [call, ...others] = calls;
  if (!call || others.length > 0) return null;
  const stages = officialStages(call);
  const ahead = stages.filter(({ deadline }) => !isOver(confirmedDeadline(deadline), now));
  const numbered = found.stage === null ? undefined : stages[found.stage - 1];
  const stage = found.stage === null && ahead.length === 1 ? ahead[0] : numbered;
  return stage ? { call, stage } : null;
}
