import type { Clock } from '#src/ports/clock.ts';

/** The machine's clock, `offset` ahead of the real time. */
export function clockAhead(offset: Temporal.Duration): Clock {
  return { now: () => Temporal.Now.instant().add(offset) };
}
