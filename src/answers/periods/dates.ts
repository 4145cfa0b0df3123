import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { monthOf, numberOf } from '#src/answers/periods/months.ts';
import { third, type Unit, unitAround } from '#src/answers/periods/period.ts';
import { means, type Reading, wordAt, yearAt } from '#src/answers/periods/reading.ts';
import { weekdayAt } from '#src/answers/periods/weekdays.ts';
import { type DayRange, daysOf } from '#src/model/milestone.ts';

/** A stretch of days named in the question, how many words name it, and its date as a milestone has it. */
export type Named = DayRange & {
  readonly length: number;
  readonly date: string | null;
  readonly unit?: { readonly unit: Unit; readonly offset: -1 | 0 | 1 };
};

/** Reads a day, month, quarter, year or the like that begins exactly here; undefined where none does. */
export function namedDays(reading: Reading): Named | undefined {
  return partOf(reading) ?? partOfMonth(reading) ?? wholeAt(reading);
}

function wholeAt(reading: Reading): Named | undefined {
  return (
    day(reading) ?? weekday(reading) ?? month(reading) ?? quarter(reading) ?? unit(reading) ?? year(reading)
  );
}

/** "Ende März", "early next year". */
function partOf(reading: Reading): Named | undefined {
  const part = (
    [
      ['start-of', 'start'],
      ['middle-of', 'middle'],
      ['end-of', 'end'],
    ] as const
  ).find(([concept]) => means(reading, 0, concept));
  if (part === undefined) return undefined;
  const [concept, which] = part;
  // "Jahresende" names part and unit in one word.
  const isOneWord = means(reading, 0, 'year', 'month', 'quarter');
  let offset = isOneWord ? 0 : 1;
  while (means(reading, offset, concept, 'article') && !isOneWord) offset += 1;
  const whole = wholeAt({ ...reading, at: reading.at + offset }) ?? bareUnit(reading, offset);
  if (!whole) return undefined;
  return { ...third(whole, which), length: whole.length + offset, date: null };
}

/** "The first week of May", "zweite Hälfte des Juni": seven days, counted from the first, or half of the month. */
function partOfMonth(reading: Reading): Named | undefined {
  const ordinal = ORDINALS.findIndex((one) => means(reading, 0, one)) + 1;
  const isHalf = HALVES.has(wordAt(reading, 1)) && ordinal <= 2;
  if (ordinal === 0 || !(isHalf || means(reading, 1, 'week'))) return undefined;
  let offset = 2;
  while (offset < MOST_BETWEEN && means(reading, offset, 'of', 'article', 'within', 'filler')) offset += 1;
  const there = { ...reading, at: reading.at + offset };
  const number = monthOf(wordAt(there, 0));
  if (number === undefined || offset === 2) return undefined;
  const whole = monthNumbered(there, number);
  const days = isHalf ? HALF : WEEK;
  const first = whole.first.add({ days: (ordinal - 1) * days });
  const last = isHalf && ordinal === 2 ? whole.last : first.add({ days: days - 1 });
  return { first, last, length: offset + whole.length, date: null };
}

const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;
const HALVES = wordsOf('halves');
const HALF = 15;
const WEEK = 7;
const MOST_BETWEEN = 5;

function bareUnit(reading: Reading, offset: number): Named | undefined {
  const found = UNITS.find((one) => means(reading, offset, one));
  return found && { ...unitAround(reading.today, found, 0), length: 1, date: null };
}

function day(reading: Reading): Named | undefined {
  for (const [offset, concept] of [
    [0, 'today'],
    [1, 'tomorrow'],
    [-1, 'yesterday'],
  ] as const) {
    if (means(reading, 0, concept)) return oneDay(reading.today.add({ days: offset }), 1);
  }
  const isoYear = yearAt(reading, 0);
  if (isoYear && /^\d{2}$/.test(wordAt(reading, 1)) && /^\d{2}$/.test(wordAt(reading, 2))) {
    return oneDay(dateOf(isoYear, Number(wordAt(reading, 1)), Number(wordAt(reading, 2))), 3);
  }
  const first = numberOf(wordAt(reading, 0));
  const firstMonth = monthOf(wordAt(reading, 0));
  const second = numberOf(wordAt(reading, 1));
  // "The 3rd of May", but not "the one in May".
  const of =
    means(reading, 1, 'filler') && !means(reading, 1, 'within') && !monthOf(wordAt(reading, 1)) ? 1 : 0;
  const namedMonth = monthOf(wordAt(reading, 1 + of));
  if (first && namedMonth) return dayIn(reading, namedMonth, first, 2 + of);
  if (firstMonth && second && second <= 31 && !yearAt(reading, 1))
    return dayIn(reading, firstMonth, second, 2);
  const isNumeric = /^\d{1,2}$/.test(wordAt(reading, 0)) && /^\d{1,2}$/.test(wordAt(reading, 1));
  return isNumeric && first && second ? dayIn(reading, second, first, 2) : undefined;
}

/** "Tuesday 14 March" is named by its date. */
function weekday(reading: Reading): Named | undefined {
  const found = weekdayAt(reading);
  if (!found) return undefined;
  const lead = means(reading, found.length, 'filler') ? found.length + 1 : found.length;
  const dated = day({ ...reading, at: reading.at + lead });
  if (dated) return { ...dated, length: dated.length + lead };
  return { ...found, date: found.first.equals(found.last) ? found.first.toString() : null };
}

