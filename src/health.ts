import type { Clock } from '#src/ports/clock.ts';

/** One part of the product; `check` gives null when it is ready, else a short code of what is wrong. */
export type HealthCheck = { readonly part: string; readonly check: () => Promise<string | null> };

/** `parts` holds `ready` or the code of what is wrong, by part. */
export type Health = { readonly ready: boolean; readonly parts: Readonly<Record<string, string>> };

/**
 * Asks every part; one that throws is not ready. The `optional` ones are only told of: who takes the bot out of service
 * while a platform is away would take away its page too, and nothing would come back sooner.
 */
export async function healthOf(
  needed: readonly HealthCheck[],
  optional: readonly HealthCheck[] = [],
): Promise<Health> {
  const [found, others] = await Promise.all([statesOf(needed), statesOf(optional)]);
  const parts = Object.fromEntries([...found, ...others]);
  return { ready: found.every(([, state]) => state === READY), parts };
}

function statesOf(checks: readonly HealthCheck[]) {
  return Promise.all(checks.map(async ({ part, check }) => [part, await told(check)] as const));
}

const READY = 'ready';

async function told(check: HealthCheck['check']): Promise<string> {
  try {
    return (await check()) ?? READY;
  } catch {
    return 'failed';
  }
}

// However often somebody looks, the part is asked once a second at most, and who looks every few seconds does not wait.
const AGAIN_AFTER_MS = 1000;
const KNOWN_FOR_MS = 5000;

/**
 * The same check for one that takes time, such as a statement in a busy database: what it found in the last five seconds
 * is told at once, while it is asked anew for the next look. Older than that, nothing is told without asking.
 */
export function recently(check: HealthCheck['check'], clock: Clock): HealthCheck['check'] {
  let known: { readonly state: string | null; readonly at: number } | undefined;
  let asking: Promise<string | null> | undefined;
  const ask = () => {
    asking ??= told(check).then((said) => {
      known = { state: said === READY ? null : said, at: clock.now().epochMilliseconds };
      asking = undefined;
      return known.state;
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

/** Tells how far the parts are that are started one after the other: `starting`, ready, `stopping`. */
export type Progress = {
  readonly checks: readonly HealthCheck[];
  started(part: string): void;
  stopping(part: string): void;
};

/** All of them starting. */
export function progressOf(parts: readonly string[]): Progress {
  const unready = new Map(parts.map((part) => [part, 'starting']));
  return {
    checks: parts.map((part) => ({ part, check: async () => unready.get(part) ?? null })),
    started: (part) => void unready.delete(part),
    stopping: (part) => void unready.set(part, 'stopping'),
  };
}
