import { type Deadline, hasTime, lastDay } from '#src/model/deadline.ts';

/** When a channel wants to be reminded. */
export type ReminderRule = {
  /** Calendar days before the deadline. */
  readonly leadDays: readonly number[];
  /** Local time in `timezone`, `HH:MM`. */
  readonly remindAt: string;
  /** The channel's own IANA zone. */
  readonly timezone: string;
};

/**
 * The moment at which a channel is reminded: so many days before the deadline's day, at the channel's
 * own time of day. A deadline with a time falls on the day that the channel's calendar shows at that
 * instant; one without falls on the day that its source states, wherever it is read.
 * A time that the clock change leaves out is made up for just after it.
 *
 * @throws RangeError when zone or time cannot be read.
 */
export function reminderMoment(
  deadline: Deadline,
  leadDays: number,
  rule: Pick<ReminderRule, 'remindAt' | 'timezone'>,
): Temporal.Instant {
  const day = hasTime(deadline)
    ? deadline.instant.toZonedDateTimeISO(rule.timezone).toPlainDate()
    : lastDay(deadline);
  const plainTime = Temporal.PlainTime.from(rule.remindAt);
  return day.subtract({ days: leadDays }).toZonedDateTime({ timeZone: rule.timezone, plainTime }).toInstant();
}
