import type { RateLimit } from '#src/model/pace.ts';

/** The most that fell into any stretch of `seconds`; times in milliseconds, in any order. A stretch is half open. */
export function mostWithin(times: readonly number[], seconds: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  let most = 0;
  let first = 0;
  for (const [index, time] of sorted.entries()) {
    while ((sorted[first] ?? time) <= time - seconds * 1000) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

/** The limits that these moments broke, and by how much; empty where all were kept. */
export function broken(times: readonly number[], limits: readonly RateLimit[]) {
  return limits
    .map((limit) => ({ ...limit, most: mostWithin(times, limit.seconds) }))
    .filter(({ most, count }) => most > count);
}
