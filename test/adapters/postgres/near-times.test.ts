import { expect, test } from 'vitest';
import { postgresLedger } from '#adapters/postgres/deliveries.ts';
import { bringTimesNear } from '#adapters/postgres/near-times.ts';
import { postgresReminders } from '#adapters/postgres/reminders.ts';
import { postgresSources } from '#adapters/postgres/sources.ts';
import { postgresSubscriptions } from '#adapters/postgres/subscriptions.ts';
import { TEAMS_PACE } from '#adapters/teams/platform.ts';
import { planReminders } from '#jobs/plan-reminders.ts';
import { UNPACED } from '#src/model/pace.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { storeCall } from '#test/support/calls.ts';
import { freshDatabase } from '#test/support/database.ts';
import { databaseAtTime } from '#test/support/database-time.ts';
import { makeChannel, queueDelivery } from '#test/support/deliveries.ts';
import { item, itemsReading, source } from '#test/support/sources.ts';

const LEASE = 60;
const FAKE = { name: 'fake', pace: UNPACED, traces: false } as const;
const TERMS = { limit: 5, leaseSeconds: LEASE, leadSeconds: 0 };

function ahead(url: string) {
  return databaseAtTime(
    url,
    Temporal.Now.instant()
      .add({ hours: 24 * 100 })
      .toString(),
  );
}

async function planAt(url: string, at: string): Promise<void> {
  await using db = databaseAtTime(url, at);
  await planReminders({ reminders: postgresReminders(db), log: fakeLog() });
}

test('a source does not wait, neither for its time nor to be asked before a subscription', async () => {
  await using db = await freshDatabase();
  await using later = ahead(db.url);
  const store = postgresSources(later);
  await store.followList([source('read'), source('killed')]);
  const claimed = await store.claimDue(LEASE);
  if (!claimed) throw new Error('a due source was expected');
  await store.record(claimed, { reading: itemsReading(item('a')), nextInSeconds: 3600 });
  await store.claimDue(LEASE);
  await bringTimesNear(db);
  const [row] = await db.query<{ waits: boolean; leased: boolean }>(
    `select bool_or(due_at > bot_now() + interval '1 day') as waits, bool_or(lease_until is not null) as leased
     from source`,
  );
  expect(row).toEqual({ waits: false, leased: false });
  await using soon = databaseAtTime(db.url, Temporal.Now.instant().add({ minutes: 2 }).toString());
  expect(await postgresSources(soon).claim(claimed.id, LEASE)).not.toBeNull();
});

test('an edit of a reminder, which has no moment of its own, does not wait', async () => {
  await using db = await freshDatabase();
  const channel = await makeChannel(db);
  const updates = await queueDelivery(db, channel, { state: 'sent' });
  await queueDelivery(db, channel, { updates, due: 100 * 24 * 3600 });
  await bringTimesNear(db);
  expect(await db.query('select from delivery where due_at > bot_now()')).toEqual([]);
});

// The deadline of the stored call is Thu 18 Mar 2027, 17:00 in Berlin.
const REALLY = '2027-02-20T00:00:00Z';
const SHIFTED = '2027-03-10T00:00:00Z';

async function subscribedAt(url: string, at: string): Promise<string> {
  await using db = databaseAtTime(url, at);
  const channelId = await makeChannel(db);
  await postgresSubscriptions(db).save({
    kind: 'deadlines',
    channelId,
    owner: { ref: 'lena', name: 'Lena' },
    targets: [{ kind: 'all' }],
    languages: ['de'],
    timezone: 'Europe/Berlin',
    leadDays: [14, 7],
    remindAt: '09:00',
  });
  return channelId;
}

async function bringBack(url: string): Promise<void> {
  await using db = databaseAtTime(url, REALLY);
  await bringTimesNear(db);
}

test('who subscribed ahead, or paused there, is reminded at the real time', async () => {
  await using db = await freshDatabase();
  const [subscribed, paused] = [
    await subscribedAt(db.url, SHIFTED),
    await subscribedAt(db.url, '2027-02-01T00:00:00Z'),
  ];
  await using first = databaseAtTime(db.url, '2027-03-01T00:00:00Z');
  await storeCall(first);
  await postgresSubscriptions(first).pause(paused, 'deadlines');
  await using second = databaseAtTime(db.url, SHIFTED);
  await postgresSubscriptions(second).resume(paused, 'deadlines');
  await bringBack(db.url);
  await planAt(db.url, '2027-02-20T00:01:00Z');
  expect(await db.query('select from delivery')).toHaveLength(0);
  await planAt(db.url, '2027-03-04T08:00:05Z');
  const rows = await db.query('select channel_id, lead_days from delivery order by channel_id');
  expect(rows).toEqual([
    { channel_id: subscribed, lead_days: 14 },
    { channel_id: paused, lead_days: 14 },
  ]);
});

test('who really subscribes after it gets no backlog of what was stored ahead', async () => {
  await using db = await freshDatabase();
  await using later = databaseAtTime(db.url, SHIFTED);
  await storeCall(later);
  await bringBack(db.url);
  await subscribedAt(db.url, '2027-03-05T00:00:00Z');
  await planAt(db.url, '2027-03-05T00:01:00Z');
  expect(await db.query('select from delivery')).toHaveLength(0);
});

test('what was on its way or waits for its next attempt does not wait, but a reminder comes at its own time', async () => {
  await using db = await freshDatabase();
  const [lost, news, reminder] = [await makeChannel(db), await makeChannel(db), await makeChannel(db)];
  await using later = ahead(db.url);
  await queueDelivery(later, lost);
  await postgresLedger(later).claim(FAKE, { ...TERMS, limit: 1 });
  await later.query(`update delivery set kind = 'announcement', announcement_id = 1 where id = $1`, [
    await queueDelivery(later, news),
  ]);
  await queueDelivery(later, reminder);
  await bringTimesNear(db);
  const ledger = postgresLedger(db);
  expect(await ledger.claimInDoubt(FAKE, 5, LEASE)).toHaveLength(1);
  expect(await ledger.claim(FAKE, TERMS)).toMatchObject([{ channel: { id: news } }]);
});

test('a tenant whose places were given some hours ahead has one now', async () => {
  await using db = await freshDatabase();
  const inFiveHours = Temporal.Now.instant().add({ hours: 5 });
  await using later = databaseAtTime(db.url, inFiveHours.toString());
  const paced = { ...FAKE, pace: TEAMS_PACE };
  await queueDelivery(later, await makeChannel(later));
  expect(await postgresLedger(later).claim(paced, TERMS)).toHaveLength(1);
  await bringTimesNear(db);
  const next = await queueDelivery(db, await makeChannel(db));
  expect(await postgresLedger(db).claim(paced, TERMS)).toMatchObject([{ id: next }]);
});
