import { candidatesIn } from '#src/findings/reading/candidates.ts';
import { datedDeadlines } from '#src/findings/reading/dated-deadlines.ts';
import { mergeAlike } from '#src/findings/reading/merge-alike.ts';
import { readText } from '#src/findings/reading/read-text.ts';
import type { Reading } from '#src/findings/reading/reading.ts';
import { undatedDeadlines } from '#src/findings/reading/undated-deadlines.ts';

/** A text of a source as it was published; `published` is its day, where the source tells it. */
export type Announcement = {
  readonly text: string;
  readonly published: Temporal.PlainDate | null;
  /** As the source states it, such as `de` or `en-CA`. */
  readonly language: string | null;
};

/** A deadline as a text states it, confirmed by nobody. */
export type FoundDeadline = {
  /** Null where the text names no day: a rolling call, or a recurring day in a text whose own date is unknown. */
  readonly date: Temporal.PlainDate | null;
  /** Local to `timezone`; null where the text gives none. The end of a day ("24 Uhr") is 23:59. */
  readonly time: Temporal.PlainTime | null;
  /** An IANA name; null where the text gives none. */
  readonly timezone: string | null;
  readonly kind: 'fixed' | 'recurring' | 'rolling';
  /** Counts the stages of a staged call from 1; null where there is but one. */
  readonly stage: number | null;
  /** The exact stretch of the text that the deadline was read from. */
  readonly quote: string;
};

/** The deadlines of an announcement, in the order of the text. Never throws, whatever the text is. */
export function findDeadlines(announcement: Announcement): readonly FoundDeadline[] {
  return deadlinesOf(readText(announcement));
}

/** The same of a text that is read already. */
export function deadlinesOf(reading: Reading): readonly FoundDeadline[] {
  const candidates = candidatesIn(reading);
  return mergeAlike([...datedDeadlines(reading, candidates), ...undatedDeadlines(reading, candidates)]);
}
