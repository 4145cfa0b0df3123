import { MONTH_NAME, monthNumber, WEEKDAY_NAME, weekdayNumber } from '#src/findings/reading/month-names.ts';
import { nthWeekday, ORDINAL_WORD, ordinalNumber } from '#src/findings/reading/nth-weekday.ts';
import { type Span, withoutOverlaps } from '#src/findings/reading/span.ts';

/** A date as it is written. One without a day ends a stretch of text as any date does, but is never a deadline. */
export type WrittenDate = Span & {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** 1 (Monday) to 7, where the text names it. */
  readonly weekday: number | null;
};

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
// A raised ending may have come down with a space before it.
const ENDING = String.raw`\s?(?:st|nd|rd|th)\b`;
const ORDINAL = String.raw`(?:\.|${ENDING}|er\b|ten\b|ter\b)?`;
const YEAR = String.raw`(?:19|20)\d\d(?!\d)`;
const JOINT = String.raw`\s*(?:[-–—/&]|und|and|or|oder|bzw\.|to|bis|through)\s*`;
// "Stage 2" and then "November 6": the number counts a thing, and no day.
const COUNTED = [
  'stages?|rounds?|phases?|steps?|streams?|tiers?|parts?|cycles?|tracks?|levels?|options?|cohorts?|waves?|lots?|intakes?',
  'categor(?:y|ies)|themes?|topics?|pillars?|annex|page|section|version|years?|modules?|nos?\\.?',
  '\\p{L}*stufen?|\\p{L}*runden?|phasen?|schritte?|module?|teile?|aktion|lose?|linien?|säulen?|seite|anlage|nr\\.?',
].join('|');
const NOT_COUNTED = String.raw`(?<!(?<!\p{L})(?:${COUNTED})\s{1,3}\d\d?)`;
const NO_COUNT = String.raw`(?:(?=\d\d?\.)|(?<!(?<!\p{L})(?:${COUNTED})\s{1,3}))`;
// Only an end, a small word before it or the start of a line makes a number the day of a month on the next line.
const SMALL = 'by|on|until|till|before|the|is|to|and|am|bis|zum|dem|den|der|ist|und';
const BREAK = String.raw`(?<=(?:^|\n|(?<!\p{L})(?:${SMALL})\s{1,3})\d\d?)\s*\n\s*`;
const TO_MONTH = String.raw`(?:(?:${ENDING},|\.|${ENDING}|er\b|ten\b|ter\b)[\s-]*|${NOT_COUNTED}(?:(?:-|[^\S\n])*|${BREAK}))`;
// "2 November 6, 2027": the number that a year follows is the day.
const NO_DAY_BEHIND = String.raw`(?!\.?\s+${DAY}(?:${ENDING})?,?\s+${YEAR})`;
// "1, 8 p.m." and "1-12:00" go on with a time, not with a further day.
const NO_TIME = String.raw`(?!\d|[:.h]\d|\s*(?:uhr|h\b|a\.?m|p\.?m|noon))`;
// "03/04/2026 (Friday)": only looked at, so that the date ends before the bracket.
const WEEKDAY_BEHIND = String.raw`(?=(?:\s*\((?<behind>${WEEKDAY_NAME})(?!\p{L}))?)`;
const WEEKDAY = String.raw`(?:(?<![\p{L}\d])(?<weekday>${WEEKDAY_NAME})\.?,?\s+(?:(?:der|den|dem|the)\s+)?)?`;

// "Mar 1. 2019" alone in its cell or line: in a sentence the full stop would end it.
const DOT_IN_CELL = String.raw`\.\s+(?=${YEAR}\s*(?:[|,;()\n]|$))`;

// Copied pages lose the space between a word and the date.
const APART = String.raw`(?:(?<!\p{L})|(?<=(?<!\p{L})(?:by|of|on|until|before|deadline|date|due|closes)))`;

