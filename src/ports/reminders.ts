import type { ComingStage } from '#src/ports/coming-stages.ts';
import type { DueReminder, UpcomingStage } from '#src/reminders/due-reminders.ts';
import type { ReminderRule } from '#src/reminders/reminder-moment.ts';

/** What the next reminders are planned from. */
type Outlook = {
  /** The database's time: processes may differ by minutes. */
  readonly now: Temporal.Instant;
  /** What has not ended and may be told. */
  readonly stages: readonly UpcomingStage[];
  /** Every rule that a channel follows, once. */
  readonly rules: readonly ReminderRule[];
};

/** Reminders as deliveries: who gets one, and what it rests on. */
export interface Reminders {
  outlook(): Promise<Outlook>;
  /**
   * Queues what is due, once for each channel that follows the rule and wants the call, and withdraws
   * every queued reminder that is not among it any more. What was due before a channel subscribed is
   * left out, unless the deadline itself became known or moved only afterwards.
   */
  plan(due: readonly DueReminder[]): Promise<{ readonly queued: number; readonly withdrawn: number }>;
  /**
   * What deliveries remind of, by delivery; none where the deadline moved or passed, must not be told, or the
   * channel does not want it any more.
   */
  stagesFor(deliveryIds: readonly string[]): Promise<ReadonlyMap<string, ComingStage>>;
}
