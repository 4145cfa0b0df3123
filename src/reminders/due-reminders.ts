import { type Deadline, isOver } from '#src/model/deadline.ts';
import { type ReminderRule, reminderMoment } from '#src/reminders/reminder-moment.ts';

/** A deadline to be reminded of; when it moves, `version` is another. */
export type UpcomingStage = {
  readonly callId: string;
  readonly stageId: string;
  readonly version: string;
  readonly deadline: Deadline;
};

/** An occasion: all channels that follow `rule` and want this call are to be reminded. */
export type DueReminder = {
  readonly stage: UpcomingStage;
  readonly rule: ReminderRule;
  readonly leadDays: number;
  /** When it became due. */
  readonly moment: Temporal.Instant;
};

/**
 * The reminder of a deadline that holds now: of those that are due the newest, so that after an outage
 * nobody is told "14 days" and "7 days" in a row. Null before the first and after the deadline.
 */
export function dueReminder(
  stage: UpcomingStage,
  rule: ReminderRule,
  now: Temporal.Instant,
): DueReminder | null {
  if (isOver(stage.deadline, now)) return null;
  const due = rule.leadDays
    .map((leadDays) => ({ stage, rule, leadDays, moment: reminderMoment(stage.deadline, leadDays, rule) }))
    .filter(({ moment }) => Temporal.Instant.compare(moment, now) <= 0);
  return due.toSorted((a, b) => a.leadDays - b.leadDays)[0] ?? null;
}