/** Each way to write a date. `days` holds further days that share month and year with `day`, before or behind it. */
const FORMS: readonly RegExp[] = [
  String.raw`(?<![\d/.-])(?<year>(?:19|20)\d\d)[-/.](?<month>0[1-9]|1[0-2])[-/.](?<day>[0-3]\d)(?!\d)`,
  String.raw`${WEEKDAY}(?<![\d.,:/-])(?:(?<days>${DAY})\.?${JOINT})?(?<day>${DAY})\.\s?(?<month>0?[1-9]|1[0-2])\.\s?(?<year>\d{4}|\d\d)(?!\d|[.:]\d)`,
  String.raw`${WEEKDAY}(?<![\d.,:/-])(?<day>${DAY})\.\s?(?<month>0?[1-9]|1[0-2])\.(?!\s?\d)`,
  String.raw`${WEEKDAY}(?<![\d.,:/-])(?<first>\d\d?)(?<slash>[/-])(?<second>\d\d?)\k<slash>(?<year>\d{4}|(?<=/)\d\d)(?![\d/-])${WEEKDAY_BEHIND}`,
  String.raw`${WEEKDAY}(?<![\d.,:/])(?<days>(?:${NO_COUNT}${DAY}${ORDINAL}(?:${JOINT}|,\s*)){0,3})(?<day>${DAY})${TO_MONTH}(?:of\s+)?(?<name>${MONTH_NAME})(?!\p{L})${NO_DAY_BEHIND}(?:\.?\s?,?[\s-]*['’]?(?<year>${YEAR}|(?<=\d-\p{L}{3,9}-|['’])\d\d(?![\d:]|\.?\s?${MONTH_NAME})))?`,
  String.raw`${WEEKDAY}${APART}(?<name>${MONTH_NAME})(?!\p{L})(?:\.?\s+|-(?=[\d/]+,\s?${YEAR}))(?<day>${DAY})(?:${ENDING})?(?![\p{L}\d])${NO_TIME}(?<days>(?:${JOINT}${DAY}(?:${ENDING})?(?![\p{L}\d])${NO_TIME}){0,3})(?:(?:\s?,?\s+|${DOT_IN_CELL})(?<year>${YEAR}))?`,
  String.raw`(?<!\p{L})(?<name>${MONTH_NAME})(?!\p{L})\.?,?\s+(?<year>${YEAR})`,
  String.raw`(?<![\p{L}\d])${ORDINAL_WORD}\s+(?<weekday>${WEEKDAY_NAME})\s+(?:of|in|im)\s+(?<name>${MONTH_NAME})(?!\p{L})\.?,?\s+(?<year>${YEAR})`,
].map((form) => new RegExp(form, 'dgiu'));

/** All dates of a text, read in either way: they differ in those that are numbers alone, such as 03/04/2026. */
export type BothWays = {
  readonly dayFirst: readonly WrittenDate[];
  readonly monthFirst: readonly WrittenDate[];
};

/** Every date of the text with its place, in order; even one that no calendar has, such as 31 April. */
export function writtenDates(text: string): BothWays {
  const found = FORMS.flatMap((form) => [...text.matchAll(form)]).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    match,
  }));
  const kept = withoutOverlaps(found);
  return {
    dayFirst: kept.flatMap(({ match }) => datesOf(match, true)),
    monthFirst: kept.flatMap(({ match }) => datesOf(match, false)),
  };
}

function datesOf(match: RegExpExecArray, isDayFirst: boolean): readonly WrittenDate[] {
  const groups = match.groups ?? {};
  const [first, second] = isDayFirst ? [groups.first, groups.second] : [groups.second, groups.first];
  const shared = {
    month: monthNumber(groups.name ?? '') ?? Number(groups.month ?? second),
    year: yearOf(groups.year),
    weekday: weekdayNumber(groups.weekday ?? groups.behind ?? '') ?? null,
  };
  const day = groups.ordinal ? nthDay(groups.ordinal, shared) : numberOf(groups.day ?? first);
  const start = match.index;
  const end = start + match[0].length;
  const [daysStart = 0] = match.indices?.groups?.days ?? [];
  const [dayStart = start, dayEnd = end] = match.indices?.groups?.day ?? [];
  const days = [...(groups.days ?? '').matchAll(/\d+/g)].map(
    (number): WrittenDate => ({
      ...shared,
      day: Number(number[0]),
      start: daysStart + number.index,
      end: daysStart + number.index + number[0].length,
    }),
  );
  const whole = { ...shared, day, start, end };
  if (days.length === 0) return [whole];
  if (daysStart < dayStart) return [...days, { ...whole, start: dayStart }];
  return [{ ...whole, end: dayEnd }, ...days.with(-1, { ...whole, ...days.at(-1), end })];
}

function numberOf(written: string | undefined): number | null {
  return written === undefined ? null : Number(written);
}

type WeekdayOfMonth = Pick<WrittenDate, 'year' | 'month' | 'weekday'>;

function nthDay(ordinal: string, { year, month, weekday }: WeekdayOfMonth): number | null {
  const nth = ordinalNumber(ordinal);
  if (nth === undefined || year === null || weekday === null) return null;
  return nthWeekday(Temporal.PlainYearMonth.from({ year, month }), nth, weekday).day;
}

function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}
