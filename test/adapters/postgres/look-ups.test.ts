import { expect, test } from 'vitest';
import { type Pace, UNPACED } from '#src/model/pace.ts';
import type { PacedPlatform } from '#src/ports/ledger.ts';
import { makeChannel, queueDelivery, queueMany } from '#test/support/deliveries.ts';
import { type VirtualLedger, virtualLedger } from '#test/support/virtual-ledger.ts';

const LEASE = 60;
const REASON = { key: 'deliveries:reason.lookup-later' } as const;
const PACE: Pace = { ...UNPACED, lookUps: { count: 50, seconds: 60 } };
const SLOW: PacedPlatform = { name: 'fake', pace: PACE, traces: true };

/** Deliveries of one tenant, each in a channel of its own, whose process died. */
async function lose({ db, ledger, wait }: VirtualLedger, count: number, tenant: string): Promise<void> {
  for (let each = 0; each < count; each += 1) await queueMany(db, await makeChannel(db, { tenant }), 1);
  const claimed = await ledger.claim(SLOW, { limit: count, leaseSeconds: LEASE, leadSeconds: 0 });
  expect(claimed).toHaveLength(count);
  await wait(LEASE);
}

test('of many in doubt a tenant is asked about one at a time, as its platform allows, and no other waits for it', async () => {
  await using virtual = await virtualLedger();
  const { ledger, wait, now } = virtual;
  await lose(virtual, 30, 'busy');
  await lose(virtual, 1, 'quiet');
  const asked: { readonly tenant: string; readonly at: number }[] = [];
  for (let round = 0; asked.length < 31 && round < 200; round += 1) {
    const at = await now();
    for (const { channel } of await ledger.claimInDoubt(SLOW, 10, 600)) {
      asked.push({ tenant: channel.address.tenant.ref, at });
    }
    await wait((await ledger.secondsToNext('fake')) ?? 0);
  }
  const busy = asked.filter(({ tenant }) => tenant === 'busy').map(({ at }) => at);
  const gaps = busy.slice(1).map((at, index) => at - (busy[index] ?? 0));
  expect(busy).toHaveLength(30);
  // 1,200 ms, less what lies between a look at the clock and the claim on a busy machine.
  expect(Math.min(...gaps)).toBeGreaterThan(1000);
  expect(Math.max(...busy) - Math.min(...busy)).toBeLessThan(29 * 1500);
  const [quiet] = asked.filter(({ tenant }) => tenant === 'quiet');
  expect((quiet?.at ?? 0) - (busy[0] ?? 0)).toBeLessThan(1000);
});

test('a platform that wants no question yet is left alone that long: the count stands, posts go on', async () => {
  await using virtual = await virtualLedger();
  const { db, ledger, wait } = virtual;
  await lose(virtual, 3, 'T');
  const [asking] = await ledger.claimInDoubt(SLOW, 10, LEASE);
  if (!asking) throw new Error('nothing claimed');
  const step = { state: 'in-doubt', afterSeconds: 45, lookups: 3, holds: 'tenant', reason: REASON } as const;
  await ledger.settle(PACE, [{ delivery: asking, step }]);
  await queueDelivery(db, await makeChannel(db));
  const terms = { limit: 10, leaseSeconds: LEASE, leadSeconds: 0 };
  expect(await ledger.claim(SLOW, terms)).toHaveLength(1);
  for (const seconds of [3, 41]) {
    await wait(seconds);
    expect(await ledger.claimInDoubt(SLOW, 10, LEASE)).toEqual([]);
  }
  const lookups: number[] = [];
  for (let second = 0; second < 6; second += 1) {
    await wait(1);
    lookups.push(...(await ledger.claimInDoubt(SLOW, 10, 600)).map((delivery) => delivery.lookups));
  }
  expect(lookups.toSorted()).toEqual([0, 0, 3]);
});

test('an edit, and what never left, is not looked up and waits for no look-up', async () => {
  await using virtual = await virtualLedger();
  const { db, ledger, wait } = virtual;
  const channels = [await makeChannel(db), await makeChannel(db)];
  for (const channel of channels) {
    const [post] = await queueMany(db, channel, 1);
    await db.query(`update delivery set state = 'sent', message_ref = 'm' where id = $1`, [post]);
    await queueMany(db, channel, 1, post);
  }
  await ledger.claim(SLOW, { limit: 10, leaseSeconds: LEASE, leadSeconds: 0 });
  await wait(LEASE);
  await lose(virtual, 2, 'T');
  expect(await ledger.claimInDoubt(SLOW, 10, LEASE)).toHaveLength(3);
});
