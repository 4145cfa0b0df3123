import type { Source } from '#src/model/source.ts';
import type { Reading } from '#src/ports/source-reader.ts';

/**
 * Reads a source live for somebody who waits, and stores nothing. Null where it takes too long: whoever asks again
 * a little later has what came meanwhile.
 */
export type TrySource = (source: Pick<Source, 'url' | 'language' | 'reader'>) => Promise<Reading | null>;
