import type { Text } from '#src/messages/text.ts';
import type { LocalText } from '#src/model/language.ts';

/** One source as a reader of the page sees it. */
export type SourceState = {
  readonly name: LocalText;
  readonly url: string;
  readonly state: 'reachable' | 'unreachable' | 'not-polled-yet';
  /** Why it is unreachable. */
  readonly reason: Text | null;
};

/** The sources that are polled. */
export interface SourceStates {
  list(): Promise<readonly SourceState[]>;
}
