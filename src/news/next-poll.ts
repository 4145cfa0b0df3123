import type { Reading } from '#src/ports/source-reader.ts';
import type { ClaimedSource } from '#src/ports/source-store.ts';

const FIRST_WAIT_SECONDS = 60;
const LONGEST_WAIT_SECONDS = 12 * 60 * 60;

/**
 * Seconds until a source is due again: its own rhythm or what its server calls fresh, whichever is longer; after faults in a row 1, 2, 4 … minutes, at
 * most half a day, or as long as its server asks for.
 */
export function secondsToNextPoll(
  source: Pick<ClaimedSource, 'everyMinutes' | 'failures'>,
  reading: Reading,
): number {
  if (reading.kind !== 'fault') return Math.max(source.everyMinutes * 60, reading.freshForSeconds ?? 0);
  const backOff = Math.min(FIRST_WAIT_SECONDS * 2 ** source.failures, LONGEST_WAIT_SECONDS);
  return Math.max(backOff, reading.retryAfterSeconds ?? 0);
}
