import type { Log } from '#src/ports/log.ts';
import type { Reminders } from '#src/ports/reminders.ts';
import { type DueReminder, dueReminder, type UpcomingStage } from '#src/reminders/due-reminders.ts';
import type { ReminderRule } from '#src/reminders/reminder-moment.ts';

/**
 * Looks which reminders are due and not yet queued, and which of the posted ones tell what no longer holds; running it twice, or in two processes, adds
 * nothing.
 */
export async function planReminders(parts: {
  readonly reminders: Reminders;
  readonly log: Log;
}): Promise<void> {
  const { reminders, log } = parts;
  const { now, stages, rules } = await reminders.outlook();
  const due = dueAt(now, { stages, rules }, log);
  const { queued, withdrawn } = await reminders.plan(due);
  if (queued + withdrawn > 0) log.info('reminders planned', { queued, withdrawn });
  const edits = await reminders.planEdits();
  if (edits > 0) log.info('edits of reminders planned', { queued: edits });
}

/** The reminders that hold at that moment. */
export function dueAt(
  now: Temporal.Instant,
  { stages, rules }: { readonly stages: readonly UpcomingStage[]; readonly rules: readonly ReminderRule[] },
  log: Log,
): readonly DueReminder[] {
  return rules.flatMap((rule) => dueFor(rule, stages, now, log));
}

// A zone that this Node does not know costs the channels that use it their reminders, and nobody else.
function dueFor(
  rule: ReminderRule,
  stages: readonly UpcomingStage[],
  now: Temporal.Instant,
  log: Log,
): readonly DueReminder[] {
  try {
    return stages.flatMap((stage) => dueReminder(stage, rule, now) ?? []);
  } catch (cause) {
    log.error('rule of reminders not readable', { timezone: rule.timezone }, cause);
    return [];
  }
}
