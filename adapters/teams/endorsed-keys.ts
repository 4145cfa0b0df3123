import type { Clock } from '#src/ports/clock.ts';

/**
 * Which channels the key with this id may sign for; null where there is no such key. Rejects where the keys cannot
 * be read.
 */
export type EndorsedKeys = (keyId: string) => Promise<readonly string[] | null>;

type Reading = { readonly at: Temporal.Instant; readonly keys: ReadonlyMap<string, readonly string[]> };

const TIMEOUT_MS = 5_000;
/** Microsoft asks for a fresh reading each day (bot-connector-authentication). */
const FRESH_SECONDS = 24 * 60 * 60;
/** A key that is not known may be new, or made up to have us ask on and on. */
const AGAIN_SECONDS = 60;

/** The keys that Microsoft signs with, as the document at this address leads to them. */
export function endorsedKeys(openIdUrl: string, clock: Clock): EndorsedKeys {
  let latest: Reading | null = null;
  let reading: Promise<Reading> | null = null;

  function isToBeRead(keyId: string): boolean {
    if (latest === null) return true;
    const seconds = clock.now().since(latest.at).total('seconds');
    return seconds >= (latest.keys.has(keyId) ? FRESH_SECONDS : AGAIN_SECONDS);
  }

  async function read(): Promise<Reading> {
    const at = clock.now();
    const { jwks_uri: keysUrl } = await json(openIdUrl);
    const { keys } = await json(String(keysUrl));
    return {
      at,
      keys: new Map((keys as readonly Key[]).map(({ kid, endorsements = [] }) => [kid, endorsements])),
    };
  }

  return async (keyId) => {
    if (isToBeRead(keyId)) {
      // Of many who find them old one asks.
      reading ??= read().finally(() => {
        reading = null;
      });
      latest = await reading;
    }
    return latest?.keys.get(keyId) ?? null;
  };
}

type Key = { readonly kid: string; readonly endorsements?: readonly string[] };

async function json(url: string): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as Readonly<Record<string, unknown>>;
}
