import { describe, expect, test } from 'vitest';
import { postgresSubscriptions } from '#adapters/postgres/subscriptions.ts';
import type { SubscriptionTarget } from '#src/model/subscription.ts';
import { freshDatabase } from '#test/support/database.ts';
import { databaseAtTime } from '#test/support/database-time.ts';
import {
  ALL,
  DAY_7,
  DAY_14,
  lines,
  planAt,
  queued,
  storeAt,
  subscribe,
  subscribedChannel,
} from '#test/support/reminders.ts';

describe('a subscription that is changed between the moment of a reminder and the next look', () => {
  const CALL: readonly SubscriptionTarget[] = [{ kind: 'call', ref: 'quantum' }];
  const TOPIC: readonly SubscriptionTarget[] = [{ kind: 'topic', ref: 'ai' }];
  const JUST_DUE = '2027-03-04T08:00:02Z';

  async function changeAt(url: string, at: string, channel: string, targets: readonly SubscriptionTarget[]) {
    await using db = databaseAtTime(url, at);
    await subscribe(db, channel, { targets });
  }

  async function turnAt(url: string, at: string, channel: string, verb: 'pause' | 'resume') {
    await using db = databaseAtTime(url, at);
    await postgresSubscriptions(db)[verb](channel, 'deadlines');
  }

  test.each([
    ['all to the call', ALL, CALL],
    ['the call to all', CALL, ALL],
    ['the call to its topic', CALL, TOPIC],
    ['its topic to the call', TOPIC, CALL],
  ])('%s: the reminder still comes, and what waited is not withdrawn', async (_, before, after) => {
    await using db = await freshDatabase();
    await storeAt(db.url, '2026-12-01T00:00:00Z', { topics: ['ai'] });
    const channels = [];
    for (const planned of [false, true]) {
      const channel = await subscribedChannel(db.url, { targets: before });
      if (planned) await planAt(db.url, JUST_DUE);
      channels.push(channel);
    }
    for (const channel of channels) await changeAt(db.url, DAY_14, channel, after);
    await planAt(db.url, '2027-03-04T08:00:10Z');
    expect(await lines(db)).toEqual([queued(14), queued(14)]);
  });

  test('changed twice, it still means the call from the beginning', async () => {
    await using db = await freshDatabase();
    await storeAt(db.url, '2026-12-01T00:00:00Z', { topics: ['ai'] });
    const channel = await subscribedChannel(db.url, { targets: CALL });
    await changeAt(db.url, JUST_DUE, channel, TOPIC);
    await changeAt(db.url, DAY_14, channel, ALL);
    await planAt(db.url, '2027-03-04T08:00:10Z');
    expect(await lines(db)).toEqual([queued(14)]);
  });

  test('a call that it did not mean before, or left out in between, counts from the change', async () => {
    await using db = await freshDatabase();
    await storeAt(db.url, '2026-12-01T00:00:00Z');
    await storeAt(db.url, '2026-12-01T00:00:00Z', { id: 'compute', topics: ['ai'] });
    const left = await subscribedChannel(db.url, { targets: CALL });
    const other = await subscribedChannel(db.url, { targets: TOPIC });
    await changeAt(db.url, '2027-03-03T00:00:00Z', left, TOPIC);
    await changeAt(db.url, DAY_14, left, CALL);
    await changeAt(db.url, DAY_14, other, ALL);
    await planAt(db.url, '2027-03-04T08:00:10Z');
    const rows = await db.query<{ channel_id: string; call_id: string }>(
      'select channel_id, call_id from delivery',
    );
    expect(rows).toEqual([{ channel_id: other, call_id: 'compute' }]);
    await planAt(db.url, DAY_7);
    expect((await lines(db)).filter(({ lead }) => lead === 7)).toHaveLength(3);
  });

  test('paused and resumed, it loses only what fell due in a pause', async () => {
    await using db = await freshDatabase();
    await storeAt(db.url, '2026-12-01T00:00:00Z');
    const waiting = await subscribedChannel(db.url);
    await planAt(db.url, JUST_DUE);
    const unplanned = await subscribedChannel(db.url);
    const missed = await subscribedChannel(db.url);
    await turnAt(db.url, '2027-03-04T07:59:00Z', missed, 'pause');
    await turnAt(db.url, DAY_14, missed, 'resume');
    for (const channel of [waiting, unplanned, missed]) {
      await turnAt(db.url, '2027-03-04T08:01:00Z', channel, 'pause');
    }
    await planAt(db.url, '2027-03-04T08:01:30Z');
    for (const channel of [waiting, unplanned, missed]) {
      await turnAt(db.url, '2027-03-04T08:02:00Z', channel, 'resume');
    }
    await planAt(db.url, '2027-03-04T08:02:30Z');
    const rows = await db.query('select channel_id, state from delivery order by channel_id');
    expect(rows).toEqual([
      { channel_id: waiting, state: 'queued' },
      { channel_id: unplanned, state: 'queued' },
    ]);
  });
});
