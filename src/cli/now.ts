import { readInstant } from '#src/cli/read-instant.ts';
import { notPossible } from '#src/cli/wrong-use.ts';

/** The moment that `--now` gives. */
export function readNow(given: string): Temporal.Instant {
  const moment = readInstant(given);
  if (moment === undefined) throw notPossible('--now', given, { key: 'cli:moment-possible' });
  return moment;
}
