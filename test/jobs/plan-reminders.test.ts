import { describe, expect, test } from 'vitest';
import { postgresReminders } from '#adapters/postgres/reminders.ts';
import { postgresSubscriptions } from '#adapters/postgres/subscriptions.ts';
import type { StoredCall } from '#test/support/calls.ts';
import { freshDatabase } from '#test/support/database.ts';
import { databaseAtTime } from '#test/support/database-time.ts';
import {
  DAY_7,
  DAY_14,
  lines,
  planAt,
  pretendSent,
  queued,
  SUBSCRIBED,
  storeAt,
  subscribe,
  subscribedChannel,
} from '#test/support/reminders.ts';

describe('who is reminded when', () => {
  test.each<[string, Parameters<typeof subscribedChannel>[1], StoredCall, string, number | null]>([
    ['before the first lead time', {}, {}, '2027-02-16T07:59:55Z', null],
    ['at 09:00 in Berlin', {}, {}, '2027-02-16T08:00:05Z', 30],
    ['before 09:00 in Toronto', { timezone: 'America/Toronto' }, {}, '2027-03-04T13:59:55Z', 30],
    ['at 09:00 in Toronto', { timezone: 'America/Toronto' }, {}, '2027-03-04T14:00:05Z', 14],
    ['in Toronto after its clocks changed', { timezone: 'America/Toronto' }, {}, '2027-03-17T13:00:05Z', 1],
    ['in Toronto just before', { timezone: 'America/Toronto' }, {}, '2027-03-17T12:59:55Z', 7],
    ['at a time of its own', { remindAt: '16:30' }, {}, '2027-03-04T15:30:05Z', 14],
    ['with lead times of its own', { leadDays: [3] }, {}, '2027-03-15T08:00:05Z', 3],
    [
      'by topic',
      { targets: [{ kind: 'topic', ref: 'quantum-sensing' }] },
      { topics: ['quantum-sensing'] },
      DAY_14,
      14,
    ],
    [
      'by another topic',
      { targets: [{ kind: 'topic', ref: 'ai' }] },
      { topics: ['quantum-sensing'] },
      DAY_14,
      null,
    ],
    ['by call', { targets: [{ kind: 'call', ref: 'quantum' }] }, {}, DAY_14, 14],
    ['by another call', { targets: [{ kind: 'call', ref: 'compute' }] }, {}, DAY_14, null],
    [
      'by topic and call, once',
      {
        targets: [
          { kind: 'call', ref: 'quantum' },
          { kind: 'topic', ref: 'ai' },
        ],
      },
      { topics: ['ai'] },
      DAY_14,
      14,
    ],
    ['after an outage of two lead times', {}, {}, DAY_7, 7],
    ['a minute before the deadline', {}, {}, '2027-03-18T15:59:00Z', 1],
    ['when it has passed', {}, {}, '2027-03-18T16:00:05Z', null],
    ['a whole day that ends', {}, { local: '2027-03-18' }, '2027-03-18T22:59:00Z', 1],
    ['a whole day that has ended', {}, { local: '2027-03-18' }, '2027-03-18T23:00:05Z', null],
    ['a draft', {}, { draft: true }, DAY_14, null],
    ['a cancelled call', {}, { status: 'cancelled' }, DAY_14, null],
    ['a postponed call', {}, { status: 'postponed' }, DAY_14, null],
    ['a call that is only forecast', {}, { status: 'forecast' }, DAY_14, 14],
    ['an internal deadline', {}, { internal: true }, DAY_14, null],
    [
      'a lead time that was due before the channel subscribed',
      { at: '2027-03-05T00:00:00Z' },
      {},
      '2027-03-05T01:00:00Z',
      null,
    ],
    ['the next one after it', { at: '2027-03-05T00:00:00Z' }, {}, DAY_7, 7],
  ])('%s', async (_, subscription, call, now, lead) => {
    await using db = await freshDatabase();
    await storeAt(db.url, '2026-12-01T00:00:00Z', call);
    await subscribedChannel(db.url, subscription);
    await planAt(db.url, now);
    expect(await lines(db)).toEqual(lead === null ? [] : [queued(lead)]);
  });

  test('each channel by its own clock', async () => {
    await using db = await freshDatabase();
    await storeAt(db.url, SUBSCRIBED);
    const berlin = await subscribedChannel(db.url, { leadDays: [14] });
    await subscribedChannel(db.url, { leadDays: [14], timezone: 'America/Toronto' });
    await planAt(db.url, DAY_14);
    const rows = await db.query<{ channel_id: string }>('select channel_id from delivery');
    expect(rows).toEqual([{ channel_id: berlin }]);
  });

  test('a zone that nobody knows costs only its own channel', async () => {
    await using db = await freshDatabase();
    await storeAt(db.url, SUBSCRIBED);
    await subscribedChannel(db.url, { timezone: 'Europe/Atlantis' });
    await subscribedChannel(db.url);
    await planAt(db.url, DAY_14);
    expect(await lines(db)).toEqual([queued(14)]);
  });
});

