import { isPublicHoliday } from '#src/enquiries/public-holidays.ts';

const FROM = 9;
const UNTIL = 17;
const SECONDS = 3600;
const LAST_WORKING_DAY = 5;

/**
 * The moment at which so many working hours have passed, Monday to Friday from 9 to 17 in that zone, but on public
 * holidays of its country.
 */
export function afterWorkingHours(
  start: Temporal.Instant,
  hours: number,
  timezone: string,
): Temporal.Instant {
  let day = start.toZonedDateTimeISO(timezone).toPlainDate();
  let left = hours * SECONDS;
  for (;;) {
    const { opens, closes } = workingDay(day, timezone);
    const from = Temporal.Instant.compare(start, opens) > 0 ? start : opens;
    const isOff = day.dayOfWeek > LAST_WORKING_DAY || isPublicHoliday(day, timezone);
    const there = isOff ? 0 : Math.max(0, from.until(closes).total('seconds'));
    if (there >= left) return from.add({ seconds: Math.ceil(left) });
    left -= there;
    day = day.add({ days: 1 });
  }
}

function workingDay(day: Temporal.PlainDate, timeZone: string) {
  const at = (hour: number) => day.toZonedDateTime({ timeZone, plainTime: { hour } }).toInstant();
  return { opens: at(FROM), closes: at(UNTIL) };
}
