import { expect, test } from 'vitest';
import { postgresOperations } from '#adapters/postgres/operations.ts';
import { freshDatabase } from '#test/support/database.ts';
import { makeChannel, queueDelivery } from '#test/support/deliveries.ts';

const TENANT = { platform: 'fake', ref: 'T' };

test('nothing has happened in a tenant that nobody knows', async () => {
  await using db = await freshDatabase();
  const nothing = { polledAt: null, sentAt: null, waiting: 0, unknown: 0, paused: 0 };
  expect(await postgresOperations(db).stateOf(TENANT)).toEqual(nothing);
});

test('what happens in a tenant is counted for it alone', async () => {
  await using db = await freshDatabase();
  const channel = await makeChannel(db);
  const other = await makeChannel(db, { tenant: 'T2' });
  for (const id of [channel, other]) {
    await queueDelivery(db, id);
    await queueDelivery(db, id, { state: 'unknown' });
  }
  await queueDelivery(db, channel);
  const sent = await queueDelivery(db, channel, { state: 'sent' });
  await db.query(`update delivery set settled_at = '2026-11-23T08:30Z' where id = $1`, [sent]);
  await db.query(
    `insert into subscription (channel_id, kind, owner_ref, owner_name, paused_at, ended_at)
     values ($1, 'news', 'lena', 'Lena', bot_now(), null), ($1, 'deadlines', 'lena', 'Lena', null, null),
       ($1, 'news', 'lena', 'Lena', bot_now(), bot_now()), ($2, 'news', 'lena', 'Lena', bot_now(), null)`,
    [channel, other],
  );
  await db.query(
    `insert into source (id, name, url, language, reader, enabled, every_minutes, last_attempt_at)
     values ('on', '{}', 'https://example.org/on.xml', 'en', '{}', true, 60, '2026-11-23T08:25Z'),
       ('off', '{}', 'https://example.org/off.xml', 'en', '{}', false, 60, '2026-11-24T08:25Z')`,
  );
  expect(await postgresOperations(db).stateOf(TENANT)).toEqual({
    polledAt: Temporal.Instant.from('2026-11-23T08:25Z'),
    sentAt: Temporal.Instant.from('2026-11-23T08:30Z'),
    waiting: 2,
    unknown: 1,
    paused: 1,
  });
});
