import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { namedDays } from '#src/answers/periods/dates.ts';
import { type Period, unitAround } from '#src/answers/periods/period.ts';
import { means, type Reading, wordAt, yearAt } from '#src/answers/periods/reading.ts';

const MONTHS = 6;
// "Half of the year", "Hälfte von 2027"
const MOST_BETWEEN = 3;

/** "The second half of the year", "zweites Halbjahr 2027", "H1 2027": six months of a year, which is this one if none is said. */
export function halfYear(reading: Reading): (Period & { readonly length: number }) | undefined {
  const short = SHORT.exec(wordAt(reading, 0))?.[1];
  const isSecond = short === undefined ? means(reading, 0, 'second') : short === '2';
  const isHalf = means(reading, 0, 'first') || isSecond;
  const at = short === undefined ? 1 : 0;
  if (short === undefined && !(isHalf && HALVES.has(wordAt(reading, 1)))) return undefined;
  const year = yearBehind(reading, at + 1);
  if (!year && !OF_YEARS.has(wordAt(reading, at))) return undefined;
  const { first: start } = year ?? unitAround(reading.today, 'year', 0);
  const first = start.add({ months: isSecond ? MONTHS : 0 });
  const last = first.add({ months: MONTHS }).subtract({ days: 1 });
  const name = { kind: 'months', first: monthText(first), last: monthText(last) } as const;
  return { first, last, name, length: year?.end ?? at + 1 };
}

type Year = { readonly first: Temporal.PlainDate; readonly end: number };

/** The year that stands there, or behind a few words that name nothing. */
function yearBehind(reading: Reading, offset: number): Year | undefined {
  for (let at = offset; at < offset + MOST_BETWEEN; at += 1) {
    const there = { ...reading, at: reading.at + at };
    const stated = yearAt(there, 0);
    if (stated !== undefined)
      return { first: Temporal.PlainDate.from({ year: stated, month: 1, day: 1 }), end: at + 1 };
    const named = namedDays(there);
    if (named?.unit?.unit === 'year') return { first: named.first, end: at + named.length };
    if (means(there, 0, 'year')) return { first: unitAround(reading.today, 'year', 0).first, end: at + 1 };
    if (!means(there, 0, 'filler', 'article', 'of')) return undefined;
  }
  return undefined;
}

function monthText(day: Temporal.PlainDate): string {
  return day.toPlainYearMonth().toString();
}

const HALVES = wordsOf('halves', 'half-years');
// Of nothing but a year: "Halbjahr".
const OF_YEARS = wordsOf('half-years');
const SHORT = /^h([12])$/;
