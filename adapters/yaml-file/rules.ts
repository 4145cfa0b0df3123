import type { TextKey } from '#src/messages/text.ts';
import { isCountry } from '#src/model/country.ts';
import { daysOf } from '#src/model/milestone.ts';

// The forms of single values: what zod checks them with, and the key of what is said otherwise.

/** The languages of which every text needs at least one. */
export const MAIN_LANGUAGES = ['de', 'en'] as const;

/** For `refine`: a broken rule stops the ones behind it, and is told with this text. */
export function saying(key: TextKey) {
  return { abort: true, params: { key } };
}

/** PostgreSQL stores neither NUL nor half a character, and no screen shows the rest. */
export function isPrintable(text: string): boolean {
  return text.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(text);
}

export function isId(id: string): boolean {
  return /^[a-z0-9-]+$/.test(id);
}

// Costly to make, the same for all.
const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A language that Intl knows by this very tag: `fr`, `fr-CA`, but neither `ge` nor `deu`. */
export function isLanguage(tag: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) return false;
  return new Intl.Locale(tag).toString() === tag && LANGUAGE_NAMES.of(tag) !== undefined;
}

export function isCountryInAnyCase(code: string): boolean {
  return isCountry(code.toUpperCase());
}

/** An absolute http(s) address without a password in it. */
export function isAddress(url: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(url) || !URL.canParse(url)) return false;
  const { username, password, hostname } = new URL(url);
  return !username && !password && hostname !== '';
}

/** An IANA name, in any case; an offset such as `+01:00` says nothing of summer time. */
export function isTimezone(name: string): boolean {
  return /^[a-z]/i.test(name) && isReadable(() => timezoneAsWritten(name));
}

/** `europe/berlin` -> `Europe/Berlin`. @throws RangeError when there is no such zone. */
export function timezoneAsWritten(name: string): string {
  return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
}

// Four-digit years that PostgreSQL can hold, a day further on too.
const YEAR = /^[12]\d{3}(-|$)/;

export function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && isMilestoneDate(day);
}

export function isMilestoneDate(date: string): boolean {
  return YEAR.test(date) && isReadable(() => daysOf(date));
}

/** `YYYY-MM-DD`, or with `THH:MM` and perhaps seconds. */
export function isLocalMoment(local: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/.test(local)) return false;
  return YEAR.test(local) && isReadable(() => Temporal.PlainDateTime.from(local));
}

function isReadable(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}
