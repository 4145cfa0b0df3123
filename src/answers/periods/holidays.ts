import { easter } from 'date-easter';
import { HOLIDAYS } from '#src/answers/lexicon/holidays.ts';
import { type Reading, wordAt, yearAt } from '#src/answers/periods/reading.ts';
import { fold } from '#src/model/fold.ts';
import type { DayRange } from '#src/model/milestone.ts';

export type Holiday = DayRange & { readonly length: number };

// One that has just gone by may be meant as well as the next.
const DOUBTFUL_DAYS = 60;
const LONGEST_NAME = 6;

/** The holiday named exactly here, with a year behind it or else the one ahead; undefined where that is not certain. */
export function holidayAt(reading: Reading): Holiday | undefined {
  for (let length = LONGEST_NAME; length > 0; length -= 1) {
    const name = Array.from({ length }, (_, offset) => wordAt(reading, offset)).join(' ');
    const rule = RULES.get(name);
    if (rule === undefined) continue;
    const year = yearAt(reading, length);
    if (year) return { ...daysOf(rule, year), length: length + 1 };
    const days = withoutYear(reading, rule);
    return days && { ...days, length };
  }
  return undefined;
}

function withoutYear({ today, direction }: Reading, rule: string): DayRange | undefined {
  const own = daysOf(rule, today.year);
  const hasPassed = Temporal.PlainDate.compare(own.last, today) < 0;
  if (direction === 'back') return hasPassed ? own : daysOf(rule, today.year - 1);
  const before = hasPassed ? own : daysOf(rule, today.year - 1);
  if (before.last.until(today, { largestUnit: 'day' }).days <= DOUBTFUL_DAYS) return undefined;
  return hasPassed ? daysOf(rule, today.year + 1) : own;
}

function daysOf(rule: string, year: number): DayRange {
  const [first = '', last = first] = rule.split('..');
  return { first: dayOf(first, year), last: dayOf(last, year) };
}

function dayOf(rule: string, year: number): Temporal.PlainDate {
  const offset = /^easter([+-]\d+)$/.exec(rule)?.[1];
  if (offset !== undefined) {
    const { month, day } = easter(year);
    return Temporal.PlainDate.from({ year, month, day }).add({ days: Number(offset) });
  }
  const [, nth, month] = /^(\d)\.monday@(\d\d)$/.exec(rule) ?? [];
  if (nth && month)
    return mondayBefore(Temporal.PlainDate.from(`${year}-${month}-08`)).add({ weeks: Number(nth) - 1 });
  const bound = /^monday<(\d\d-\d\d)$/.exec(rule)?.[1];
  if (bound) return mondayBefore(Temporal.PlainDate.from(`${year}-${bound}`));
  return Temporal.PlainDate.from(`${year}-${rule}`);
}

function mondayBefore(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek === 1 ? 7 : day.dayOfWeek - 1 });
}

const RULES: ReadonlyMap<string, string> = new Map(
  Object.entries(HOLIDAYS).flatMap(([rule, names]) =>
    names.split(',').map((name) => [fold(name), rule] as const),
  ),
);
