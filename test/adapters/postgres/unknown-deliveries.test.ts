import { describe, expect, test } from 'vitest';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresLedger } from '#adapters/postgres/deliveries.ts';
import { postgresUnknownDeliveries } from '#adapters/postgres/unknown-deliveries.ts';
import type { Tenant } from '#src/model/channel.ts';
import { UNPACED } from '#src/model/pace.ts';
import { fakeChatPlatform } from '#test/fakes/chat-platform.ts';
import { freshDatabase } from '#test/support/database.ts';
import { makeChannel, queueDelivery, storedDeliveries } from '#test/support/deliveries.ts';
import { sending } from '#test/support/sending.ts';

const HERE: Tenant = { platform: 'fake', ref: 'T' };
const FAKE = { name: 'fake', pace: UNPACED, traces: true };
const TERMS = { limit: 10, leaseSeconds: 60, leadSeconds: 0 };

/** A reminder that was sent and of which nobody knows whether it arrived. */
async function unknownDelivery(db: Database, options: Parameters<typeof queueDelivery>[2] = {}) {
  const channelId = await makeChannel(db);
  const id = await queueDelivery(db, channelId, options);
  const [delivery] = await postgresLedger(db).claim(FAKE, TERMS);
  if (!delivery) throw new Error('nothing was claimed');
  const step = { state: 'unknown', reason: { key: 'deliveries:reason.cannot-be-known' } } as const;
  await postgresLedger(db).settle(UNPACED, [{ delivery, step }]);
  return { id, channelId };
}

async function entryOf(db: Database, id: string) {
  const filter = { channel: null, since: null, state: null, limit: 100 };
  return (await postgresLedger(db).list(filter)).find((entry) => entry.id === id);
}

test('a tenant sees its own, the oldest first, and how many there are', async () => {
  await using db = await freshDatabase();
  const ids = [await unknownDelivery(db), await unknownDelivery(db)].map(({ id }) => id);
  await queueDelivery(db, await makeChannel(db));
  const store = postgresUnknownDeliveries(db);
  const { entries, total } = await store.list(HERE, 1);
  expect(total).toBe(2);
  expect(entries).toMatchObject([{ id: ids[0], state: 'unknown', attempts: 1 }]);
  expect(await store.list({ ...HERE, ref: 'T2' }, 10)).toEqual({ entries: [], total: 0 });
});

describe('send again', () => {
  test('pressed twice at once, it leaves once more, and the ledger keeps who decided it', async () => {
    await using db = await freshDatabase();
    const { id } = await unknownDelivery(db);
    const store = postgresUnknownDeliveries(db);
    const decided = await Promise.all([1, 2].map(() => store.decide(id, 'again', 'Lena', HERE)));
    expect(decided.toSorted()).toEqual(['done', 'settled']);
    const platform = fakeChatPlatform();
    await using job = sending(db, [platform]);
    await job.wake();
    expect(platform.posts.map(({ deliveryId }) => deliveryId)).toEqual([id]);
    expect(await entryOf(db, id)).toMatchObject({
      state: 'sent',
      attempts: 2,
      reason: { key: 'deliveries:reason.sent-again', values: { by: 'Lena' } },
    });
    expect(await store.decide(id, 'again', 'Tom', HERE)).toBe('settled');
  });

  test('changes nothing where the reminder would come too late or the channel is closed', async () => {
    await using db = await freshDatabase();
    const [late, closed] = [await unknownDelivery(db), await unknownDelivery(db)];
    await db.query(`update delivery set expires_at = bot_now() where id = $1`, [late.id]);
    await db.query(`update channel set closed_at = bot_now() where id = $1`, [closed.channelId]);
    const store = postgresUnknownDeliveries(db);
    expect(await store.decide(late.id, 'again', 'Lena', HERE)).toBe('too-late');
    expect(await store.decide(closed.id, 'again', 'Lena', HERE)).toBe('closed');
    expect((await storedDeliveries(db)).map(({ state }) => state)).toEqual(['unknown', 'unknown']);
  });
});

test('what arrived is sent, and an edit of it is withdrawn with a reason', async () => {
  await using db = await freshDatabase();
  const { id, channelId } = await unknownDelivery(db);
  const by = { key: 'deliveries:by-command-line' } as const;
  expect(await postgresUnknownDeliveries(db).decide(id, 'sent', by, null)).toBe('done');
  const edit = await queueDelivery(db, channelId, { updates: id });
  const platform = fakeChatPlatform();
  await using job = sending(db, [platform]);
  await job.wake();
  expect(platform.requests).toMatchObject({ post: 0, update: 0 });
  expect(await entryOf(db, id)).toMatchObject({
    state: 'sent',
    messageRef: null,
    reason: { key: 'deliveries:reason.said-to-have-arrived', values: { by } },
  });
  expect(await entryOf(db, edit)).toMatchObject({
    state: 'withdrawn',
    reason: { key: 'deliveries:reason.never-posted' },
  });
});

test('whatever is no delivery of the tenant is not found', async () => {
  await using db = await freshDatabase();
  const { id } = await unknownDelivery(db);
  const store = postgresUnknownDeliveries(db);
  for (const unknown of ['', 'x', "'; --", '00000000-0000-7000-8000-000000000000']) {
    expect(await store.decide(unknown, 'again', 'Lena', HERE)).toBe('not-found');
  }
  expect(await store.decide(id, 'again', 'Lena', { ...HERE, ref: 'T2' })).toBe('not-found');
  expect(await storedDeliveries(db)).toMatchObject([{ state: 'unknown' }]);
});
