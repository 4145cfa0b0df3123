import { describe, expect, test } from 'vitest';
import { postgresAnnouncements } from '#adapters/postgres/announcements.ts';
import { postgresEnquiries } from '#adapters/postgres/enquiries.ts';
import { postgresReminders } from '#adapters/postgres/reminders.ts';
import { postgresWatchdog } from '#adapters/postgres/watchdog.ts';
import { watch } from '#jobs/watch.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { storeCall } from '#test/support/calls.ts';
import { databaseAtTime } from '#test/support/database-time.ts';
import { planAt } from '#test/support/reminders.ts';
import { begin, START, said, subscribe, watchAt, watchOn } from '#test/support/watching.ts';

// The deadline of the stored call is Thu 18 Mar 2027, 17:00 in Berlin; 14 days before is the 4th, 09:00.
const DAY_14 = '2027-03-04T08:00:05Z';

describe('a reminder that did not arrive', () => {
  test('and waits for two hours is told, once; one that left is not', async () => {
    await using set = await begin('deadlines');
    await using db = databaseAtTime(set.url, START);
    await storeCall(db);
    await watchAt(set.url, DAY_14);
    await watchAt(set.url, '2027-03-04T09:59:00Z');
    expect(await said(set)).toEqual([]);
    await watchAt(set.url, '2027-03-04T10:01:00Z');
    await watchAt(set.url, '2027-03-04T10:02:00Z');
    expect(await said(set)).toEqual([
      expect.stringMatching(
        /„quantum“.*\(Frist-?[Ee]rinnerungen\).*„Quantensensorik 2027“.*wartet noch immer/,
      ),
    ]);
    await set.query(`update delivery set state = 'sent' where kind = 'reminder'`);
    await watchAt(set.url, '2027-03-11T10:01:00Z');
    await set.query(`update delivery set state = 'sent' where kind = 'reminder'`);
    await watchAt(set.url, '2027-03-11T12:01:00Z');
    expect(await said(set)).toHaveLength(1);
  });

  test('because nobody planned it, is told', async () => {
    await using set = await begin('deadlines');
    await using db = databaseAtTime(set.url, START);
    await storeCall(db);
    await using later = databaseAtTime(set.url, '2027-03-04T10:01:00Z');
    const reminders = postgresReminders(later);
    const unplanned = { ...reminders, plan: async () => ({ queued: 0, withdrawn: 0 }) };
    const parts = {
      watchdog: postgresWatchdog(later),
      announcements: postgresAnnouncements(later),
      enquiries: postgresEnquiries(later),
      log: fakeLog(),
    };
    await watch({ ...parts, reminders: unplanned });
    expect(await said(set)).toEqual([expect.stringContaining('nicht vorbereitet')]);
  });

  test('of a deadline that moved is missing, although the edit of an earlier one left', async () => {
    await using set = await begin('deadlines');
    await using db = databaseAtTime(set.url, START);
    await storeCall(db);
    const pretendSent = () => set.query(`update delivery set state = 'sent' where kind = 'reminder'`);
    await watchAt(set.url, DAY_14);
    await pretendSent();
    await watchAt(set.url, '2027-03-11T08:00:05Z');
    await pretendSent();
    await using later = databaseAtTime(set.url, '2027-03-11T10:00:00Z');
    await storeCall(later, { local: '2027-03-30T17:00' });
    await planAt(set.url, '2027-03-11T10:00:00Z');
    expect(await set.query('select from delivery where updates is not null')).toHaveLength(2);
    await pretendSent();
    await watchAt(set.url, '2027-03-16T08:00:05Z');
    await watchAt(set.url, '2027-03-16T10:01:00Z');
    expect(await said(set)).toEqual([expect.stringContaining('wartet noch immer')]);
  });

  test('to a channel that has only just subscribed, is not missing', async () => {
    await using set = await begin('news');
    await using db = databaseAtTime(set.url, '2027-03-04T10:01:00Z');
    await storeCall(db);
    await subscribe(db, set.subscribed, 'deadlines');
    await watchOn(db);
    expect(await said(set)).toEqual([]);
  });
});
