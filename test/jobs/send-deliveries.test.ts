import { describe, expect, test } from 'vitest';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresLedger } from '#adapters/postgres/deliveries.ts';
import { writeEach } from '#src/deliveries/composer.ts';
import { MAX_LOOKUPS } from '#src/deliveries/limits.ts';
import { type Behaviour, fakeChatPlatform } from '#test/fakes/chat-platform.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { freshDatabase } from '#test/support/database.ts';
import { makeAllDue, makeChannel, queueDelivery, storedDeliveries } from '#test/support/deliveries.ts';
import { composers, LIMITS, sending } from '#test/support/sending.ts';

const states = async (db: Database) => (await storedDeliveries(db)).map(({ state }) => state);

describe('each answer of a platform', () => {
  test.each([
    ['sends', 'sent', 1],
    ['gives up', 'given-up', 0],
    [{ again: 30 }, 'queued', 0],
    ['unknown, lost', 'sending', 0],
    ['unknown, arrived', 'sending', 1],
    ['throws, lost', 'sending', 0],
    ['throws, arrived', 'sending', 1],
    ['hangs, lost', 'sending', 0],
    ['hangs, arrived', 'sending', 1],
  ] as const)('%j', async (behaviour: Behaviour, state, arrived) => {
    await using db = await freshDatabase();
    await queueDelivery(db, await makeChannel(db));
    const platform = fakeChatPlatform({ behaves: () => behaviour });
    await using job = sending(db, [platform]);
    await job.wake();
    expect(await states(db)).toEqual([state]);
    expect(platform.posts).toHaveLength(arrived);
    expect(platform.requests.post).toBe(1);
  });
});

test('those who were refused together, and not told for how long, do not come back together', async () => {
  await using db = await freshDatabase();
  await queueDelivery(db, await makeChannel(db));
  const platform = fakeChatPlatform({ behaves: () => ({ again: 0 }) });
  await using job = sending(db, [platform], { jitter: () => 0.5 });
  await job.wake();
  const seconds = (await postgresLedger(db).secondsToNext('fake')) ?? 0;
  expect(seconds).toBeGreaterThan(2);
  expect(seconds).toBeLessThanOrEqual(3);
});

describe('what nobody saw', () => {
  test.each([
    ['throws, arrived', true, 'sent', 1],
    ['throws, lost', true, 'sent', 2],
    ['hangs, arrived', true, 'sent', 1],
    ['throws, arrived', false, 'unknown', 1],
    ['throws, lost', false, 'unknown', 1],
  ] as const)('%s, traceable %s: %s after %i posts', async (first, traces, state, requests) => {
    await using db = await freshDatabase();
    const id = await queueDelivery(db, await makeChannel(db));
    const platform = fakeChatPlatform({
      traces,
      behaves: () => (platform.requests.post === 1 ? first : 'sends'),
    });
    await using job = sending(db, [platform]);
    await job.wake();
    await makeAllDue(db);
    await job.wake();
    expect(await states(db)).toEqual([state]);
    expect(platform.requests).toMatchObject({ post: requests, trace: traces ? 1 : 0 });
    const arrivals = platform.posts.filter((post) => post.deliveryId === id);
    expect(arrivals.length).toBe(first.endsWith('arrived') || traces ? 1 : 0);
  });

  test('a platform that wants no look-up yet is waited for, however often, and the message comes once', async () => {
    await using db = await freshDatabase();
    await queueDelivery(db, await makeChannel(db));
    const platform = fakeChatPlatform({
      behaves: () => 'throws, arrived',
      refusesTrace: () => (platform.requests.trace <= 2 * MAX_LOOKUPS ? 60 : null),
    });
    await using job = sending(db, [platform]);
    await job.wake();
    for (let round = 0; round <= 2 * MAX_LOOKUPS; round += 1) {
      expect(await storedDeliveries(db)).toMatchObject([{ state: 'sending', lookups: 0 }]);
      await makeAllDue(db);
      await db.query(`update tenant_pace set look_up_at = '-infinity'`);
      await job.wake();
    }
    expect(await states(db)).toEqual(['sent']);
    expect(platform.requests.post).toBe(1);
  });

  test('an edit is simply made again', async () => {
    await using db = await freshDatabase();
    const channel = await makeChannel(db);
    const post = await queueDelivery(db, channel);
    const platform = fakeChatPlatform({
      behaves: () => (platform.requests.update === 1 ? 'throws, lost' : 'sends'),
    });
    await using job = sending(db, [platform]);
    await job.wake();
    const edit = await queueDelivery(db, channel, { updates: post });
    await job.wake();
    await makeAllDue(db);
    await job.wake();
    expect(await states(db)).toEqual(['sent', 'sent']);
    expect(platform.posts.map(({ message }) => message.summary)).toEqual([edit]);
    expect(platform.requests).toEqual({ post: 1, update: 2, trace: 0 });
  });
});

