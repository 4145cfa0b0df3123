import { jointOf } from '#src/findings/reading/joints.ts';
import { namesPublication } from '#src/findings/reading/roles.ts';
import type { WrittenDate } from '#src/findings/reading/written-dates.ts';

/** A written date with the day that it means; null where no year can be told, or no day is written. */
export type DatedDay = WrittenDate & {
  readonly date: Temporal.PlainDate | null;
  /** The text names the year, at the date or at one that it is joined with. */
  readonly isYearStated: boolean;
};

const YEAR_OF_ALL =
  /(?:stichtage?|frist(?:en)?|schluss|termine?|deadlines?|dates|schedule|zeitplan|timeline|cut-offs?|jahr|für|for|in)\s+(?:im jahr\s+)?((?:19|20)\d\d)(?!\d)/giu;

const NAMED_YEAR = /(?<!\d)20\d\d(?!\d)/g;

/**
 * Completes dates without a year: from the date that they are joined with, else from the same day where it stands with
 * its year, else from a year that the text says to hold for what follows, else the first after publication, else the
 * closest to the whole date before. A weekday decides between years.
 */
export function withYears(
  marked: string,
  dates: readonly WrittenDate[],
  published: Temporal.PlainDate | null,
): readonly DatedDay[] {
  const stated = [...marked.matchAll(YEAR_OF_ALL)].map(({ index, 1: year }) => ({
    at: index,
    year: Number(year),
  }));
  const named = new Set([...marked.matchAll(NAMED_YEAR)].map(([year]) => Number(year)));
  const joined = joinedYears(marked, dates);
  const sameDay = yearsOfDays(dates.filter((date) => !isPublication(marked, date)));
  let since = published ?? dates.map((date) => anchorOf(marked, date)).find((date) => date !== null) ?? null;
  let year: number | null = null;
  let next = 0;
  let listed: Listed | null = null;
  return dates.map((written, index) => {
    for (let one = stated[next]; one && one.at < written.start; one = stated[next]) {
      year = one.year;
      next += 1;
    }
    const own = written.year ?? joined[index] ?? null;
    const known = own ?? nearYear(sameDay.get(dayOf(written)), published) ?? year;
    const date =
      known !== null
        ? dayIn(written, known)
        : (rounded(marked, listed, written, yearless(marked, written, since, published), published) ??
          inNamedYear(written, named));
    listed = { end: written.end, date };
    const anchor =
      own === null && !isInTimeline(marked, written) ? null : (date ?? anchorOf(marked, written));
    if (anchor !== null && isBackground(anchor, published)) since = anchor;
    return { ...written, date, isYearStated: own !== null };
  });
}

type Listed = { readonly end: number; readonly date: Temporal.PlainDate | null };

const HALF_YEAR_DAYS = 180;

// Nothing but commas, a note in brackets and a word that joins stands between the days of a list.
const JOINT = /^[^\S\n]*(?:\([^)\n]*\))?[^\S\n]*[,;/]?[^\S\n]*(?:und|oder|sowie|and|or|&)?[^\S\n]*$/iu;

/** "1 August; 1 November; 1 February": in a line, what is past and stands behind a day far ahead is next year's. */
function rounded(
  marked: string,
  listed: Listed | null,
  written: WrittenDate,
  date: Temporal.PlainDate | null,
  published: Temporal.PlainDate | null,
): Temporal.PlainDate | null {
  if (!date || !listed?.date || !published || written.weekday !== null) return date;
  if (date.until(published).days <= 0 || date.until(listed.date).days < HALF_YEAR_DAYS) return date;
  return JOINT.test(marked.slice(listed.end, written.start)) ? dayIn(written, date.year + 1) : date;
}

/** Of the years that a text without a whole date names, the only one in which a day falls on its weekday. */
function inNamedYear(written: WrittenDate, years: ReadonlySet<number>): Temporal.PlainDate | null {
  if (written.weekday === null) return null;
  const [date, ...further] = [...years]
    .map((year) => dayIn(written, year))
    .filter((day) => day?.dayOfWeek === written.weekday);
  return further.length === 0 ? (date ?? null) : null;
}

/** The year of each day that is written with one, and with no other. */
function yearsOfDays(dates: readonly WrittenDate[]): ReadonlyMap<string, number | null> {
  const years = new Map<string, number | null>();
  for (const date of dates) {
    if (date.year === null) continue;
    const known = years.get(dayOf(date));
    years.set(dayOf(date), known === undefined || known === date.year ? date.year : null);
  }
  return years;
}

/** The year that the same day has elsewhere, unless it is farther ahead than anybody would leave out. */
function nearYear(year: number | null | undefined, published: Temporal.PlainDate | null): number | null {
  return year && (published === null || year <= published.year + 1) ? year : null;
}

