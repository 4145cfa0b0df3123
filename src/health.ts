/** One part of the product; `check` gives null when it is ready, else a short code of what is wrong. */
export type HealthCheck = { readonly part: string; readonly check: () => Promise<string | null> };

/** `parts` holds `ready` or the code of what is wrong, by part. */
export type Health = { readonly ready: boolean; readonly parts: Readonly<Record<string, string>> };

/** Asks every part; one that throws is not ready. */
export async function healthOf(checks: readonly HealthCheck[]): Promise<Health> {
  const found = await Promise.all(checks.map(async ({ part, check }) => [part, await told(check)] as const));
  return { ready: found.every(([, state]) => state === READY), parts: Object.fromEntries(found) };
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