describe('once', () => {
  test('planning twice, or by many at the same time, adds nothing', async () => {
    await using db = await freshDatabase();
    await storeAt(db.url, SUBSCRIBED);
    for (let count = 0; count < 3; count++) await subscribedChannel(db.url);
    await Promise.all([1, 2, 3, 4].map(() => planAt(db.url, DAY_14)));
    await planAt(db.url, DAY_14);
    expect(await lines(db)).toEqual([queued(14), queued(14), queued(14)]);
    await pretendSent(db);
    await planAt(db.url, '2027-03-10T00:00:00Z');
    expect(await lines(db)).toHaveLength(3);
  });

  test('a lead time that was not sent gives way to the next', async () => {
    await using db = await freshDatabase();
    await storeAt(db.url, SUBSCRIBED);
    await subscribedChannel(db.url);
    await planAt(db.url, DAY_14);
    await planAt(db.url, DAY_7);
    expect(await lines(db)).toEqual([
      { lead: 14, state: 'withdrawn', reason: 'deliveries:reason.newer-reminder' },
      queued(7),
    ]);
  });

  test('an earlier lead time never follows a later one', async () => {
    await using db = await freshDatabase();
    await storeAt(db.url, SUBSCRIBED);
    const channel = await subscribedChannel(db.url);
    await planAt(db.url, DAY_7);
    await pretendSent(db);
    await subscribe(db, channel, { leadDays: [30, 14] });
    await planAt(db.url, '2027-03-12T00:00:00Z');
    expect(await lines(db)).toEqual([{ lead: 7, state: 'sent', reason: null }]);
  });
});

describe('a deadline that becomes known or moves', () => {
  test('is caught up with the newest lead time that is due', async () => {
    await using db = await freshDatabase();
    await subscribedChannel(db.url, { at: '2027-03-05T00:00:00Z' });
    await storeAt(db.url, '2027-03-06T10:00:00Z');
    await planAt(db.url, '2027-03-06T10:01:00Z');
    expect(await lines(db)).toEqual([queued(14)]);
  });

  test('is caught up when its call is published', async () => {
    await using db = await freshDatabase();
    await storeAt(db.url, SUBSCRIBED, { draft: true });
    await subscribedChannel(db.url, { at: '2027-03-05T00:00:00Z' });
    await storeAt(db.url, '2027-03-06T10:00:00Z', { draft: false });
    await planAt(db.url, '2027-03-06T10:01:00Z');
    expect(await lines(db)).toEqual([queued(14)]);
  });

  test('leaves no reminder of the old one in the queue, and is planned anew', async () => {
    await using db = await freshDatabase();
    await storeAt(db.url, SUBSCRIBED);
    await subscribedChannel(db.url);
    await planAt(db.url, DAY_14);
    await storeAt(db.url, '2027-03-05T00:00:00Z', { local: '2027-04-08T17:00' });
    await planAt(db.url, '2027-03-05T00:01:00Z');
    const moved = { lead: 14, state: 'withdrawn', reason: 'deliveries:reason.deadline-moved' };
    expect(await lines(db)).toEqual([moved]);
    await planAt(db.url, '2027-03-25T08:00:05Z');
    expect(await lines(db)).toEqual([moved, queued(14)]);
  });

  test('nearer is told at once, although the lead time was told of the old one', async () => {
    await using db = await freshDatabase();
    await storeAt(db.url, SUBSCRIBED);
    await subscribedChannel(db.url);
    await planAt(db.url, DAY_14);
    await pretendSent(db);
    await storeAt(db.url, '2027-03-05T00:00:00Z', { local: '2027-03-09T17:00' });
    await planAt(db.url, '2027-03-05T00:01:00Z');
    expect(await lines(db)).toEqual([{ lead: 14, state: 'sent', reason: null }, queued(7)]);
  });
});

