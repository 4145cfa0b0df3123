import { loadWords } from '#adapters/i18next/words.ts';
import { postgresAnnouncements } from '#adapters/postgres/announcements.ts';
import type { Database, Sql } from '#adapters/postgres/database.ts';
import { postgresEnquiries } from '#adapters/postgres/enquiries.ts';
import { postgresReminders } from '#adapters/postgres/reminders.ts';
import { postgresSubscriptions } from '#adapters/postgres/subscriptions.ts';
import { postgresWatchdog } from '#adapters/postgres/watchdog.ts';
import { watch } from '#jobs/watch.ts';
import type { Text } from '#src/messages/text.ts';
import { NO_FILTER } from '#src/model/news-filter.ts';
import { AT_ONCE } from '#src/model/news-rhythm.ts';
import { USUAL_STYLE } from '#src/model/news-style.ts';
import type { Wish } from '#src/ports/subscriptions.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { freshDatabase } from '#test/support/database.ts';
import { databaseAtTime } from '#test/support/database-time.ts';
import { makeChannel } from '#test/support/deliveries.ts';

const words = await loadWords(new URL('../../locales/', import.meta.url));
/** When the channels of these tests subscribe. */
export const START = '2027-03-01T00:00:00Z';

const WANTED = {
  news: { kind: 'news', filter: NO_FILTER, rhythm: AT_ONCE, style: USUAL_STYLE, timezone: null },
  deadlines: { kind: 'deadlines', leadDays: [14, 7, 1], remindAt: '09:00', timezone: 'Europe/Berlin' },
} as const;

export async function subscribe(db: Database, channelId: string, kind: Wish['kind']): Promise<void> {
  const common = {
    channelId,
    owner: { ref: 'U1', name: 'Lena' },
    targets: [{ kind: 'all' }],
    languages: ['de'],
  } as const;
  await postgresSubscriptions(db).save({ ...common, ...WANTED[kind] });
}

/** A channel that subscribes, and one that takes the notices of its tenant. */
export async function begin(kind: Wish['kind']) {
  const fresh = await freshDatabase();
  await using db = databaseAtTime(fresh.url, START);
  const subscribed = await makeChannel(db, { ref: 'quantum' });
  await subscribe(db, subscribed, kind);
  const board = await makeChannel(db, { ref: 'board', languages: ['de', 'en'] });
  return { ...fresh, subscribed, board };
}

export async function watchAt(url: string, at: string): Promise<void> {
  await using db = databaseAtTime(url, at);
  await watchOn(db);
}

export function watchOn(db: Database): Promise<void> {
  return watch({
    watchdog: postgresWatchdog(db),
    reminders: postgresReminders(db),
    announcements: postgresAnnouncements(db),
    enquiries: postgresEnquiries(db),
    log: fakeLog(),
  });
}

export const noticesOf = (sql: Sql) =>
  sql.query<{ readonly key: string; readonly channel_id: string; readonly notice: Text }>(
    `select key, channel_id, notice from delivery where kind = 'notice' order by seq`,
  );

/** What the notices say, in German and English. */
export async function said(sql: Sql): Promise<readonly string[]> {
  const notices = await noticesOf(sql);
  return notices.map(({ notice }) =>
    ['de', 'en'].map((language) => words.say(language, notice.key, notice.values)).join(' | '),
  );
}
