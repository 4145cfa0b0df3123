import { expect, test } from 'vitest';
import { type Pace, UNPACED } from '#src/model/pace.ts';
import { makeChannel, queueMany } from '#test/support/deliveries.ts';
import { virtualLedger } from '#test/support/virtual-ledger.ts';

const PACE: Pace = { ...UNPACED, perChannel: [{ count: 1, seconds: 1 }] };
const REASON = { key: 'deliveries:reason.broken-off' } as const;

test.each([
  ['a long hold', 30, 10],
  ['a short hold', 2, 2],
])('after %s a tenant comes back a few at first, then more and more', async (_, holds, spread) => {
  await using virtual = await virtualLedger();
  const { db, ledger, now } = virtual;
  for (let count = 0; count < 300; count += 1) await queueMany(db, await makeChannel(db), 1);
  const platform = { name: 'fake', pace: PACE, traces: true };
  const terms = { limit: 150, leaseSeconds: 60, leadSeconds: 0 };
  const refused = await ledger.claim(platform, terms);
  expect(refused).toHaveLength(150);
  const step = { state: 'queued', afterSeconds: holds, holds: 'tenant', reason: REASON } as const;
  const before = await now();
  await ledger.settle(
    PACE,
    refused.map((delivery) => ({ delivery, step })),
  );
  // The other half was never tried, and is not tried now.
  expect(await ledger.claim(platform, { ...terms, limit: 300 })).toEqual([]);
  const passed = (await now()) - before;
  const lanes = await db.query<{ ms: number }>(
    'select extract(epoch from next_at)::float8 * 1000 as ms from lane',
  );
  const later = lanes.map(({ ms }) => (ms - before) / 1000 - holds);
  expect(Math.min(...later)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...later)).toBeLessThan(spread + passed / 1000);
  const share = (part: number) => later.filter((at) => at < spread * part).length / later.length;
  expect(share(0.1)).toBeLessThan(0.06);
  expect(share(0.5)).toBeGreaterThan(0.02);
  expect(share(0.5)).toBeLessThan(0.42);
});