describe('what must not leave', () => {
  test('an edit of what was never sent is withdrawn', async () => {
    await using db = await freshDatabase();
    const channel = await makeChannel(db);
    const post = await queueDelivery(db, channel, { state: 'expired' });
    await queueDelivery(db, channel, { updates: post });
    await using job = sending(db, [fakeChatPlatform()]);
    await job.wake();
    expect(await states(db)).toEqual(['expired', 'withdrawn']);
  });

  test('a delivery whose cause has gone is withdrawn', async () => {
    await using db = await freshDatabase();
    await queueDelivery(db, await makeChannel(db));
    const platform = fakeChatPlatform();
    await using job = sending(db, [platform], {
      composers: {
        ...composers,
        reminder: async (all) =>
          writeEach(
            all,
            ({ id }) => id,
            () => null,
          ),
      },
    });
    await job.wake();
    expect(await storedDeliveries(db)).toMatchObject([
      { state: 'withdrawn', reason: { key: 'deliveries:reason.cause-gone' } },
    ]);
    expect(platform.requests.post).toBe(0);
  });

  test('a message that cannot be written waits, without a request', async () => {
    await using db = await freshDatabase();
    await queueDelivery(db, await makeChannel(db));
    const platform = fakeChatPlatform();
    const broken = { ...composers, reminder: () => Promise.reject(new Error('no such text')) };
    await using job = sending(db, [platform], { composers: broken });
    await job.wake();
    expect(await storedDeliveries(db)).toMatchObject([
      { state: 'queued', reason: { key: 'deliveries:reason.not-composed' } },
    ]);
    expect(platform.requests.post).toBe(0);
  });

  test('what is for a platform that is not there waits and says so', async () => {
    await using db = await freshDatabase();
    await queueDelivery(db, await makeChannel(db, { platform: 'teams' }));
    await using job = sending(db, [fakeChatPlatform()]);
    await job.tidy();
    expect(await storedDeliveries(db)).toMatchObject([
      { state: 'queued', reason: { key: 'deliveries:reason.platform-missing' } },
    ]);
    const teams = fakeChatPlatform({ name: 'teams' });
    await using later = sending(db, [teams]);
    await later.wake();
    expect(teams.posts).toHaveLength(1);
  });
});

