import type { Reading, SourceReader } from '#src/ports/source-reader.ts';
import type { TrySource } from '#src/ports/try-source.ts';

// People wait for an answer three seconds at most.
const PATIENCE_MS = 2_000;
const KEPT_MS = 60_000;

/**
 * Reads live for somebody who waits. A slow reading goes on and is kept for a minute, so that it is there when they
 * ask again.
 */
export function trySources(reader: Pick<SourceReader, 'tryOut'>, patienceMs = PATIENCE_MS): TrySource {
  const readings = new Map<string, Promise<Reading>>();
  const begin = (key: string, source: Parameters<TrySource>[0]) => {
    const reading = reader.tryOut(source);
    readings.set(key, reading);
    const forget = () => readings.delete(key);
    reading.then(() => setTimeout(forget, KEPT_MS).unref(), forget);
    return reading;
  };
  return (source) => {
    const key = JSON.stringify([source.url, source.language, source.reader]);
    const patience = new Promise<null>((resolve) => setTimeout(resolve, patienceMs, null).unref());
    return Promise.race([readings.get(key) ?? begin(key, source), patience]);
  };
}
