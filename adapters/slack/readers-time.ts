import type { Moment } from '#src/messages/message.ts';

/** A date as Slack is given it: the same values for the date element of rich text and for the token in markup. */
type ReadersTime = { readonly timestamp: number; readonly format: string; readonly fallback: string };

/**
 * A moment on the clock of whoever reads it. The label is inside, so that where it cannot be shown nobody takes
 * the time in UTC for their own. No `pretty` day: it would say “tomorrow” of a date that is to be written down.
 */
export function readersTime({ at, label }: Moment): ReadersTime {
  const instant = Temporal.Instant.from(at);
  const utc = instant.toZonedDateTimeISO('UTC').toPlainDateTime().toString({ smallestUnit: 'minute' });
  return {
    timestamp: Math.floor(instant.epochMilliseconds / 1000),
    format: `${label}: {date_short}, {time}`,
    fallback: `${utc.replace('T', ' ')} UTC`,
  };
}
