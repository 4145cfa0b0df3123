import { expect, test } from 'vitest';
import { postgresLedger } from '#adapters/postgres/deliveries.ts';
import { TEAMS_PACE } from '#adapters/teams/platform.ts';
import { fakeChatPlatform } from '#test/fakes/chat-platform.ts';
import { freshDatabase } from '#test/support/database.ts';
import { makeChannel, queueDelivery, storedDeliveries } from '#test/support/deliveries.ts';
import { LIMITS, sending } from '#test/support/sending.ts';

const clock = { now: () => Temporal.Now.instant() };

test('a slow database makes nothing late where every request has its place', async () => {
  await using db = await freshDatabase();
  for (let count = 0; count < 10; count += 1) await queueDelivery(db, await makeChannel(db));
  const platform = fakeChatPlatform({ pace: TEAMS_PACE, traces: false });
  const ledger = postgresLedger(db);
  let notes = 0;
  const slow: typeof ledger = {
    ...ledger,
    async depart(deliveries) {
      notes += deliveries.length;
      await db.query('select pg_sleep(0.1)');
      return ledger.depart(deliveries);
    },
  };
  await using job = sending(db, [platform], {
    ledger: slow,
    clock,
    limits: { ...LIMITS, requestSeconds: 5 },
  });
  void job.wake();
  await expect.poll(() => platform.posts.length, { timeout: 20_000 }).toBe(10);
  await job.wake();
  expect((await storedDeliveries(db)).map(({ state }) => state)).toEqual(Array(10).fill('sent'));
  // Those of the first claim, before it was known how long a note takes, and hardly more.
  expect(notes).toBeLessThanOrEqual(25);
});

test('a machine that is never in time sends all the same, one in a second', async () => {
  await using db = await freshDatabase();
  for (let count = 0; count < 2; count += 1) await queueDelivery(db, await makeChannel(db));
  const platform = fakeChatPlatform({ pace: TEAMS_PACE, traces: false });
  let looked = 0;
  // Every look at it is a tenth of a second later than the process thinks.
  const jumping = { now: () => Temporal.Now.instant().add({ milliseconds: 100 * looked++ }) };
  await using job = sending(db, [platform], { clock: jumping });
  void job.wake();
  await expect.poll(() => platform.posts.length, { timeout: 20_000 }).toBe(2);
});
