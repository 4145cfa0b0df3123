import type { HealthCheck } from '#src/health.ts';
import type { Clock } from '#src/ports/clock.ts';

const AGAIN_AFTER_MS = 1000;
/** How old a state may be that is told without waiting for another. */
const KNOWN_FOR_MS = 5000;

/**
 * A check that takes time, such as a statement in a busy database, for whoever looks every few seconds: what it found within
 * `KNOWN_FOR_MS` is told at once and asked anew for the next look, `AGAIN_AFTER_MS` after the last at the soonest. It must
 * settle, or every look waits for it.
 */
export function rememberedCheck(check: HealthCheck['check'], clock: Clock): HealthCheck['check'] {
  let known: { readonly state: string | null; readonly at: number } | undefined;
  let asking: Promise<string | null> | undefined;
  const ask = () => {
    asking ??= check()
      .catch(() => 'failed')
      .then((state) => {
        known = { state, at: clock.now().epochMilliseconds };
        asking = undefined;
        return state;
      });
    return asking;
  };
  return async () => {
    const age = known === undefined ? Number.POSITIVE_INFINITY : clock.now().epochMilliseconds - known.at;
    if (known === undefined || age > KNOWN_FOR_MS) return ask();
    if (age > AGAIN_AFTER_MS) void ask();
    return known.state;
  };
}
