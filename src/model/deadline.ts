import type { LocalText } from '#src/model/language.ts';

/**
 * The moment a stage ends: a local date or date-time, an IANA zone and the instant they give.
 * A date without a time ends with that day, so its instant is the start of the next one.
 */
export type Deadline = {
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, as the source states it. */
  readonly local: string;
  readonly timezone: string;
  readonly instant: Temporal.Instant;
  /** Where a source disagrees; then it is the earlier date that is still ahead, and no fact. */
  readonly disputed: Dispute | null;
};

/** What a person confirmed, and what sources tell since; an editor has to choose. */
type Dispute = {
  readonly confirmed: Deadline;
  /** One at least, each kind once. */
  readonly claims: readonly Claim[];
};

/** What a source, by its name, tells against a confirmed deadline. */
export type Claim =
  | { readonly kind: 'other-date'; readonly other: Deadline; readonly source: LocalText }
  | { readonly kind: 'withdrawn'; readonly source: LocalText };

/** The deadline that a person confirmed, whatever a source tells since. */
export function confirmedDeadline(deadline: Deadline): Deadline {
  return deadline.disputed?.confirmed ?? deadline;
}

/** Whether a source tells another date, and not only that the call is off. */
export function isDateDisputed({ disputed }: Deadline): boolean {
  return disputed?.claims.some(({ kind }) => kind === 'other-date') ?? false;
}

/** @throws RangeError when date, time or zone cannot be read. */
export function deadlineAt(local: string, timezone: string): Deadline {
  return { local, timezone, instant: instantOf(local, timezone), disputed: null };
}

/** Whether the source names a time of day. */
export function hasTime(deadline: Deadline): boolean {
  return deadline.local.includes('T');
}

/** The calendar day on which the deadline ends, in its own zone. */
export function lastDay(deadline: Deadline): Temporal.PlainDate {
  return Temporal.PlainDate.from(deadline.local.slice(0, 10));
}

export function isOver(deadline: Deadline, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, deadline.instant) >= 0;
}

/** What clocks there show when it ends; for a day without a time, the start of the next one. */
export function localEnd({ instant }: Deadline, timezone: string): Temporal.PlainDateTime {
  return instant.toZonedDateTimeISO(timezone).toPlainDateTime();
}

/** Calendar days from now to the deadline's day, in the deadline's zone; negative when it has passed. */
export function daysLeft(deadline: Deadline, now: Temporal.Instant): number {
  const today = now.toZonedDateTimeISO(deadline.timezone).toPlainDate();
  return today.until(lastDay(deadline), { largestUnit: 'day' }).days;
}

function instantOf(local: string, timezone: string): Temporal.Instant {
  if (local.includes('T')) {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(timezone).toInstant();
  }
  return Temporal.PlainDate.from(local).add({ days: 1 }).toZonedDateTime(timezone).toInstant();
}
