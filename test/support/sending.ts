import type { Database } from '#adapters/postgres/database.ts';
import { postgresLedger } from '#adapters/postgres/deliveries.ts';
import { type SendingParts, sendDeliveries } from '#jobs/send-deliveries.ts';
import { type Composers, writeEach } from '#src/deliveries/composer.ts';
import type { SendingLimits } from '#src/deliveries/limits.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { fakeLog } from '#test/fakes/log.ts';

export const LIMITS: SendingLimits = {
  atOnce: 8,
  slowSeconds: 2,
  atMost: 100,
  requestSeconds: 0.05,
  startSeconds: 30,
  leaseSeconds: 60,
};

/** The summary names the delivery, so that a channel shows what arrived in which order. */
export const composers: Composers = {
  news: async () => new Map(),
  announcement: async () => new Map(),
  notice: async () => new Map(),
  enquiry: async () => new Map(),
  reminder: async (deliveries) =>
    writeEach(
      deliveries,
      ({ id }) => id,
      ({ id }) => ({ language: 'de', summary: id, parts: [{ kind: 'text', text: id }], buttons: [] }),
    ),
};

/** As what sends and what writes want them. */
export function byName(platforms: readonly ChatPlatform[]): ReadonlyMap<string, ChatPlatform> {
  return new Map(platforms.map((platform) => [platform.name, platform]));
}

/** The one door out on a database of the test; closed by disposal. */
export function sending(
  db: Database,
  platforms: readonly ChatPlatform[],
  changes: Partial<SendingParts> = {},
) {
  const job = sendDeliveries({
    ledger: postgresLedger(db),
    platforms: byName(platforms),
    composers,
    limits: LIMITS,
    clock: fakeClock('2027-01-01T00:00:00Z'),
    jitter: () => 0,
    log: fakeLog(),
    ...changes,
  });
  return { ...job, [Symbol.asyncDispose]: job.stop };
}
