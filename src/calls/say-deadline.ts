import { sayDeadline, sayMoment } from '#src/messages/dates.ts';
import type { Deadline } from '#src/model/deadline.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

/**
 * A deadline in its official zone and, where the reader's clock then shows another time, in theirs:
 * `Do, 18.03.2027, 17:00 Uhr (Berlin) = Do, 18.03.2027, 12:00 Uhr (Toronto)`.
 */
export function sayDeadlineFor(
  words: Words,
  language: Language,
  deadline: Deadline,
  timezone: string | null,
): string {
  const official = sayDeadline(words, language, deadline);
  if (timezone === null || showSameTime(deadline, timezone)) return official;
  const own = sayMoment(words, language, deadline.instant, timezone);
  return words.say(language, 'calls:deadline-in-both', { official, own });
}

function showSameTime({ instant, timezone }: Deadline, other: string): boolean {
  const here = instant.toZonedDateTimeISO(timezone).toPlainDateTime();
  return here.equals(instant.toZonedDateTimeISO(other).toPlainDateTime());
}
