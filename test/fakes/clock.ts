import type { Clock } from '#src/ports/clock.ts';

/** A clock that stands still until it is set. */
export function fakeClock(at: string): Clock & { set(at: string): void } {
  let now = Temporal.Instant.from(at);
  return {
    now: () => now,
    set(next) {
      now = Temporal.Instant.from(next);
    },
  };
}