describe('a reminder that must not leave', () => {
  test.each([
    ['unsubscribed', `update subscription set ended_at = bot_now()`, 'not-subscribed'],
    ['paused', `update subscription set paused_at = bot_now()`, 'not-subscribed'],
    ['another topic', `update subscription_target set kind = 'topic', ref = 'ai'`, 'not-subscribed'],
    ['closed', `update channel set closed_at = bot_now()`, 'not-subscribed'],
    ['cancelled', `update call set status = 'cancelled'`, 'call-hidden'],
    ['draft', `update call set draft = true`, 'call-hidden'],
    ['internal', `update stage set internal = true`, 'call-hidden'],
    ['stage removed', `delete from stage`, 'deadline-moved'],
    ['call removed', `delete from call`, 'deadline-moved'],
  ])('%s: it is withdrawn, and the sender finds nothing to say', async (_, change, reason) => {
    await using db = await freshDatabase();
    await storeAt(db.url, SUBSCRIBED);
    await subscribedChannel(db.url);
    await planAt(db.url, DAY_14);
    await using later = databaseAtTime(db.url, '2027-03-04T09:00:00Z');
    const ids = (await db.query<{ id: string }>('select id from delivery')).map(({ id }) => id);
    const toldOf = async () => [...(await postgresReminders(later).stagesFor(ids)).values()];
    expect(await toldOf()).toMatchObject([{ callId: 'quantum' }]);
    await later.query(change);
    expect(await toldOf()).toEqual([]);
    await planAt(db.url, '2027-03-04T09:01:00Z');
    expect(await lines(db)).toEqual([
      { lead: 14, state: 'withdrawn', reason: `deliveries:reason.${reason}` },
    ]);
  });

  test('what was withdrawn comes back with its cause', async () => {
    await using db = await freshDatabase();
    await storeAt(db.url, SUBSCRIBED);
    await subscribedChannel(db.url);
    await planAt(db.url, DAY_14);
    await db.query(`update call set status = 'postponed'`);
    await planAt(db.url, '2027-03-04T09:00:00Z');
    await db.query('update call set status = null');
    await planAt(db.url, '2027-03-04T10:00:00Z');
    expect(await lines(db)).toEqual([queued(14)]);
  });

  test('what was missed during a pause is not made up for', async () => {
    await using db = await freshDatabase();
    await storeAt(db.url, SUBSCRIBED);
    const channel = await subscribedChannel(db.url);
    await using during = databaseAtTime(db.url, '2027-03-03T00:00:00Z');
    await postgresSubscriptions(during).pause(channel, 'deadlines');
    await planAt(db.url, DAY_14);
    await using after = databaseAtTime(db.url, '2027-03-05T00:00:00Z');
    await postgresSubscriptions(after).resume(channel, 'deadlines');
    await planAt(db.url, '2027-03-05T00:01:00Z');
    expect(await lines(db)).toEqual([]);
    await planAt(db.url, DAY_7);
    expect(await lines(db)).toEqual([queued(7)]);
  });
});
