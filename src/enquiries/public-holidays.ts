import { easter } from 'date-easter';
import { zonesOf } from '#src/model/country.ts';

/** A fixed day (`10-03`), so many days from Easter Sunday, or the first Monday from a day on. */
type Rule = string | number | { readonly mondayFrom: string };

/**
 * What all of Germany keeps, and what the Canada Labour Code names: where only a province or a Land has a holiday,
 * somebody may well be at work.
 */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  DE: ['01-01', -2, 1, '05-01', 39, 50, '10-03', '12-25', '12-26'],
  CA: [
    '01-01',
    -2,
    { mondayFrom: '05-18' },
    '07-01',
    { mondayFrom: '09-01' },
    '09-30',
    { mondayFrom: '10-08' },
    '11-11',
    '12-25',
    '12-26',
  ],
};

/** The country (ISO 3166-1 alpha-2) whose clocks go by this zone; null for one without rules. */
export function countryWithHolidays(timezone: string): string | null {
  return Object.keys(RULES).find((code) => zonesOf(code).includes(timezone)) ?? null;
}

/** Whether the country whose clocks go by this zone has a holiday; never for one without rules. */
export function isPublicHoliday(day: Temporal.PlainDate, timezone: string): boolean {
  const country = countryWithHolidays(timezone);
  const rules = country === null ? [] : (RULES[country] ?? []);
  return rules.some((rule) => dayOf(rule, day.year).equals(day));
}

const MONDAY = 1;

function dayOf(rule: Rule, year: number): Temporal.PlainDate {
  if (typeof rule === 'number') return Temporal.PlainDate.from(easter(year)).add({ days: rule });
  if (typeof rule === 'string') return Temporal.PlainDate.from(`${year}-${rule}`);
  const from = Temporal.PlainDate.from(`${year}-${rule.mondayFrom}`);
  return from.add({ days: (MONDAY - from.dayOfWeek + 7) % 7 });
}
