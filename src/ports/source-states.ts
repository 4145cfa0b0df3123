import type { Text } from '#src/messages/text.ts';
import type { LocalText } from '#src/model/language.ts';

/** One source as a reader of the page sees it. */
export type SourceState = {
  readonly name: LocalText;
  readonly url: string;
  /** `YYYY-MM-DD` of the documented test, null where there is none. */
  readonly testedOn: string | null;
  /** When it last answered; null when it never did. */
  readonly reachedAt: Temporal.Instant | null;
} & (
  | { readonly state: 'reachable' | 'not-polled-yet' }
  /** With advice for whoever runs the bot. */
  | { readonly state: 'unreachable'; readonly reason: Text }
);

/** The sources that are polled. */
export interface SourceStates {
  list(): Promise<readonly SourceState[]>;
}
