import { ifDisputed, sayEnd, sayMoment } from '#src/messages/dates.ts';
import { type Deadline, localEnd } from '#src/model/deadline.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

/**
 * A deadline in its official zone and, where the clocks of `timezones` then show another time, in those:
 * `Do, 18.03.2027, 17:00 Uhr (Berlin) = Do, 18.03.2027, 12:00 Uhr (Toronto)`.
 */
export function sayDeadlineFor(
  words: Words,
  language: Language,
  deadline: Deadline,
  timezones: readonly string[],
): string {
  const shown = [localEnd(deadline, deadline.timezone)];
  const said = timezones.reduce(
    (official, timezone) => {
      const time = localEnd(deadline, timezone);
      if (shown.some((other) => other.equals(time))) return official;
      shown.push(time);
      const own = sayMoment(words, language, deadline.instant, timezone);
      return words.say(language, 'calls:deadline-in-both', { official, own });
    },
    sayEnd(words, language, deadline),
  );
  return ifDisputed(words, language, deadline, said);
}
