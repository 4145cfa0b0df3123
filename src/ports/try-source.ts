import type { AskedSource, Reading } from '#src/ports/source-reader.ts';

/**
 * Reads a source live for somebody who waits, and stores nothing. Null where it takes too long: whoever asks again
 * a little later has what came meanwhile.
 */
export type TrySource = (source: AskedSource) => Promise<Reading | null>;
