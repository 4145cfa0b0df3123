import type { Citation } from '#src/model/citation.ts';
import type { LocalText } from '#src/model/language.ts';

/** A dated event of the alliance, as coarse as its date is known. */
export type Milestone = {
  readonly id: string;
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn` or `YYYY`. */
  readonly date: string;
  readonly title: LocalText;
  readonly summary: LocalText | null;
  readonly plain: LocalText | null;
  readonly organisations: readonly string[];
  readonly topics: readonly string[];
  readonly status: 'planned' | 'done' | 'cancelled' | null;
  readonly sources: readonly Citation[];
  readonly draft: boolean;
};

export type DayRange = { readonly first: Temporal.PlainDate; readonly last: Temporal.PlainDate };

/**
 * The days a coarse date may mean, both ends included.
 * @throws RangeError when it is none of the four forms.
 */
export function daysOf(date: string): DayRange {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date);
  if (quarter) return months(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3);
  if (/^\d{4}$/.test(date)) return months(Number(date), 1, 12);
  if (/^\d{4}-\d{2}$/.test(date)) return months(Number(date.slice(0, 4)), Number(date.slice(5)), 1);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`not a date: ${date}`);
  const day = Temporal.PlainDate.from(date, { overflow: 'reject' });
  return { first: day, last: day };
}

/** By the first day that a date may mean, then by the last; of the same days by id, so that one of two is always before the other. */
export function compareDays(one: Dated, other: Dated): number {
  const { compare } = Temporal.PlainDate;
  const [a, b] = [daysOf(one.date), daysOf(other.date)];
  return (
    compare(a.first, b.first) ||
    compare(a.last, b.last) ||
    Number(one.id > other.id) - Number(one.id < other.id)
  );
}

type Dated = Pick<Milestone, 'id' | 'date'>;

/** Whether it is known to have happened by a day: what was planned and has not been reported as done is not. */
export function hasHappened(
  { date, status }: Pick<Milestone, 'date' | 'status'>,
  today: Temporal.PlainDate,
): boolean {
  const { first, last } = daysOf(date);
  if (status === 'done') return Temporal.PlainDate.compare(first, today) <= 0;
  return status === null && Temporal.PlainDate.compare(last, today) < 0;
}

function months(year: number, month: number, count: number): DayRange {
  const first = Temporal.PlainDate.from({ year, month, day: 1 }, { overflow: 'reject' });
  return { first, last: first.add({ months: count }).subtract({ days: 1 }) };
}
