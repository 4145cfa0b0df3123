import { expect, test } from 'vitest';
import type { Database } from '#adapters/postgres/database.ts';
import { upsertItems } from '#adapters/postgres/items.ts';
import { postgresNews } from '#adapters/postgres/news.ts';
import { postgresOffers } from '#adapters/postgres/offers.ts';
import { postgresSourceCare } from '#adapters/postgres/source-care.ts';
import { removeSource } from '#adapters/postgres/source-removal.ts';
import { postgresSources } from '#adapters/postgres/sources.ts';
import { postgresSubscriptions } from '#adapters/postgres/subscriptions.ts';
import { NO_FILTER } from '#src/model/news-filter.ts';
import { AT_ONCE } from '#src/model/news-rhythm.ts';
import { USUAL_STYLE } from '#src/model/news-style.ts';
import { NEWS_OF_FIRST_READING } from '#src/news/first-reading.ts';
import { freshDatabase } from '#test/support/database.ts';
import { makeChannel } from '#test/support/deliveries.ts';
import { item, itemsReading, source } from '#test/support/sources.ts';

const OWN = {
  name: { de: 'Eigene' },
  url: 'https://news.example.org/own.xml',
  language: 'de',
  reader: { kind: 'feed' },
} as const;

/** A source of the list and one that was added. */
async function begin() {
  const db = await freshDatabase();
  await postgresSources(db).followList([source('bund')]);
  await postgresSourceCare(db).add(OWN, null);
  await db.query('update source set last_success_at = bot_now()');
  const [own] = await db.query<{ id: string }>('select id from source where not listed');
  return { ...db, own: own?.id ?? '' };
}

async function subscribed(db: Database, ref: string, ...sources: readonly string[]): Promise<string> {
  const channelId = await makeChannel(db, { ref });
  await postgresSubscriptions(db).save({
    kind: 'news',
    channelId,
    owner: { ref: 'lena', name: 'Lena' },
    targets: sources.map((id) => ({ kind: 'source', ref: id })),
    languages: ['de'],
    filter: NO_FILTER,
    rhythm: AT_ONCE,
    style: USUAL_STYLE,
    timezone: null,
  });
  return channelId;
}

const notices = (db: Database) =>
  db.query<{ channel_id: string; waiting: number }>(
    `select channel_id, (notice->'values'->'waiting')::int as waiting from delivery
     where kind = 'notice' and key like 'notice:source-removed:%' order by channel_id`,
  );
const targetsOf = async (db: Database, channelId: string) =>
  (await postgresSubscriptions(db).ofChannel(channelId)).map(({ targets }) => targets);

test('a removed source ends its subscriptions, each told once with what waited, and the others stay', async () => {
  await using db = await begin();
  const alone = await subscribed(db, 'alone', db.own);
  const both = await subscribed(db, 'both', db.own, 'bund');
  const other = await subscribed(db, 'other', 'bund');
  await upsertItems(db, db.own, [item('a'), item('b')]);
  await upsertItems(db, 'bund', [item('c')]);
  await postgresNews(db).plan();
  const care = postgresSourceCare(db);
  const removed = await Promise.all([care.remove(db.own), care.remove(db.own)]);
  expect(removed.toSorted()).toEqual(['not-found', 'removed']);
  expect(await notices(db)).toEqual([
    { channel_id: alone, waiting: 2 },
    { channel_id: both, waiting: 2 },
  ]);
  expect(await targetsOf(db, alone)).toEqual([]);
  expect(await targetsOf(db, both)).toEqual([[{ kind: 'source', ref: 'bund' }]]);
  expect(await targetsOf(db, other)).toEqual([[{ kind: 'source', ref: 'bund' }]]);
  await postgresNews(db).plan();
  const left = await db.query<{ channel_id: string }>(
    `select channel_id from delivery where kind = 'news' and state = 'queued' order by channel_id`,
  );
  expect(left.map(({ channel_id }) => channel_id)).toEqual([both, other]);
  const withdrawn = await db.query<{ reason: { key: string } }>(
    `select reason from delivery where state = 'withdrawn'`,
  );
  expect(withdrawn.map(({ reason }) => reason.key)).toEqual(Array(4).fill('news:reason.not-subscribed'));
});

test('a subscription that is saved while its source is removed does not bring it back', async () => {
  await using db = await begin();
  const saving = await db.transaction(async (sql) => {
    await removeSource(sql, db.own);
    const saved = Promise.all([subscribed(db, 'both', db.own, 'bund'), subscribed(db, 'alone', db.own)]);
    const waiting = () =>
      db.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
    await expect.poll(waiting, { timeout: 20_000 }).toHaveLength(2);
    return { saved };
  });
  const [both, alone] = await saving.saved;
  expect(await targetsOf(db, both)).toEqual([[{ kind: 'source', ref: 'bund' }]]);
  expect(await targetsOf(db, alone)).toEqual([]);
});

test('it is offered and read no more, whatever is started anew, until somebody adds it again', async () => {
  await using db = await begin();
  const care = postgresSourceCare(db);
  await care.remove(db.own);
  await postgresSources(db).followList([source('bund')]);
  expect((await care.list()).map(({ id }) => id)).toEqual(['bund']);
  expect((await postgresOffers(db).sources()).map(({ ref }) => ref)).toEqual(['bund']);
  expect(await postgresSources(db).claim(db.own, 60)).toBeNull();
  expect(await care.switch(db.own, true)).toBe(false);
  expect(await care.add({ ...OWN, name: { de: 'Wieder' } }, null)).toBe('added');
  expect(await care.list()).toMatchObject([{ id: 'bund' }, { id: db.own, name: { de: 'Wieder' } }]);
  expect(await postgresSources(db).claim(db.own, 60)).toMatchObject({ id: db.own });
});

test('one that is added again, perhaps to be read in another way, begins anew', async () => {
  await using db = await begin();
  const care = postgresSourceCare(db);
  const store = postgresSources(db);
  const claim = async () => {
    await db.query(`update source_host set free_at = '-infinity'`);
    return store.claim(db.own, 60);
  };
  const first = await claim();
  const validators = { etag: '"1"', lastModified: 'yesterday' };
  const reading = { ...itemsReading(item('menu')), validators };
  if (first) await store.record(first, { reading, nextInSeconds: 3600 });
  await care.remove(db.own);
  await care.add(OWN, null);
  expect(await care.list()).toContainEqual(expect.objectContaining({ id: db.own, state: 'not-polled-yet' }));
  const again = await claim();
  expect(again?.validators).toEqual({ etag: null, lastModified: null });
  const keys = Array.from({ length: 30 }, (_, at) => item(`old ${at}`));
  if (again) await store.record(again, { reading: itemsReading(...keys), nextInSeconds: 3600 });
  const [news] = await db.query(
    `select count(*)::int as count from item where planned_version = 0 and key like 'old%'`,
  );
  expect(news).toEqual({ count: NEWS_OF_FIRST_READING });
});

test('the list can name it again, and it is read as the list says', async () => {
  await using db = await begin();
  const store = postgresSources(db);
  await store.followList([]);
  expect(await postgresSourceCare(db).remove('bund')).toBe('removed');
  await store.followList([source('bund')]);
  expect(await store.claim('bund', 60)).toMatchObject({ id: 'bund' });
});

test('one of the list is the list’s to remove', async () => {
  await using db = await begin();
  expect(await postgresSourceCare(db).remove('bund')).toBe('listed');
  expect(await postgresSourceCare(db).remove('nothing')).toBe('not-found');
  expect(await postgresSourceCare(db).list()).toHaveLength(2);
});
