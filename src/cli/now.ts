import { notPossible } from '#src/cli/wrong-use.ts';

/** The moment that `--now` gives. */
export function readNow(given: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(given);
  } catch {
    throw notPossible('--now', given, { key: 'cli:moment-possible' });
  }
}
