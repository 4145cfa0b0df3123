import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresReminders } from '#adapters/postgres/reminders.ts';
import { reminderComposer } from '#src/reminders/reminder-composer.ts';
import { type FakeChatPlatform, fakeChatPlatform } from '#test/fakes/chat-platform.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { storeCall } from '#test/support/calls.ts';
import { freshDatabase } from '#test/support/database.ts';
import { databaseAtTime } from '#test/support/database-time.ts';
import { DAY_14, planAt, storeAt, subscribedChannel } from '#test/support/reminders.ts';
import { composers, sending } from '#test/support/sending.ts';

const words = await loadWords(new URL('../../locales/', import.meta.url));

/** Looks what is to be said, and sends it. */
async function planAndSend(url: string, db: Database, platform: FakeChatPlatform, at: string) {
  await planAt(url, at);
  const reminder = reminderComposer(postgresReminders(db), words, fakeClock(at));
  await using door = sending(db, [platform], { composers: { ...composers, reminder } });
  await door.wake();
}

test('a reminder tells in its own post that the deadline moved, was cancelled and holds again', async () => {
  await using there = await freshDatabase();
  await storeAt(there.url, '2026-12-01T00:00:00Z');
  await subscribedChannel(there.url);
  const platform = fakeChatPlatform();
  await using db = databaseAtTime(there.url, DAY_14);
  const said = () => platform.posts.map(({ message }) => message.summary);

  await planAndSend(there.url, db, platform, DAY_14);
  expect(said()).toEqual(['Noch 14 Tage – Quantensensorik 2027: Do, 18.03.2027, 17:00 Uhr (Berlin)']);
  await storeCall(db, { local: '2027-04-28T17:00' });
  await planAndSend(there.url, db, platform, DAY_14);
  expect(said()).toEqual(['Frist geändert: Quantensensorik 2027: Mi, 28.04.2027, 17:00 Uhr (Berlin)']);
  await storeCall(db, { local: '2027-04-28T17:00', status: 'cancelled' });
  await planAndSend(there.url, db, platform, DAY_14);
  expect(said()).toEqual(['Diese Frist gilt nicht mehr: Quantensensorik 2027']);
  await storeCall(db);
  await planAndSend(there.url, db, platform, DAY_14);
  expect(said()).toEqual(['Noch 14 Tage – Quantensensorik 2027: Do, 18.03.2027, 17:00 Uhr (Berlin)']);

  expect(platform.requests).toMatchObject({ post: 1, update: 3 });
  const rows = await db.query('select distinct state, message_ref from delivery');
  expect(rows).toEqual([{ state: 'sent', message_ref: platform.posts[0]?.messageRef }]);
});
