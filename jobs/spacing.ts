import type { RateLimit } from '#src/model/pace.ts';

/** Resolves when the next request for this key may start: a process that was held up does not catch up at once. */
export type Spacing = (key: string) => Promise<void>;

export function spacing({ count, seconds }: RateLimit): Spacing {
  const distance = (seconds * 1000) / count;
  const free = new Map<string, number>();
  return async (key) => {
    const now = performance.now();
    const start = Math.max(now, free.get(key) ?? 0);
    free.set(key, start + distance);
    if (start > now) await new Promise((resolve) => setTimeout(resolve, start - now));
  };
}
