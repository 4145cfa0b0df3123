import type { Language } from '#src/model/language.ts';

/** One entry of a source, as read; plain text throughout. */
export type Item = {
  /** Stable within its source: guid, else link, else a hash. */
  readonly key: string;
  readonly title: string;
  /** Absolute http(s) address, or null where the entry has none. */
  readonly url: string | null;
  /** At most 320 characters. */
  readonly summary: string;
  readonly published: Temporal.Instant | null;
  readonly updated: Temporal.Instant | null;
  readonly language: Language | null;
  readonly categories: readonly string[];
  /**
   * What a list of calls states beside the entry as the end, as it is written there: something to read a finding
   * from, never a deadline to tell.
   */
  readonly closing: string | null;
};

/** An item in the database, but for what is not to be told. `version` rises when title, summary or address change. */
export type StoredItem = Omit<Item, 'closing'> & {
  readonly id: string;
  readonly sourceId: string;
  readonly firstSeen: Temporal.Instant;
  readonly version: number;
};
