import { candidatesIn } from '#src/findings/reading/candidates.ts';
import { clausesOf } from '#src/findings/reading/clauses.ts';
import { datedDeadlines } from '#src/findings/reading/dated-deadlines.ts';
import { withDayOrder } from '#src/findings/reading/day-order.ts';
import { labelLoneDates } from '#src/findings/reading/lone-dates.ts';
import { markedText } from '#src/findings/reading/marked-text.ts';
import { mergeAlike } from '#src/findings/reading/merge-alike.ts';
import { writtenTimes } from '#src/findings/reading/times.ts';
import { undatedDeadlines } from '#src/findings/reading/undated-deadlines.ts';
import { writtenDates } from '#src/findings/reading/written-dates.ts';
import { withYears } from '#src/findings/reading/years.ts';

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
export function findDeadlines({ text, published, language }: Announcement): readonly FoundDeadline[] {
  const dates = withDayOrder(text, writtenDates(text), language);
  const times = writtenTimes(text, dates);
  const marked = markedText(text, dates, times);
  const clauses = labelLoneDates(marked, clausesOf(marked));
  const days = withYears(marked, dates, published);
  const reading = { text, marked, published, clauses, days, times };
  const candidates = candidatesIn(reading);
  return mergeAlike([...datedDeadlines(reading, candidates), ...undatedDeadlines(reading, candidates)]);
}
