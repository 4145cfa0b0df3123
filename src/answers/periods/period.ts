import type { DayRange } from '#src/model/milestone.ts';

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** How a period was put, so that the answer can repeat it without dates that nobody said. */
export type PeriodName =
  /** A day, month, quarter or year as in a milestone's date. */
  | { readonly kind: 'in' | 'until'; readonly date: string }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly offset: -1 | 0 | 1 }
  | { readonly kind: 'ahead' | 'back'; readonly days: number }
  /** From the one month to the other: a season. */
  | { readonly kind: 'months'; readonly first: string; readonly last: string }
  /** All of the past, or all that is to come. */
  | { readonly kind: 'ever' }
  | { readonly kind: 'other' };

/** The days that a question means, both ends included; an open end is centuries away. */
export type Period = DayRange & { readonly name: PeriodName };

export const FAR_PAST = Temporal.PlainDate.from('1000-01-01');
export const FAR_FUTURE = Temporal.PlainDate.from('9000-01-01');

/** Whatever is over was not then. */
export const LONG_AGO = Temporal.Instant.fromEpochMilliseconds(0);

const RECENT_DAYS = 30;

/** What "recently" means. */
export function recent(today: Temporal.PlainDate): Period {
  const first = today.subtract({ days: RECENT_DAYS });
  return { first, last: today, name: { kind: 'back', days: RECENT_DAYS } };
}

export function includes(period: DayRange, day: Temporal.PlainDate): boolean {
  const isBefore = Temporal.PlainDate.compare(day, period.first) < 0;
  return !isBefore && Temporal.PlainDate.compare(day, period.last) <= 0;
}

/** The calendar's week (from Monday), month, quarter or year around a day, or its neighbour. */
export function unitAround(day: Temporal.PlainDate, unit: Unit, offset: number): DayRange {
  if (unit === 'day') {
    const moved = day.add({ days: offset });
    return { first: moved, last: moved };
  }
  if (unit === 'week') {
    const first = day.subtract({ days: day.dayOfWeek - 1 }).add({ weeks: offset });
    return { first, last: first.add({ days: 6 }) };
  }
  const length = { month: 1, quarter: 3, year: 12 }[unit];
  const month = Math.floor((day.month - 1) / length) * length + 1;
  const first = day.with({ month, day: 1 }).add({ months: offset * length });
  return { first, last: first.add({ months: length }).subtract({ days: 1 }) };
}

/** The first, middle or last third of a range. */
export function third(range: DayRange, which: 'start' | 'middle' | 'end'): DayRange {
  const days = range.first.until(range.last, { largestUnit: 'day' }).days + 1;
  const one = range.first.add({ days: Math.floor(days / 3) });
  const two = range.first.add({ days: Math.floor((2 * days) / 3) });
  if (which === 'start') return { first: range.first, last: one.subtract({ days: 1 }) };
  if (which === 'middle') return { first: one, last: two.subtract({ days: 1 }) };
  return { first: two, last: range.last };
}
