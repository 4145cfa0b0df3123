import type { Clock } from '#src/ports/clock.ts';

const MAX_FAILURES = 20;
const WINDOW = Temporal.Duration.from({ minutes: 10 });

export type Attempts = {
  /** False where too many failed of late: the next may come when the oldest is forgotten. */
  allowed(): boolean;
  failed(): void;
};

/** Bounds wrong codes over all visitors: their addresses say little behind a proxy. */
export function boundedAttempts(clock: Clock): Attempts {
  let failures: readonly Temporal.Instant[] = [];
  const recent = () => {
    const since = clock.now().subtract(WINDOW);
    failures = failures.filter((at) => Temporal.Instant.compare(at, since) > 0);
    return failures;
  };
  return {
    allowed: () => recent().length < MAX_FAILURES,
    failed: () => {
      failures = [...recent(), clock.now()];
    },
  };
}
