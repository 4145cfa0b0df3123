import type { Deadline } from '#src/model/deadline.ts';
import { type ReminderRule, reminderMoment } from '#src/reminders/reminder-moment.ts';

export type NextReminder<Stage> = {
  readonly stage: Stage;
  readonly leadDays: number;
  readonly at: Temporal.Instant;
};

/** The first reminder after `now`, or null when nothing ahead is known. */
export function nextReminder<Stage extends { readonly deadline: Deadline }>(
  stages: readonly Stage[],
  rule: ReminderRule,
  now: Temporal.Instant,
): NextReminder<Stage> | null {
  const coming = stages.flatMap((stage) =>
    rule.leadDays
      .map((leadDays) => ({ stage, leadDays, at: reminderMoment(stage.deadline, leadDays, rule) }))
      .filter(({ at }) => isBetween(now, at, stage.deadline.instant)),
  );
  return coming.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))[0] ?? null;
}

function isBetween(from: Temporal.Instant, at: Temporal.Instant, to: Temporal.Instant): boolean {
  return Temporal.Instant.compare(from, at) < 0 && Temporal.Instant.compare(at, to) < 0;
}
