import { judgeWithdrawal } from '#src/findings/judge-withdrawal.ts';
import type { FoundDeadline } from '#src/findings/reading/find-deadlines.ts';
import type { Statement } from '#src/findings/statements.ts';
import { type Call, officialStages, type Stage } from '#src/model/call.ts';
import {
  confirmedDeadline,
  type Deadline,
  deadlineAt,
  hasTime,
  isOver,
  lastDay,
} from '#src/model/deadline.ts';
import type {
  Placement,
  ReadDeadline,
  ReadFinding,
  StoredStatement,
  UnplacedItem,
  UnreadItem,
} from '#src/ports/findings.ts';

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
    .filter((one) => isNews(one, calls, now))
    .map((one) => ({ ...one, against: conflictOf({ item, calls, stated, readAt: now, now }, one) }));
  const withdrawals = found.flatMap((one) =>
    one.kind === 'withdrawn' ? (judgeWithdrawal(one, item, calls, now) ?? []) : [],
  );
  return [...deadlines, ...withdrawals];
}

/**
 * The same of what an item stated before one of these calls was known. A deadline that agrees with it stays for editors
 * to decide, as one does that is about none of them.
 */
export function judgeAgain(
  item: UnplacedItem,
  calls: readonly Call[],
  now: Temporal.Instant,
): readonly Placement[] {
  const stated = item.stated.flatMap((one) => (one.kind === 'withdrawn' ? [] : [dated(one)]));
  return item.stated
    .filter(({ placed }) => !placed)
    .flatMap((one) => placementOf({ item, calls, stated, readAt: item.readAt, now }, one) ?? []);
}

function placementOf(judged: Judged, one: StoredStatement): Placement | null {
  const { item, calls, now } = judged;
  if (one.kind !== 'withdrawn') {
    const against = isNews(one, calls, now) ? conflictOf(judged, one) : null;
    return against && { id: one.id, found: { ...dated(one), against } };
  }
  const found = judgeWithdrawal(one, item, calls, now);
  return found && found.callId === null ? null : { id: one.id, found };
}

function dated({ kind, local, timezone, stage, quote }: Dated): Dated {
  return { kind, local, timezone, stage, quote };
}

type Dated = Omit<ReadDeadline, 'against'>;

function toFinding({ date, time, timezone, kind, stage, quote }: FoundDeadline): Dated | null {
  if (date === null || kind === 'rolling') return null;
  const local = time ? `${date}T${time.toString({ smallestUnit: 'minute' })}` : `${date}`;
  return { local, timezone, kind, stage, quote: quote.toWellFormed() };
}

/** Whether it is ahead, and no call says so already. */
function isNews(found: Dated, calls: readonly Call[], now: Temporal.Instant): boolean {
  const isAhead = !isOver(deadlineAt(found.local, found.timezone ?? 'UTC'), now);
  return isAhead && !calls.some((call) => officialStages(call).some((stage) => agrees(stage, found)));
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
  readonly item: Pick<UnreadItem, 'confirmed' | 'published'>;
  readonly calls: readonly Call[];
  readonly stated: readonly Dated[];
  /** Which stages were ahead then tells which one the text means. */
  readonly readAt: Temporal.Instant;
  readonly now: Temporal.Instant;
};

/** Which confirmed deadline this is another date for. Where that is not plain, editors see a finding and no conflict. */
function conflictOf(judged: Judged, found: Dated): ReadDeadline['against'] {
  if (found.kind !== 'fixed') return null;
  const { item, calls, stated, readAt, now } = judged;
  const meant = stageConfirmedFor(item, calls, found) ?? stageOfPage(calls, found, readAt);
  if (!meant || isOver(confirmedDeadline(meant.stage.deadline), now)) return null;
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
function stageOfPage(calls: readonly Call[], found: Dated, at: Temporal.Instant): Meant | null {
  const [call, ...others] = calls;
  if (!call || others.length > 0) return null;
  const stages = officialStages(call);
  const ahead = stages.filter(({ deadline }) => !isOver(confirmedDeadline(deadline), at));
  const numbered = found.stage === null ? undefined : stages[found.stage - 1];
  const stage = found.stage === null && ahead.length === 1 ? ahead[0] : numbered;
  return stage ? { call, stage } : null;
}
