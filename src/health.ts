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
