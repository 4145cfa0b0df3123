import { DATE_MARK } from '#src/findings/reading/marked-text.ts';
import { MONTH_NAME, monthNumber, WEEKDAY_NAME, weekdayNumber } from '#src/findings/reading/month-names.ts';
import { nthWeekday, ORDINAL_WORD, ordinalNumber } from '#src/findings/reading/nth-weekday.ts';
import type { Span } from '#src/findings/reading/span.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';
import type { WrittenDate } from '#src/findings/reading/written-dates.ts';
import type { DatedDay } from '#src/findings/reading/years.ts';

const EVERY_YEAR = wholeWords([
  '(?:all|halb|viertel)?jährlich\\p{L}*|quartalsweise|jeweils|(?:jede[ns]|eines(?: jeden)?|des jeweiligen|pro|im) jahr(?:es)?(?!\\s*\\d)',
  '(?:each|every|per|a) year|annual(?:ly)?|yearly',
  `(?:each|every) ${DATE_MARK}+`,
  'chaque année',
]);

/** Whether the words say that what they tell comes again each year. */
export function isYearly(words: string): boolean {
  return EVERY_YEAR.test(words);
}

// Three of which no year can be told; where the dates before would tell one, more are wanted.
const FEWEST_WITHOUT_YEAR = 3;
const FEWEST_IN_A_CIRCLE = 4;

/**
 * Whether days without a year come again each year: three or more that no year can be told of, or four or more that go
 * on from the end of a year to the next, as in "15 September, 15 December, 15 March and 15 June".
 */
export function isRoundTheYear(days: readonly DatedDay[]): boolean {
  if (days.length < FEWEST_WITHOUT_YEAR || days.some(({ isYearStated }) => isYearStated)) return false;
  const [first, last] = [days[0]?.month ?? 0, days.at(-1)?.month ?? 0];
  return days.every(({ date }) => date === null) || (days.length >= FEWEST_IN_A_CIRCLE && last < first);
}

/** The first time after publication that a day of the year comes. */
export function nextYearly({ month, day }: WrittenDate, published: Temporal.PlainDate | null) {
  if (published === null || day === null) return null;
  return firstAfter(published, (year) => dayOrLast({ year, month, day }));
}

/** A day that is told by a rule, such as the first Tuesday of every month. */
export type RuledDay = Span & { readonly next: (published: Temporal.PlainDate) => Temporal.PlainDate | null };

const EVERY_MONTH = '(?:(?:of |in |im |eines |des )?(?:each|every|the|jede[nsm]?) (?:month|monats?))';
const WEEKDAY_RULE = new RegExp(
  `(?<!\\p{L})${ORDINAL_WORD}\\s+(?<weekday>${WEEKDAY_NAME})s?\\s+(?:${EVERY_MONTH}|(?:of|in|im)\\s+(?<month>${MONTH_NAME})(?!\\p{L}))`,
  'giu',
);
const DAY_RULE = new RegExp(`(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)\\s+${EVERY_MONTH}`, 'giu');

/** The days of a marked clause that are told by a rule; one in a named month must be said to come each year. */
export function ruledDays(words: string): readonly RuledDay[] {
  const byWeekday = [...words.matchAll(WEEKDAY_RULE)].flatMap((match): readonly RuledDay[] => {
    const { ordinal = '', weekday: dayName = '', month: monthName } = match.groups ?? {};
    const month = monthName === undefined ? null : (monthNumber(monthName) ?? null);
    const nth = ordinalNumber(ordinal);
    const weekday = weekdayNumber(dayName);
    if (nth === undefined || weekday === undefined || (monthName !== undefined && !isYearly(words)))
      return [];
    return [
      ruled(match, (of) => (month === null || of.month === month ? nthWeekday(of, nth, weekday) : null)),
    ];
  });
  const byDay = [...words.matchAll(DAY_RULE)].map((match) =>
    ruled(match, ({ year, month }) => dayOrLast({ year, month, day: Number(match[1]) })),
  );
  return [...byWeekday, ...byDay];
}

function ruled(
  match: RegExpExecArray,
  dayIn: (month: Temporal.PlainYearMonth) => Temporal.PlainDate | null,
): RuledDay {
  return {
    start: match.index,
    end: match.index + match[0].length,
    next(published) {
      const months = Array.from({ length: 14 }, (_, ahead) =>
        published.toPlainYearMonth().add({ months: ahead }),
      );
      return (
        months.map(dayIn).find((day) => day !== null && Temporal.PlainDate.compare(day, published) > 0) ??
        null
      );
    },
  };
}

function firstAfter(published: Temporal.PlainDate, dayIn: (year: number) => Temporal.PlainDate) {
  const own = dayIn(published.year);
  return Temporal.PlainDate.compare(own, published) > 0 ? own : dayIn(published.year + 1);
}

// 29 February and "the 31st of each month" fall on the last day that there is.
function dayOrLast(day: { year: number; month: number; day: number }): Temporal.PlainDate {
  return Temporal.PlainDate.from({ ...day, day: Math.max(1, day.day) }, { overflow: 'constrain' });
}
