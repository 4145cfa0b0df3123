import { expect, test } from 'vitest';
import { postgresNews } from '#adapters/postgres/news.ts';
import { postgresSourceStates } from '#adapters/postgres/source-states.ts';
import { postgresSources } from '#adapters/postgres/sources.ts';
import { postgresSubscriptions } from '#adapters/postgres/subscriptions.ts';
import { type Polling, pollFeeds, pollSources } from '#jobs/poll-feeds.ts';
import { NO_FILTER } from '#src/model/news-filter.ts';
import { AT_ONCE } from '#src/model/news-rhythm.ts';
import { USUAL_STYLE } from '#src/model/news-style.ts';
import type { Reading, SourceReader } from '#src/ports/source-reader.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { fakeReader } from '#test/fakes/source-reader.ts';
import { freshDatabase } from '#test/support/database.ts';
import { databaseAtTime } from '#test/support/database-time.ts';
import { makeChannel } from '#test/support/deliveries.ts';
import { faultReading, item, itemsReading, source } from '#test/support/sources.ts';

const IDS = ['a', 'b', 'c', 'd'];

async function opened(reader: SourceReader) {
  const db = await freshDatabase();
  const store = postgresSources(db);
  await store.followList(IDS.map((id) => source(id)));
  const log = fakeLog();
  const stopping = new AbortController();
  const parts: Polling = { reader, store, news: postgresNews(db), log, signal: stopping.signal };
  const states = async () => (await postgresSourceStates(db).list()).map(({ state }) => state);
  return Object.assign(db, { parts, log, stopping, states });
}

async function subscribe(db: Awaited<ReturnType<typeof opened>>): Promise<void> {
  const owner = { ref: 'lena', name: 'Lena' };
  const channelId = await makeChannel(db);
  const wish = {
    kind: 'news',
    targets: [{ kind: 'all' }],
    filter: NO_FILTER,
    rhythm: AT_ONCE,
    style: USUAL_STYLE,
    timezone: null,
    languages: ['de'],
  } as const;
  await postgresSubscriptions(db).save({ ...wish, channelId, owner });
}

test('every due source is read once, by however many processes, and its news is queued once', async () => {
  const reader = fakeReader((id) => itemsReading(item(id)));
  await using db = await opened(reader);
  await subscribe(db);
  await Promise.all([pollFeeds(db.parts), pollFeeds(db.parts, 2), pollFeeds(db.parts, 1)]);
  expect(reader.asked.toSorted()).toEqual(IDS);
  expect(await db.query(`select from delivery where state = 'queued'`)).toHaveLength(4);
  await pollFeeds(db.parts);
  expect(reader.asked).toHaveLength(4);
  expect(await db.query('select from delivery')).toHaveLength(4);
});

test('what fails, breaks or never ends delays no other', async () => {
  const { promise: slow, resolve: finish } = Promise.withResolvers<Reading>();
  const { promise: allElse, resolve: done } = Promise.withResolvers<void>();
  const reader = fakeReader((id) => {
    if (id === 'a') return slow;
    if (id === 'b') return faultReading();
    if (id === 'c') throw new Error('a bug');
    done();
    return itemsReading(item(id));
  });
  await using db = await opened(reader);
  const polling = pollFeeds(db.parts, 2);
  await allElse;
  finish({ kind: 'unchanged' });
  await polling;
  expect(await db.states()).toEqual(['reachable', 'unreachable', 'unreachable', 'reachable']);
  expect(db.log.lines.filter(({ level }) => level === 'error')).toMatchObject([{ event: 'reader broke' }]);
});

test('what cannot be stored is a fault of its source and delays no other', async () => {
  const reader = fakeReader((id) => itemsReading(item(id, id === 'b' ? { title: 'a\0b' } : {})));
  await using db = await opened(reader);
  await pollFeeds(db.parts, 1);
  expect(await db.states()).toEqual(['reachable', 'unreachable', 'reachable', 'reachable']);
  expect(db.log.lines).toMatchObject([
    { event: 'items stored' },
    { level: 'error', event: 'reading not stored' },
    { event: 'items stored' },
    { event: 'items stored' },
  ]);
  await using ahead = databaseAtTime(db.url, Temporal.Now.instant().add({ seconds: 61 }).toString());
  await pollFeeds({ ...db.parts, store: postgresSources(ahead) });
  expect(reader.asked).toEqual([...IDS, 'b']);
});

test('a reading that meets no database is thrown, not held against its source', async () => {
  const reader = fakeReader((id) => itemsReading(item(id)));
  await using db = await opened(reader);
  const store = { ...db.parts.store, record: () => Promise.reject(new Error('no database')) };
  await expect(pollFeeds({ ...db.parts, store })).rejects.toThrow('no database');
  expect(new Set(await db.states())).toEqual(new Set(['not-polled-yet']));
});

test('a source that had items and is empty is a fault, and what it had stays', async () => {
  let items = [item('x')];
  const reader = fakeReader(() => itemsReading(...items));
  await using db = await opened(reader);
  await pollFeeds(db.parts);
  items = [];
  await using ahead = databaseAtTime(db.url, Temporal.Now.instant().add({ hours: 2 }).toString());
  await pollFeeds({ ...db.parts, store: postgresSources(ahead) });
  expect(new Set(await db.states())).toEqual(new Set(['unreachable']));
  expect(await db.query('select from item')).toHaveLength(4);
});

test('after a fault a source is asked again in a minute', async () => {
  const reader = fakeReader(() => faultReading());
  await using db = await opened(reader);
  await pollFeeds(db.parts);
  await pollFeeds(db.parts);
  expect(reader.asked).toHaveLength(4);
  await using ahead = databaseAtTime(db.url, Temporal.Now.instant().add({ seconds: 61 }).toString());
  await pollFeeds({ ...db.parts, store: postgresSources(ahead) });
  expect(reader.asked).toHaveLength(8);
});

