import type { Language, LocalText } from '#src/model/language.ts';
import type { DayRange } from '#src/model/milestone.ts';

/** A stored item as an answer shows it. */
export type FoundItem = {
  readonly title: string;
  readonly url: string | null;
  readonly language: Language | null;
  readonly published: Temporal.Instant | null;
  readonly firstSeen: Temporal.Instant;
  readonly sourceName: LocalText;
};

/** One thing that an item must be of: it comes from one of the sources, or holds all words (folded) of one of the phrases. */
export type SoughtThing = {
  readonly sources: readonly string[];
  readonly phrases: readonly (readonly string[])[];
};

export type NewsQuery = {
  /** All of them; with none any item fits. */
  readonly things: readonly SoughtThing[];
  /** The days, as the reader has them, on which it was published or, where it does not say, first seen; null for any. */
  readonly days: DayRange | null;
  /** The reader's; null where nobody asked for it. */
  readonly timezone: string | null;
};

export interface NewsSearch {
  /** Whatever brought items, in the order of the ids. */
  sources(): Promise<readonly { readonly id: string; readonly name: LocalText }[]>;
  /** Those of these words (folded) that stand in some item, in no order. */
  known(words: readonly string[]): Promise<readonly string[]>;
  /** At most `limit` items, newest first. */
  search(query: NewsQuery, limit: number): Promise<readonly FoundItem[]>;
}
