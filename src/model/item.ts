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
  /** All that its source gives, where that is more than the summary. */
  readonly whole: Whole | null;
};

/** To be read for deadlines and then forgotten: publishers allow no more than summaries to be kept. */
export type Whole = {
  /** Markup as written: what stands for a summary, and what stands beside it. */
  readonly texts: readonly string[];
  /** Another for another text. */
  readonly fingerprint: string;
};

/** The reader's day; a source that gives a day without a time was read as midnight UTC, and means that day. */
export function publishedDay(published: Temporal.Instant, timezone: string | null): Temporal.PlainDate {
  const utc = published.toZonedDateTimeISO('UTC');
  const isDayOnly = utc.toPlainTime().equals('00:00');
  return isDayOnly ? utc.toPlainDate() : published.toZonedDateTimeISO(timezone ?? 'UTC').toPlainDate();
}

/** An item in the database, but for what is not to be told. `version` rises when title, summary or address change. */
export type StoredItem = Omit<Item, 'closing' | 'whole'> & {
  readonly id: string;
  readonly sourceId: string;
  readonly firstSeen: Temporal.Instant;
  readonly version: number;
};
