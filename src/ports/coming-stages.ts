import type { Checked, Citation } from '#src/model/citation.ts';
import type { Deadline } from '#src/model/deadline.ts';
import type { LocalText } from '#src/model/language.ts';
import type { SubscriptionTarget } from '#src/model/subscription.ts';

/** A stage that has not ended, with what is told of its call. */
export type ComingStage = {
  readonly callId: string;
  readonly title: LocalText;
  readonly label: LocalText | null;
  /** Whose applicants it binds (ISO 3166-1 alpha-2); empty binds all. */
  readonly countries: readonly string[];
  readonly deadline: Deadline;
  readonly checked: Checked | null;
  readonly sources: readonly Citation[];
};

/** What ends next; neither drafts nor internal deadlines, nothing postponed or cancelled. */
export interface ComingStages {
  /** The stages of the calls that these targets mean, soonest first, at most `limit`. */
  next(targets: readonly SubscriptionTarget[], limit: number): Promise<readonly ComingStage[]>;
}
