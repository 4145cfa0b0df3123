import { readDate } from '#adapters/feeds/dates.ts';

const LONGEST = 24 * 60 * 60;

/** The seconds a server asks to wait: as a number, or until a date; at most a day, null where it asks for nothing. */
export function retryAfterSeconds(
  value: string | null,
  now: Temporal.Instant = Temporal.Now.instant(),
): number | null {
  if (value === null) return null;
  const seconds = /^\d+$/.test(value.trim()) ? Number(value) : secondsUntil(value, now);
  return seconds === null ? null : Math.min(Math.max(seconds, 0), LONGEST);
}

function secondsUntil(date: string, now: Temporal.Instant): number | null {
  const at = readDate(date);
  return at === null ? null : Math.ceil(now.until(at).total('seconds'));
}
