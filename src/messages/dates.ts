import { sayCity } from '#src/messages/cities.ts';
import type { Moment } from '#src/messages/message.ts';
import { type Deadline, hasTime, lastDay } from '#src/model/deadline.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

/** `Do, 18.03.2027` · `Thu 18 Mar 2027`. Parts come from Intl, their order from the catalogue. */
export function sayDay(words: Words, language: Language, date: Temporal.PlainDate): string {
  return words.say(language, 'dates:day', {
    weekday: part(language, date, { weekday: 'short' }, 'weekday').replace(/\.$/, ''),
    day: date.day,
    dayPadded: String(date.day).padStart(2, '0'),
    monthNumber: String(date.month).padStart(2, '0'),
    monthName: part(language, date, { month: 'short', day: 'numeric' }, 'month').replace(/\.$/, ''),
    year: date.year,
  });
}

/** A date as coarse as it is known: a day, `März 2026`, `2. Quartal 2026`, `2027`. */
export function sayCoarseDate(words: Words, language: Language, date: string): string {
  const [year = '', rest] = date.split('-');
  if (rest === undefined) return year;
  if (rest.startsWith('Q')) return words.say(language, 'dates:quarter', { quarter: rest.slice(1), year });
  const day = Temporal.PlainDate.from(date.length === 7 ? `${date}-01` : date);
  if (date.length === 10) return sayDay(words, language, day);
  return words.say(language, 'dates:month', {
    monthName: part(language, day, { month: 'long' }, 'month'),
    year,
  });
}

/** `Do, 18.03.2027, 17:00 Uhr (Berlin)` · `Thu 18 Mar 2027, 17:00 (Berlin)`; the zone is named by its city. */
export function sayMoment(words: Words, language: Language, at: Temporal.Instant, timezone: string): string {
  const local = at.toZonedDateTimeISO(timezone).toPlainDateTime();
  const moment = words.say(language, 'dates:moment', {
    day: sayDay(words, language, local.toPlainDate()),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  });
  return words.say(language, 'dates:moment-in', { moment, city: sayCity(words, language, timezone) });
}

/** `14:10 Uhr (Berlin)` · `14:10 (Berlin)` */
export function sayTime(words: Words, language: Language, at: Temporal.Instant, timezone: string): string {
  const time = at.toZonedDateTimeISO(timezone).toPlainTime().toString({ smallestUnit: 'minute' });
  return words.say(language, 'subscriptions:time-in', { time, city: sayCity(words, language, timezone) });
}

/**
 * A deadline in its own zone; one without a time of day is said to last to the end of its day. Where a source
 * disagrees, it says so.
 */
export function sayDeadline(words: Words, language: Language, deadline: Deadline): string {
  return ifDisputed(words, language, deadline, sayEnd(words, language, deadline));
}

/** What is said of a deadline, marked where a source disagrees: such a date is told nowhere without it. */
export function ifDisputed(
  words: Words,
  language: Language,
  { disputed }: Deadline,
  deadline: string,
): string {
  if (!disputed) return deadline;
  const isOff = disputed.claims.some(({ kind }) => kind === 'withdrawn');
  return words.say(language, isOff ? 'findings:perhaps-withdrawn' : 'findings:disputed', { deadline });
}

/** The same without that mark. */
export function sayEnd(words: Words, language: Language, deadline: Deadline): string {
  if (hasTime(deadline)) return sayMoment(words, language, deadline.instant, deadline.timezone);
  return words.say(language, 'dates:end-of-day-in', {
    day: sayDay(words, language, lastDay(deadline)),
    city: sayCity(words, language, deadline.timezone),
  });
}

/** Where a deadline is on everybody's clock; nothing of one without a time of day, which is another day elsewhere. */
export function deadlineMoment(
  words: Words,
  language: Language,
  deadline: Deadline,
): { readonly moment?: Moment } {
  if (!hasTime(deadline)) return {};
  return { moment: { at: deadline.instant.toString(), label: words.say(language, 'dates:your-time') } };
}

function part(
  language: Language,
  date: Temporal.PlainDate,
  options: Intl.DateTimeFormatOptions,
  type: Intl.DateTimeFormatPartTypes,
): string {
  const utc = date.toZonedDateTime('UTC').epochMilliseconds;
  const parts = formatOf(REGION[language] ?? language, options).formatToParts(utc);
  return parts.find((found) => found.type === type)?.value ?? '';
}

// Making a format takes a hundred times as long as using it; there are few.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

// English is written as Canada writes it.
const REGION: Readonly<Record<Language, string>> = { en: 'en-CA' };