test('what many sources bring is planned together', async () => {
  const reader = fakeReader((id) => itemsReading(item(id)));
  await using db = await opened(reader);
  const news = postgresNews(db);
  let plans = 0;
  const counted = { plan: () => news.plan().finally(() => (plans += 1)) };
  const many = Array.from({ length: 40 }, (_, nth) => source(`many-${nth}`));
  await db.parts.store.followList(many);
  await subscribe(db);
  await pollFeeds({ ...db.parts, news: counted });
  expect(await db.query('select from channel_item where delivery_id is not null')).toHaveLength(40);
  expect(plans).toBeLessThan(10);
});

test('where planning fails it is tried again while the reading goes on', async () => {
  const { promise: slow, resolve: finish } = Promise.withResolvers<Reading>();
  const reader = fakeReader((id) => (id === 'a' ? slow : itemsReading(item(id))));
  await using db = await opened(reader);
  await subscribe(db);
  const news = postgresNews(db);
  let plans = 0;
  const failsOnce = {
    plan: () => (++plans === 2 ? Promise.reject(new Error('connection lost')) : news.plan()),
  };
  const polling = pollFeeds({ ...db.parts, news: failsOnce });
  await expect.poll(() => db.query('select from delivery'), { timeout: 10_000 }).toHaveLength(3);
  finish({ kind: 'unchanged' });
  await polling;
  expect(db.log.lines).toContainEqual(expect.objectContaining({ level: 'warn', event: 'planning again' }));
});

test('news is planned while a slow source is still being read', async () => {
  const { promise: slow, resolve: finish } = Promise.withResolvers<Reading>();
  const reader = fakeReader((id) => (id === 'a' ? slow : itemsReading(item(id))));
  await using db = await opened(reader);
  await subscribe(db);
  const polling = pollFeeds(db.parts);
  await expect.poll(() => db.query('select from delivery'), { timeout: 10_000 }).toHaveLength(3);
  finish(itemsReading(item('a')));
  await polling;
  expect(await db.query('select from delivery')).toHaveLength(4);
});

test('news that a process stored and did not plan is planned at the next look', async () => {
  const reader = fakeReader((id) => itemsReading(item(id)));
  await using db = await opened(reader);
  await subscribe(db);
  const dies = { plan: () => Promise.reject(new Error('killed')) };
  await expect(pollFeeds({ ...db.parts, news: dies })).rejects.toThrow('killed');
  const claimed = await db.parts.store.claimDue(60);
  if (!claimed) throw new Error('nothing was read yet');
  await db.parts.store.record(claimed, { reading: itemsReading(item('x')), nextInSeconds: 60 });
  await pollFeeds(db.parts);
  expect(await db.query(`select from delivery where state = 'queued'`)).toHaveLength(4);
});

test('before a channel subscribes, what its sources show is stored and counts as backlog', async () => {
  const reader = fakeReader((id) => itemsReading(item(id)));
  await using db = await opened(reader);
  await pollSources(db.parts, ['a', 'unknown']);
  await subscribe(db);
  await pollFeeds(db.parts);
  expect(reader.asked.toSorted()).toEqual(IDS);
  expect(await db.query('select from delivery')).toHaveLength(3);
});

test('what a reading that began before a subscription brings after it is backlog', async () => {
  const { promise: slow, resolve: finish } = Promise.withResolvers<Reading>();
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const reader = fakeReader(() => {
    if (reader.asked.length === IDS.length) begin();
    return slow;
  });
  await using db = await opened(reader);
  const polling = pollFeeds(db.parts);
  await begun;
  await pollSources(db.parts, ['a']);
  await subscribe(db);
  finish(itemsReading(item('x'), item('y')));
  await polling;
  expect(await db.query('select from item')).toHaveLength(8);
  expect(await db.query('select from delivery')).toHaveLength(0);
});

test('a source that is reached only after a channel subscribed tells its newest items, not its whole page', async () => {
  const page = Array.from({ length: 20 }, (_, index) => item(`${index}`));
  const reader = fakeReader((id) => (id === 'a' ? itemsReading(...page) : { kind: 'unchanged' }));
  await using db = await opened(reader);
  await subscribe(db);
  await pollFeeds(db.parts);
  const told = await db.query<{ key: string }>(
    'select item.key from delivery join item on item.id = delivery.item_id order by item.id',
  );
  expect(told.map(({ key }) => key)).toEqual(['0', '1', '2', '3', '4']);
});

test('polling before a subscription neither waits for a slow source nor throws', async () => {
  const { promise: slow, resolve: finish } = Promise.withResolvers<Reading>();
  const reader = fakeReader(() => slow);
  await using db = await opened(reader);
  const started = performance.now();
  await pollSources(db.parts, ['a']);
  expect(performance.now() - started).toBeLessThan(4_000);
  const broken = { ...db.parts.store, claim: () => Promise.reject(new Error('no database')) };
  await pollSources({ ...db.parts, store: broken }, ['b']);
  expect(db.log.lines).toMatchObject([{ level: 'error', event: 'source not polled' }]);
  finish({ kind: 'unchanged' });
  await expect.poll(() => db.states()).toContain('reachable');
});

test('when the bot stops no further source is taken, and what breaks off is no fault', async () => {
  const reader = fakeReader(() => {
    db.stopping.abort();
    return faultReading();
  });
  await using db = await opened(reader);
  await pollFeeds(db.parts, 1);
  expect(reader.asked).toHaveLength(1);
  expect(new Set(await db.states())).toEqual(new Set(['not-polled-yet']));
});
