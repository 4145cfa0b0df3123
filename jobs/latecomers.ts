import type { RateLimit } from '#src/model/pace.ts';

/** Whether a request that is so many seconds later than its place may leave all the same. */
export type Latecomers = (key: string, lateSeconds: number) => boolean;

// With places for 92 % of the rate, so late keeps any stretch of a second below it.
const ALLOWED_SECONDS = 0.06;

/**
 * One that is later takes another place, but for one in each stretch of the rate: the places leave room for that few,
 * and a machine that is too busy to be in time would send nothing at all.
 */
export function latecomers({ seconds }: RateLimit): Latecomers {
  const opened = performance.now();
  const last = new Map<string, number>();
  return (key, lateSeconds) => {
    if (lateSeconds <= ALLOWED_SECONDS) return true;
    const now = performance.now();
    if (now - (last.get(key) ?? opened) < seconds * 1000) return false;
    last.set(key, now);
    return true;
  };
}