describe('many channels', () => {
  test('each channel gets its deliveries in order, also when two processes send', async () => {
    await using db = await freshDatabase();
    const queued = new Map<string, string[]>();
    for (let count = 0; count < 12; count++) {
      const ref = `C${count}`;
      const channel = await makeChannel(db, { ref });
      const ids: string[] = [];
      for (let each = 0; each < 5; each++) ids.push(await queueDelivery(db, channel));
      queued.set(ref, ids);
    }
    const platform = fakeChatPlatform({ takes: () => new Promise((resolve) => setImmediate(resolve)) });
    await using one = sending(db, [platform]);
    await using two = sending(db, [platform]);
    await Promise.all([one.wake(), two.wake()]);
    await expect.poll(() => states(db)).toEqual(Array(60).fill('sent'));
    for (const [ref, ids] of queued) {
      const posts = platform.posts.filter((post) => post.channel === ref);
      expect(posts.map((post) => post.deliveryId)).toEqual(ids);
    }
  });

  test('many more than may be on their way at once, to a platform that answers at once', async () => {
    await using db = await freshDatabase();
    for (let count = 0; count < 30; count++) await queueDelivery(db, await makeChannel(db));
    const platform = fakeChatPlatform();
    await using job = sending(db, [platform]);
    await job.wake();
    expect(platform.posts).toHaveLength(30);
  });

  test('never more at once than allowed', async () => {
    await using db = await freshDatabase();
    for (let count = 0; count < 20; count++) await queueDelivery(db, await makeChannel(db));
    let most = 0;
    const platform = fakeChatPlatform({
      takes: async () => {
        most = Math.max(most, platform.open);
        await new Promise((resolve) => setImmediate(resolve));
      },
    });
    await using job = sending(db, [platform]);
    await job.wake();
    expect(platform.posts).toHaveLength(20);
    expect(most).toBeLessThanOrEqual(LIMITS.atOnce);
  });

  test('a platform and a channel that hang delay no other, not even what is queued meanwhile', async () => {
    await using db = await freshDatabase();
    const slow = { ...LIMITS, requestSeconds: 30 };
    const stuck = await makeChannel(db, { platform: 'stuck' });
    await queueDelivery(db, stuck);
    const hanging = await makeChannel(db, { ref: 'hangs' });
    await queueDelivery(db, hanging);
    const platform = fakeChatPlatform({
      behaves: ({ channel }) => (channel.ref === 'hangs' ? 'hangs, lost' : 'sends'),
    });
    const other = fakeChatPlatform({ name: 'stuck', behaves: () => 'hangs, lost' });
    const job = sending(db, [platform, other], { limits: slow });
    void job.wake();
    await expect.poll(() => platform.open + other.open).toBe(2);
    await queueDelivery(db, await makeChannel(db));
    void job.wake();
    await expect.poll(() => platform.posts.length).toBe(1);
    expect(await states(db)).toEqual(['sending', 'sending', 'sent']);
  });
});

describe('stopping', () => {
  test('hands back what has not reached the platform', async () => {
    await using db = await freshDatabase();
    await queueDelivery(db, await makeChannel(db));
    const written = Promise.withResolvers<void>();
    const writing = Promise.withResolvers<void>();
    const platform = fakeChatPlatform();
    const slow: typeof composers.reminder = async (all) => {
      writing.resolve();
      await written.promise;
      return composers.reminder(all);
    };
    const job = sending(db, [platform], { composers: { ...composers, reminder: slow } });
    void job.wake();
    await writing.promise;
    const stopped = job.stop();
    written.resolve();
    await stopped;
    expect(await storedDeliveries(db)).toMatchObject([
      { state: 'queued', reason: { key: 'deliveries:reason.handed-back' } },
    ]);
    expect(platform.requests.post).toBe(0);
  });

  test('waits for what is on its way, and starts nothing more', async () => {
    await using db = await freshDatabase();
    const channel = await makeChannel(db);
    await queueDelivery(db, channel);
    await queueDelivery(db, channel);
    const answered = Promise.withResolvers<void>();
    const platform = fakeChatPlatform({ takes: () => answered.promise });
    const job = sending(db, [platform], { limits: { ...LIMITS, requestSeconds: 30 } });
    void job.wake();
    await expect.poll(() => platform.open).toBe(1);
    const stopped = job.stop();
    answered.resolve();
    await stopped;
    await job.wake();
    expect(await states(db)).toEqual(['sent', 'queued']);
  });

  test('a delivery that waited too long for its start is left to another', async () => {
    await using db = await freshDatabase();
    await queueDelivery(db, await makeChannel(db));
    const clock = fakeClock('2027-01-01T00:00:00Z');
    const late: typeof composers.reminder = async (all) => {
      clock.set('2027-01-01T00:01:00Z');
      return composers.reminder(all);
    };
    const platform = fakeChatPlatform();
    await using job = sending(db, [platform], { clock, composers: { ...composers, reminder: late } });
    await job.wake();
    expect(await storedDeliveries(db)).toMatchObject([{ state: 'sent', attempts: 1 }]);
    expect(platform.posts).toHaveLength(1);
  });
});
