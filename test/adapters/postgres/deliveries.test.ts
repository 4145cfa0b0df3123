import { expect, test } from 'vitest';
import { postgresLedger } from '#adapters/postgres/deliveries.ts';
import { ledgerContract } from '#test/contract/ledger.ts';
import { freshDatabase } from '#test/support/database.ts';
import { makeChannel, queueDelivery } from '#test/support/deliveries.ts';

ledgerContract(async () => {
  const db = await freshDatabase();
  return {
    ledger: postgresLedger(db),
    channel: (options) => makeChannel(db, options),
    close: async (channelId) => {
      await db.query('update channel set closed_at = bot_now() where id = $1', [channelId]);
    },
    queue: (channelId, options) => queueDelivery(db, channelId, options),
    [Symbol.asyncDispose]: () => db[Symbol.asyncDispose](),
  };
});

test('a queued delivery is told to whoever listens, nothing is told without one', async () => {
  await using db = await freshDatabase();
  let heard = 0;
  const listening = await db.listen('delivery', () => heard++);
  await db.query(`insert into delivery (key, channel_id, kind) select 'k', id, 'news' from channel`);
  await queueDelivery(db, await makeChannel(db));
  await expect.poll(() => heard).toBe(1);
  await listening.stop();
});
