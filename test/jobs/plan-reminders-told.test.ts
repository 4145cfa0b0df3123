import { describe, expect, test } from 'vitest';
import { storeCall } from '#test/support/calls.ts';
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
  subscribedChannel,
} from '#test/support/reminders.ts';

describe('a deadline that is told already', () => {
  const AWAY = { local: '2027-04-30T17:00' };
  const sent = (lead: number) => ({ lead, state: 'sent', reason: null });

  async function told(url: string): Promise<void> {
    await storeAt(url, SUBSCRIBED);
    await subscribedChannel(url);
    await planAt(url, DAY_14);
    await using db = databaseAtTime(url, DAY_14);
    await pretendSent(db);
  }

  test('and moves away and back is not told twice', async () => {
    await using db = await freshDatabase();
    await told(db.url);
    await storeAt(db.url, '2027-03-05T00:00:00Z', AWAY);
    await planAt(db.url, '2027-03-05T00:01:00Z');
    await storeAt(db.url, '2027-03-05T00:02:00Z');
    await planAt(db.url, '2027-03-05T00:03:00Z');
    expect(await lines(db)).toEqual([sent(14)]);
    await planAt(db.url, DAY_7);
    expect(await lines(db)).toEqual([sent(14), queued(7)]);
  });

  test('is told again when the channel heard of another date meanwhile', async () => {
    await using db = await freshDatabase();
    await told(db.url);
    await storeAt(db.url, '2027-03-05T00:00:00Z', { local: '2027-03-09T17:00' });
    await planAt(db.url, '2027-03-05T00:01:00Z');
    await pretendSent(db);
    await storeAt(db.url, '2027-03-05T00:02:00Z');
    await planAt(db.url, '2027-03-05T00:03:00Z');
    expect(await lines(db)).toEqual([sent(14), sent(7), queued(14)]);
  });

  test.each([
    ['under another id', `update stage set id = 'sketch', version = nextval('stage_version')`],
    ['removed and stored anew', 'delete from call'],
  ])('is not told twice %s', async (_, change) => {
    await using db = await freshDatabase();
    await told(db.url);
    await using later = databaseAtTime(db.url, '2027-03-05T00:00:00Z');
    await later.query(change);
    if (change.startsWith('delete')) await storeCall(later);
    await planAt(db.url, '2027-03-05T00:01:00Z');
    expect(await lines(db)).toEqual([sent(14)]);
  });

  test('keeps no other stage that ends at the same moment from being told', async () => {
    await using db = await freshDatabase();
    await told(db.url);
    await using later = databaseAtTime(db.url, '2027-03-05T00:00:00Z');
    await later.query(`insert into stage (call_id, id, position, local, timezone, ends_at, countries)
      select call_id, 'canada', 1, local, timezone, ends_at, '{CA}' from stage`);
    await planAt(db.url, '2027-03-05T00:01:00Z');
    expect(await lines(db)).toEqual([sent(14), queued(14)]);
  });

  test('to a channel that did not get it is told when it comes back', async () => {
    await using db = await freshDatabase();
    await told(db.url);
    await db.query(`update delivery set state = 'given-up'`);
    await storeAt(db.url, '2027-03-05T00:00:00Z', AWAY);
    await storeAt(db.url, '2027-03-05T00:02:00Z');
    await planAt(db.url, '2027-03-05T00:03:00Z');
    expect(await lines(db)).toEqual([{ ...sent(14), state: 'given-up' }, queued(14)]);
  });
});
