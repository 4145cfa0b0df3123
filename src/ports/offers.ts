import type { LocalText } from '#src/model/language.ts';

/** Something that can be subscribed to. */
export type Offer = { readonly ref: string; readonly name: LocalText };

/** What a channel may subscribe to; never a draft. */
export interface Offers {
  /** Sources that are polled. */
  sources(): Promise<readonly Offer[]>;
  topics(): Promise<readonly Offer[]>;
  /** Calls that are not over and not cancelled. */
  calls(): Promise<readonly Offer[]>;
  /** The zones in which deadlines are stated, the most frequent first. */
  zones(): Promise<readonly string[]>;
}
