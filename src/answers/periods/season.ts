import { SEASONS } from '#src/answers/lexicon/seasons.ts';
import { monthOf } from '#src/answers/periods/months.ts';
import type { Period } from '#src/answers/periods/period.ts';
import { means, type Reading, wordAt, yearAt } from '#src/answers/periods/reading.ts';
import { isName } from '#src/answers/question-words.ts';

const MONTHS = 3;
const HALF_A_YEAR = 6;
const MONTHS_OF_YEAR = 12;

/** "this spring", "im Herbst 2026": three months, where all the entries' countries have the same seasons. */
export function season(reading: Reading): (Period & { readonly length: number }) | undefined {
  const lead = means(reading, 0, 'this', 'next', 'last') ? 1 : 0;
  const begins = SEASONS.get(wordAt(reading, lead));
  const isNamed = monthOf(wordAt(reading, lead + 1)) !== undefined;
  if (begins === undefined || isNamed || reading.hemisphere === null) return undefined;
  const stated = yearAt(reading, lead + 1);
  if (lead === 0 && stated === undefined && !isPlaced(reading)) return undefined;
  const month = reading.hemisphere === 'north' ? begins : ((begins + HALF_A_YEAR - 1) % MONTHS_OF_YEAR) + 1;
  const first =
    stated === undefined ? nearest(reading, month) : Temporal.PlainDate.from({ year: stated, month, day: 1 });
  const last = endOf(first);
  const name = { kind: 'months', first: monthText(first), last: monthText(last) } as const;
  return { first, last, name, length: lead + (stated === undefined ? 1 : 2) };
}

/** "Spring school" and "in winter sports" are no times, and "before summer" is not within it. */
function isPlaced(reading: Reading): boolean {
  const behind = reading.words[reading.at + 1];
  const isBare = behind === undefined || !isName(behind);
  return isBare && means(reading, -1, 'within', 'what-about', 'about');
}

/** Of this year, the next or the last, as it is put; else the one that is on, or lies ahead or behind. */
function nearest(reading: Reading, month: number): Temporal.PlainDate {
  const { today, direction } = reading;
  const { compare } = Temporal.PlainDate;
  const ofThisYear = today.with({ month, day: 1 });
  // Of two years before, one has ended by now, even a winter that is still on in February.
  const latest = [0, -1, -2]
    .map((years) => ofThisYear.add({ years }))
    .find((first) => compare(endOf(first), today) < 0);
  const soonest = latest?.add({ years: 1 }) ?? ofThisYear;
  const isOn = compare(soonest, today) <= 0;
  if (means(reading, 0, 'next')) return isOn ? soonest.add({ years: 1 }) : soonest;
  const looksBack = means(reading, 0, 'last') || (direction === 'back' && !isOn);
  return looksBack && latest ? latest : soonest;
}

function endOf(first: Temporal.PlainDate): Temporal.PlainDate {
  return first.add({ months: MONTHS }).subtract({ days: 1 });
}

function monthText(day: Temporal.PlainDate): string {
  return day.toPlainYearMonth().toString();
}
