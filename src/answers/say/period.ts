import { type Context, say } from '#src/answers/context.ts';
import type { PeriodName } from '#src/answers/periods/period.ts';
import { sayCoarseDate } from '#src/messages/dates.ts';
import type { TextKey } from '#src/messages/text.ts';

/**
 * "im März 2026", "nächste Woche", "in den nächsten 60 Tagen": the period as it was asked for. A day is not
 * repeated unless something on record falls on it: whatever day an answer names stands in an entry.
 */
export function sayPeriod(context: Context, name: PeriodName, isOnRecord = false): string {
  if (isOnRecord && name.kind === 'in' && formOf(name.date) === 'day') {
    return say(context, 'answers:period-on-day', {
      date: sayCoarseDate(context.words, context.language, name.date),
    });
  }
  switch (name.kind) {
    case 'in':
    case 'until':
      return say(context, DATED[name.kind][formOf(name.date)], {
        date: sayCoarseDate(context.words, context.language, name.date),
      });
    case 'unit':
      return name.unit === 'day'
        ? say(context, 'answers:period-other')
        : say(context, UNITS[`${name.unit}${name.offset}`]);
    case 'ahead':
      return say(context, 'answers:period-ahead', { count: name.days });
    case 'back':
      return say(context, 'answers:period-back', { count: name.days });
    case 'months': {
      const sayMonth = (month: string) => sayCoarseDate(context.words, context.language, month);
      return say(context, 'answers:period-months', {
        first: sayMonth(name.first),
        last: sayMonth(name.last),
      });
    }
    case 'ever':
      return say(context, 'answers:period-ever');
    case 'other':
      return say(context, 'answers:period-other');
  }
}

type Form = 'day' | 'month' | 'quarter' | 'year';

function formOf(date: string): Form {
  if (date.includes('Q')) return 'quarter';
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

const DATED: Readonly<Record<'in' | 'until', Readonly<Record<Form, TextKey>>>> = {
  in: {
    day: 'answers:period-that-day',
    month: 'answers:period-in-month',
    quarter: 'answers:period-in-quarter',
    year: 'answers:period-in-year',
  },
  until: {
    day: 'answers:period-until-that-day',
    month: 'answers:period-until-month',
    quarter: 'answers:period-until-quarter',
    year: 'answers:period-until-year',
  },
};

const UNITS: Readonly<Record<`${'week' | 'month' | 'quarter' | 'year'}${-1 | 0 | 1}`, TextKey>> = {
  'week-1': 'answers:period-last-week',
  week0: 'answers:period-this-week',
  week1: 'answers:period-next-week',
  'month-1': 'answers:period-last-month',
  month0: 'answers:period-this-month',
  month1: 'answers:period-next-month',
  'quarter-1': 'answers:period-last-quarter',
  quarter0: 'answers:period-this-quarter',
  quarter1: 'answers:period-next-quarter',
  'year-1': 'answers:period-last-year',
  year0: 'answers:period-this-year',
  year1: 'answers:period-next-year',
};