function dayIn(reading: Reading, monthNumber: number, dayNumber: number, length: number): Named | undefined {
  const stated = yearAt(reading, length);
  if (stated) return oneDay(dateOf(stated, monthNumber, dayNumber), length + 1);
  const { today, direction } = reading;
  const thisYear = dateOf(today.year, monthNumber, dayNumber);
  if (!thisYear) return undefined;
  const order = Temporal.PlainDate.compare(thisYear, today);
  const shift = direction === 'ahead' && order < 0 ? 1 : direction === 'back' && order > 0 ? -1 : 0;
  return oneDay(thisYear.add({ years: shift }), length);
}

function month(reading: Reading): Named | undefined {
  const number = monthOf(wordAt(reading, 0));
  return number === undefined || isModalVerb(reading) ? undefined : monthNumbered(reading, number);
}

function monthNumbered(reading: Reading, number: number): Named {
  const stated = yearAt(reading, 1);
  const { today, direction } = reading;
  const shift =
    direction === 'ahead' && number < today.month ? 1 : direction === 'back' && number > today.month ? -1 : 0;
  return coarse(`${stated ?? today.year + shift}-${String(number).padStart(2, '0')}`, stated ? 2 : 1);
}

/** English "may" is a month only behind a preposition, at the end of "deadlines may", or before a number, and never in "how long may". */
function isModalVerb(reading: Reading): boolean {
  if (means(reading, 0, 'how-long', 'length')) return true;
  if (!means(reading, 0, 'may')) return false;
  const behind = [
    'within',
    'until',
    'from',
    'after',
    'before',
    'between',
    'end-of',
    'start-of',
    'middle-of',
  ] as const;
  const isBehind = means(reading, -1, ...behind, 'this', 'next', 'last', 'what-about');
  const isBetween = means(reading, -1, 'and') && monthOf(wordAt(reading, -2)) !== undefined;
  const isListed = means(reading, -1, 'deadlines', 'milestones') && wordAt(reading, 1) === '';
  return !isBehind && !isBetween && !isListed && numberOf(wordAt(reading, 1)) === undefined;
}

function quarter(reading: Reading): Named | undefined {
  const short = /^q([1-4])$/.exec(wordAt(reading, 0))?.[1];
  const ordinal = ORDINALS.findIndex((one) => means(reading, 0, one)) + 1;
  const length = short ? 1 : 2;
  const of = means(reading, length, 'filler') && yearAt(reading, length + 1) ? 1 : 0;
  const stated = yearAt(reading, length + of);
  // "The last quarter of 2031" is its fourth; without a year it is the one before this.
  const counted = stated && means(reading, 0, 'final') ? LAST_QUARTER : ordinal;
  const named = means(reading, 1, 'quarter') ? counted : 0;
  const number = short ? Number(short) : named;
  if (number === 0) return undefined;
  const { today, direction } = reading;
  const current = Math.ceil(today.month / 3);
  const shift =
    direction === 'ahead' && number < current ? 1 : direction === 'back' && number > current ? -1 : 0;
  return coarse(`${stated ?? today.year + shift}-Q${number}`, stated ? length + of + 1 : length);
}

const LAST_QUARTER = 4;

const UNITS = ['week', 'month', 'quarter', 'year'] as const;

/** "diese Woche", "next quarter", "in the new year". */
function unit(reading: Reading): Named | undefined {
  const found = UNITS.find((one) => means(reading, 1, one));
  const offset = found && offsetTo(found, reading);
  if (!found || offset === undefined) return undefined;
  return {
    ...unitAround(reading.today, found, offset),
    length: 2,
    date: null,
    unit: { unit: found, offset },
  };
}

function offsetTo(named: Unit, reading: Reading): -1 | 0 | 1 | undefined {
  if (means(reading, 0, 'next')) return 1;
  if (means(reading, 0, 'last')) return -1;
  if (means(reading, 0, 'this')) return 0;
  if (named !== 'year' || !NEW.has(wordAt(reading, 0)) || yearAt(reading, 2)) return undefined;
  // Until spring the new year is this one.
  return reading.today.month <= NEW_MONTHS ? 0 : 1;
}

const NEW = wordsOf('new');
const NEW_MONTHS = 3;

function year(reading: Reading): Named | undefined {
  const lead = means(reading, 0, 'year') ? 1 : 0;
  const stated = yearAt(reading, lead);
  return stated === undefined ? undefined : coarse(String(stated), 1 + lead);
}

function coarse(date: string, length: number): Named {
  return { ...daysOf(date), length, date };
}

function oneDay(date: Temporal.PlainDate | undefined, length: number): Named | undefined {
  return date && { first: date, last: date, length, date: date.toString() };
}

function dateOf(yearNumber: number, monthNumber: number, dayNumber: number): Temporal.PlainDate | undefined {
  const first = monthNumber >= 1 && monthNumber <= 12 && dayNumber >= 1;
  if (!first) return undefined;
  const start = Temporal.PlainDate.from({ year: yearNumber, month: monthNumber, day: 1 });
  return dayNumber <= start.daysInMonth ? start.with({ day: dayNumber }) : undefined;
}
