import type { Deadline } from '#src/model/deadline.ts';
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

/**
 * What has become of the deadline that a post tells. `told` is that one, null where it is not known exactly any more.
 *
 * - `holds`: the post was right, or is again; over or not.
 * - `moved`: another holds, which may be over.
 * - `gone`: none is to be told; `call` is null where not even the call is.
 */
export type ReminderChange =
  | { readonly kind: 'holds'; readonly stage: ComingStage }
  | { readonly kind: 'moved'; readonly stage: ComingStage; readonly told: Deadline | null }
  | {
      readonly kind: 'gone';
      readonly call: Pick<ComingStage, 'title' | 'sources'> | null;
      readonly told: Deadline | null;
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
   * Queues an edit of every reminder in the channels that tells a deadline which moved, is not to be told any
   * more, or holds again. Once for each change.
   */
  planEdits(): Promise<number>;
  /**
   * What deliveries remind of, by delivery; none where the deadline moved or passed, must not be told, or the
   * channel does not want it any more.
   */
  stagesFor(deliveryIds: readonly string[]): Promise<ReadonlyMap<string, ComingStage>>;
  /** What has become of what was reminded of, by the delivery that edits the post. */
  changesFor(deliveryIds: readonly string[]): Promise<ReadonlyMap<string, ReminderChange>>;
}
