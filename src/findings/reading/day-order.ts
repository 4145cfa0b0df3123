import { writtenTimes } from '#src/findings/reading/times.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';
import type { BothWays, WrittenDate } from '#src/findings/reading/written-dates.ts';
import { zoneReader } from '#src/findings/reading/zones.ts';

/**
 * The dates of a text, those in numbers read in the order that it keeps; dates that no calendar has are left out. Where
 * nothing in the text tells the order, English texts and those of unknown language put the month first, others the day.
 */
export function withDayOrder(text: string, ways: BothWays, language: string | null): readonly WrittenDate[] {
  const { dayFirst, monthFirst } = ways;
  const isDayFirst =
    isDayFirstBy(ways, (dates) => dates.filter(isPossible).length) ??
    isDayFirstByPattern(text) ??
    isDayFirstBy(ways, (dates) => dates.filter(isOnWeekday).length) ??
    isDayFirstBy(ways, (dates) => saidTwice(text, dates)) ??
    isDayFirstByZones(text, ways) ??
    (language !== null && !language.toLowerCase().startsWith('en'));
  return (isDayFirst ? dayFirst : monthFirst).filter(isPossible);
}

/** The way in which more of the dates are right; null where both are as good. */
function isDayFirstBy(
  { dayFirst, monthFirst }: BothWays,
  rightIn: (dates: readonly WrittenDate[]) => number,
): boolean | null {
  const more = rightIn(dayFirst) - rightIn(monthFirst);
  return more === 0 ? null : more > 0;
}

function isPossible({ year, month, day }: WrittenDate): boolean {
  if (!(month >= 1 && month <= 12)) return false;
  const longest = Temporal.PlainYearMonth.from({ year: year ?? LEAP_YEAR, month }).daysInMonth;
  return day === null || (day >= 1 && day <= longest);
}

// Without its year, 29 February is possible.
const LEAP_YEAR = 2000;

const DAY_FIRST = wholeWords([
  '(?:dd?|tt?|jj?)[./-]mm?[./-](?:yy|jj|aa)\\p{L}*',
  '(?:day|tag|jour)/(?:month|monat|mois)',
]);
const MONTH_FIRST = wholeWords([
  'mm?[./-](?:dd?|tt?|jj?)[./-](?:yy|jj|aa)\\p{L}*',
  '(?:month|monat|mois)/(?:day|tag|jour)',
]);

/** What a text says of its dates, such as "(DD/MM/YYYY)". */
function isDayFirstByPattern(text: string): boolean | null {
  return onlyOne(DAY_FIRST.test(text), MONTH_FIRST.test(text));
}

function isOnWeekday(date: WrittenDate): boolean {
  const { year, month, day, weekday } = date;
  if (weekday === null || year === null || day === null || !isPossible(date)) return false;
  return Temporal.PlainDate.from({ year, month, day }).dayOfWeek === weekday;
}

const SAID_AGAIN = /^[\s,;(=]+$/;

/** How many dates stand right behind the same one, as in "06/03/2026 (6 March)". */
function saidTwice(text: string, dates: readonly WrittenDate[]): number {
  return dates.filter((date, index) => {
    const again = dates[index + 1];
    if (again?.day !== date.day || again.month !== date.month) return false;
    return (
      (again.year ?? date.year) === (date.year ?? again.year) &&
      SAID_AGAIN.test(text.slice(date.end, again.start))
    );
  }).length;
}

/** Europe puts the day first, North America mostly the month. */
function isDayFirstByZones(text: string, { dayFirst, monthFirst }: BothWays): boolean | null {
  // Most texts have no such date, and need not be searched for zones.
  if (dayFirst.every(({ day }, index) => day === monthFirst[index]?.day)) return null;
  const zoneAt = zoneReader(text);
  const zones = [
    ...dayFirst.map(({ end }) => zoneAt(end)?.name),
    ...writtenTimes(text, dayFirst).map(({ timezone }) => timezone),
  ];
  const isOf = (continent: string) => zones.some((zone) => zone?.startsWith(continent));
  return onlyOne(isOf('Europe/'), isOf('America/'));
}

function onlyOne(isDayFirst: boolean, isMonthFirst: boolean): boolean | null {
  return isDayFirst === isMonthFirst ? null : isDayFirst;
}
