import { clausesOf } from '#src/findings/reading/clauses.ts';
import { withDayOrder } from '#src/findings/reading/day-order.ts';
import type { Announcement } from '#src/findings/reading/find-deadlines.ts';
import { labelLoneDates } from '#src/findings/reading/lone-dates.ts';
import { markedText } from '#src/findings/reading/marked-text.ts';
import type { Reading } from '#src/findings/reading/reading.ts';
import { writtenTimes } from '#src/findings/reading/times.ts';
import { writtenDates } from '#src/findings/reading/written-dates.ts';
import { withYears } from '#src/findings/reading/years.ts';

/** Reads the dates, times and clauses of a text, once for all that is looked for in it. */
export function readText({ text, published, language }: Announcement): Reading {
  const dates = withDayOrder(text, writtenDates(text), language);
  const times = writtenTimes(text, dates);
  const marked = markedText(text, dates, times);
  const clauses = labelLoneDates(marked, clausesOf(marked));
  const days = withYears(marked, dates, published);
  return { text, marked, published, clauses, days, times };
}