// In "Announced on 15 April 2026" the first.
const WORD_BEFORE = /(\p{L}+)[\s:,(]*(?:(?:on|am|vom)\s+)?$/iu;

/** Whether a date is that of a text; what ends on such a day does so in another year. */
function isPublication(marked: string, { start }: WrittenDate): boolean {
  const [, word = ''] = WORD_BEFORE.exec(marked.slice(Math.max(0, start - NEAR), start)) ?? [];
  return namesPublication(word);
}

function dayOf({ month, day }: WrittenDate): string {
  return `${month}-${day}`;
}

/** The year that stands behind the last of joined dates, for those before it. */
function joinedYears(marked: string, dates: readonly WrittenDate[]): readonly (number | null)[] {
  const years: (number | null)[] = dates.map(({ year }) => year);
  for (let index = dates.length - 2; index >= 0; index -= 1) {
    const [date, behind] = [dates[index], dates[index + 1]];
    const year = years[index + 1] ?? null;
    if (!date || !behind || years[index] !== null || year === null) continue;
    if (jointOf(marked.slice(date.end, behind.start), '') === null) continue;
    const isLater =
      date.month > behind.month || (date.month === behind.month && (date.day ?? 0) > (behind.day ?? 0));
    years[index] = isLater ? year - 1 : year;
  }
  return years;
}

// "• March 31: Results", with no more than a bullet before it.
const LONGEST_BULLET = 6;
const AT_LINE_START = /(?:^|[\n•])[^\p{L}\d\n]*$/u;

/** From which day on those without a year are told: a date with its year, or the month of a timeline. */
function anchorOf(marked: string, written: WrittenDate): Temporal.PlainDate | null {
  const isMonth = written.day === null && isInTimeline(marked, written);
  return dayIn(isMonth ? { ...written, day: 1 } : written, written.year);
}

/** Whether a date begins its line, as those of a timeline do, one after the other. */
function isInTimeline(marked: string, { start, end }: WrittenDate): boolean {
  return (
    AT_LINE_START.test(marked.slice(Math.max(0, start - LONGEST_BULLET), start)) &&
    /^\s*[:–—-]/u.test(marked.slice(end, end + LONGEST_BULLET))
  );
}

// What is told of the past came before publication.
const WAS_BEHIND = /^\s+(?:endeten?|konnten?|ended|closed)(?!\p{L})/iu;
const WAS_BEFORE = /(?<!\p{L})(?:endeten?|ended|closed)(?:\s+(?:am|on))?\s*$/iu;
const NEAR = 24;

function yearless(
  marked: string,
  written: WrittenDate,
  since: Temporal.PlainDate | null,
  published: Temporal.PlainDate | null,
) {
  const { start, end } = written;
  const isPast =
    WAS_BEHIND.test(marked.slice(end, end + NEAR)) ||
    WAS_BEFORE.test(marked.slice(Math.max(0, start - NEAR), start));
  if (!isPast || published === null) return near(written, since, published === null);
  const date = dayIn(written, published.year);
  return date && Temporal.PlainDate.compare(date, published) > 0 ? dayIn(written, published.year - 1) : date;
}

// Nobody leaves out the year of a day that is eleven months ahead.
const JUST_PAST_DAYS = 30;

/** The first such day on or after `since`, or the closest to it. */
function near(written: WrittenDate, since: Temporal.PlainDate | null, isClosest: boolean) {
  if (since === null) return null;
  const around = [since.year - 1, since.year, since.year + 1]
    .map((year) => dayIn(written, year))
    .filter((date) => date !== null);
  const daysTo = (date: Temporal.PlainDate) => since.until(date).days;
  const fitting = around.filter(({ dayOfWeek }) => dayOfWeek === written.weekday);
  const possible =
    fitting.length > 0 ? fitting : around.filter((date) => isClosest || daysTo(date) >= -JUST_PAST_DAYS);
  return possible.toSorted((a, b) => Math.abs(daysTo(a)) - Math.abs(daysTo(b)))[0] ?? null;
}

// Texts tell of their own call what happened some weeks ago; laws and earlier calls are older.
const CURRENT_DAYS = 120;

/** Whether what a text says next may be told from this date on, and not from its publication. */
function isBackground(date: Temporal.PlainDate, published: Temporal.PlainDate | null): boolean {
  const days = published?.until(date).days ?? 0;
  return days <= 0 && days >= -CURRENT_DAYS;
}

function dayIn({ month, day }: WrittenDate, year: number | null): Temporal.PlainDate | null {
  if (year === null || day === null) return null;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day > first.daysInMonth ? null : first.with({ day });
}
