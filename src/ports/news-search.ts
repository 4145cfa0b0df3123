import type { Language } from '#src/model/language.ts';

/** A stored item as an answer shows it. */
export type FoundItem = {
  readonly title: string;
  readonly url: string | null;
  readonly language: Language | null;
  readonly published: Temporal.Instant | null;
  readonly firstSeen: Temporal.Instant;
  readonly sourceName: Readonly<Record<Language, string>>;
};

export interface NewsSearch {
  /** At most `limit` items in which all of the words stand, newest first; with no words the newest of all. */
  search(words: readonly string[], limit: number): Promise<readonly FoundItem[]>;
}
