import { expect, test } from 'vitest';
import type { Sql } from '#adapters/postgres/database.ts';
import { postgresSourceStates } from '#adapters/postgres/source-states.ts';
import { postgresSources } from '#adapters/postgres/sources.ts';
import type { Item } from '#src/model/item.ts';
import { NEWS_OF_FIRST_READING } from '#src/news/first-reading.ts';
import type { ClaimedSource, SourceStore } from '#src/ports/source-store.ts';
import { freshDatabase } from '#test/support/database.ts';
import { databaseAtTime } from '#test/support/database-time.ts';
import { faultReading, item, itemsReading, NO_VALIDATORS, source } from '#test/support/sources.ts';

const LEASE = 60;
const HOUR = 3600;
const AT_ANY_TIME = ['bund.example.org'];

async function claimed(store: SourceStore): Promise<ClaimedSource> {
  const found = await store.claimDue(LEASE);
  if (!found) throw new Error('a due source was expected');
  return found;
}

test('a listed source is due at once, for one process alone, and again when its time has come', async () => {
  await using db = await freshDatabase();
  const store = postgresSources(db);
  await store.followList([source('bund'), source('off', { enabled: false })]);
  const taken = await claimed(store);
  expect(taken).toMatchObject({
    ...source('bund'),
    validators: NO_VALIDATORS,
    failures: 0,
    hasItems: false,
  });
  expect(await store.claimDue(LEASE)).toBeNull();
  const validators = { etag: '"1"', lastModified: 'Fri, 01 May 2026 15:06:33 GMT' };
  await store.record(taken, { reading: { ...itemsReading(item('a')), validators }, nextInSeconds: HOUR });
  expect(await store.claimDue(LEASE)).toBeNull();
  const later = Temporal.Now.instant().add({ minutes: 61 });
  await using ahead = databaseAtTime(db.url, later.toString());
  expect(await claimed(postgresSources(ahead))).toMatchObject({ validators, hasItems: true });
});

test('of many that ask at once, each gets another source', async () => {
  await using db = await freshDatabase();
  const store = postgresSources(db);
  await store.followList([source('a'), source('b'), source('c')]);
  const got = await Promise.all(Array.from({ length: 8 }, () => store.claimDue(LEASE)));
  expect(got.flatMap((one) => one?.id ?? []).toSorted()).toEqual(['a', 'b', 'c']);
});

test('a source whose process died is taken by another, and what the first brings too late is not stored', async () => {
  await using db = await freshDatabase();
  const store = postgresSources(db);
  await store.followList([source('bund')]);
  const lost = (await store.claimDue(0)) as ClaimedSource;
  const taken = await claimed(store);
  const polled = { reading: itemsReading(item('a')), nextInSeconds: HOUR };
  expect(await store.record(lost, polled)).toBeNull();
  expect(await db.query('select from item')).toHaveLength(0);
  expect(await store.record(taken, polled)).toEqual({ added: 1, changed: 0 });
});

test('a reading adds what is new, changes what differs and leaves the rest untouched', async () => {
  await using db = await freshDatabase();
  const store = postgresSources(db, AT_ANY_TIME);
  await store.followList([source('bund')]);
  const read = async (...items: readonly Item[]) =>
    store.record(await claimed(store), { reading: itemsReading(...items), nextInSeconds: 0 });
  const versions = () => db.query('select key, title, version, xmin from item order by id');
  expect(await read(item('a'), item('b'), item('a', { title: 'second of one key' }))).toEqual({
    added: 2,
    changed: 0,
  });
  const before = await versions();
  expect(before).toMatchObject([{ key: 'a', title: 'Title a', version: 1 }, { key: 'b' }]);
  expect(await read(item('a'), item('b'))).toEqual({ added: 0, changed: 0 });
  expect(await versions()).toEqual(before);
  const edited = item('a', { title: 'Another title', categories: ['news'] });
  expect(await read(edited, item('b', { categories: ['"news", {x}'] }))).toEqual({ added: 0, changed: 2 });
  expect(await versions()).toMatchObject([
    { title: 'Another title', version: 2 },
    { title: 'Title b', version: 1 },
  ]);
});

test('faults are counted and shown until a reading succeeds', async () => {
  await using db = await freshDatabase();
  const store = postgresSources(db, AT_ANY_TIME);
  const states = postgresSourceStates(db);
  await store.followList([source('bund'), source('off', { enabled: false })]);
  expect(await states.list()).toMatchObject([{ state: 'not-polled-yet' }]);
  await store.record(await claimed(store), { reading: faultReading(), nextInSeconds: 0 });
  expect(await states.list()).toEqual([
    {
      name: source('bund').name,
      url: source('bund').url,
      testedOn: '2026-03-19',
      state: 'unreachable',
      reachedAt: null,
      reason: { key: 'sources:fault.empty' },
    },
  ]);
  const second = await claimed(store);
  expect(second.failures).toBe(1);
  await store.record(second, { reading: { kind: 'unchanged' }, nextInSeconds: 0 });
  const [reached] = await states.list();
  expect(reached).toMatchObject({ state: 'reachable', reachedAt: expect.any(Temporal.Instant) });
  const third = await claimed(store);
  expect(third.failures).toBe(0);
  await store.record(third, { reading: faultReading(), nextInSeconds: 0 });
  expect(await states.list()).toMatchObject([{ state: 'unreachable', reachedAt: reached?.reachedAt }]);
});

test('the list is followed, but for what was switched by hand', async () => {
  await using db = await freshDatabase();
  const store = postgresSources(db);
  const polled = async () =>
    (await db.query<{ id: string }>('select id from source where enabled order by id')).map(({ id }) => id);
  await store.followList([source('a'), source('b'), source('c', { enabled: false })]);
  await db.query(`update source set switched = (id = 'c'), enabled = (id = 'c') where id in ('b', 'c')`);
  await db.query(`insert into source (id, name, url, language, reader, enabled, every_minutes)
    values ('own', '{"en":"Own"}', 'https://example.org/own', 'en', '{"kind":"feed"}', true, 60)`);
  await store.followList([source('a'), source('b'), source('c', { enabled: false })]);
  expect(await polled()).toEqual(['a', 'c', 'own']);
  await store.followList([source('b'), source('c', { enabled: false }), source('d')]);
  expect(await polled()).toEqual(['c', 'd', 'own']);
  await store.followList([source('a')]);
  expect(await polled()).toEqual(['a', 'c', 'own']);
});

test('a source at a new address begins anew', async () => {
  await using db = await freshDatabase();
  const store = postgresSources(db);
  await store.followList([source('a')]);
  const reading = { ...itemsReading(item('a')), validators: { etag: '"1"', lastModified: null } };
  await store.record(await claimed(store), { reading, nextInSeconds: HOUR });
  await store.followList([source('a')]);
  expect(await store.claimDue(LEASE)).toBeNull();
  await store.followList([source('a', { url: 'https://example.org/new' })]);
  const moved = await claimed(store);
  expect(moved).toMatchObject({ validators: NO_VALIDATORS, hasItems: true });
  // What stood there for years is no news of today.
  const many = Array.from({ length: 40 }, (_, n) => item(`new-${n}`));
  await store.record(moved, { reading: itemsReading(...many), nextInSeconds: HOUR });
  expect((await newsIn(db)).filter((key) => key.startsWith('new-'))).toHaveLength(NEWS_OF_FIRST_READING);
});

test('what was being read at the old address comes too late', async () => {
  await using db = await freshDatabase();
  const store = postgresSources(db);
  await store.followList([source('a')]);
  const reading = { ...itemsReading(item('a')), validators: { etag: '"1"', lastModified: null } };
  const late = await claimed(store);
  await store.followList([source('a', { url: 'https://new.example.org/' })]);
  expect(await store.record(late, { reading, nextInSeconds: HOUR })).toBeNull();
  expect(await claimed(store)).toMatchObject({ validators: NO_VALIDATORS, hasItems: false });
});

test('of a first reading the newest are news, wherever the feed has them', async () => {
  await using db = await freshDatabase();
  const store = postgresSources(db);
  await store.followList([source('a')]);
  const published = Temporal.Instant.from('2025-01-01T00:00:00Z');
  const oldestFirst = Array.from({ length: 9 }, (_, n) =>
    item(`${n}`, { published: published.add({ hours: n }) }),
  );
  await store.record(await claimed(store), { reading: itemsReading(...oldestFirst), nextInSeconds: HOUR });
  expect(await newsIn(db)).toEqual(['4', '5', '6', '7', '8']);
});

test('what was there already takes no place among the news of a first reading', async () => {
  await using db = await freshDatabase();
  const store = postgresSources(db);
  await store.followList([source('a')]);
  const pinned = Array.from({ length: 6 }, (_, n) => item(`pinned ${n}`));
  await store.record(await claimed(store), { reading: itemsReading(...pinned), nextInSeconds: HOUR });
  await db.query('update item set planned_version = 1');
  await store.followList([source('a', { url: 'https://new.example.org/' })]);
  const reading = itemsReading(...pinned, item('behind them'));
  await store.record(await claimed(store), { reading, nextInSeconds: HOUR });
  expect(await newsIn(db)).toEqual(['behind them']);
});

async function newsIn(db: Sql): Promise<readonly string[]> {
  const rows = await db.query<{ key: string }>('select key from item where planned_version = 0 order by key');
  return rows.map(({ key }) => key);
}

test('one source can be taken before it is due, but not twice within a minute', async () => {
  await using db = await freshDatabase();
  const store = postgresSources(db);
  await store.followList([source('a'), source('off', { enabled: false })]);
  expect(await store.claim('off', LEASE)).toBeNull();
  expect(await store.claim('unknown', LEASE)).toBeNull();
  const taken = (await store.claim('a', LEASE)) as ClaimedSource;
  expect(await store.claim('a', LEASE)).toBeNull();
  await store.record(taken, { reading: itemsReading(), nextInSeconds: 5 * HOUR });
  expect(await store.claim('a', LEASE)).toBeNull();
  await using ahead = databaseAtTime(db.url, Temporal.Now.instant().add({ minutes: 2 }).toString());
  expect(await postgresSources(ahead).claim('a', LEASE)).not.toBeNull();
});

const onOneHost = (id: string) => source(id, { url: `https://One.example.org/${id}.xml` });

test('no two sources of one host are read at once, nor within seconds, in however many processes', async () => {
  await using db = await freshDatabase();
  const store = postgresSources(db);
  await store.followList([onOneHost('a'), onOneHost('b'), source('elsewhere')]);
  const got = await Promise.all(Array.from({ length: 8 }, () => store.claimDue(LEASE)));
  expect(got.flatMap((one) => one?.id ?? []).toSorted()).toEqual(['a', 'elsewhere']);
  const [first] = got.filter((one) => one?.id === 'a');
  await store.record(first as ClaimedSource, { reading: { kind: 'unchanged' }, nextInSeconds: HOUR });
  expect([await store.claimDue(LEASE), await store.claim('b', LEASE)]).toEqual([null, null]);
  await using soon = databaseAtTime(db.url, Temporal.Now.instant().add({ seconds: 6 }).toString());
  expect(await claimed(postgresSources(soon))).toMatchObject({ id: 'b' });
});

test('a host is free again when the lease of a process that died has ended, or its source has moved', async () => {
  await using db = await freshDatabase();
  const store = postgresSources(db);
  await store.followList([onOneHost('a'), onOneHost('b')]);
  await claimed(store);
  await store.followList([onOneHost('a'), source('b', { url: 'https://two.example.org/' })]);
  expect(await claimed(store)).toMatchObject({ id: 'b' });
  await store.followList([onOneHost('a'), onOneHost('b'), onOneHost('c')]);
  await using later = databaseAtTime(
    db.url,
    Temporal.Now.instant()
      .add({ seconds: LEASE + 1 })
      .toString(),
  );
  expect(await postgresSources(later).claimDue(LEASE)).not.toBeNull();
});

test("the operator's own servers are read without a pause", async () => {
  await using db = await freshDatabase();
  const store = postgresSources(db, ['127.0.0.1:8080']);
  const own = (id: string) => source(id, { url: `http://127.0.0.1:8080/${id}.xml` });
  await store.followList([own('a'), own('b'), own('c'), source('elsewhere')]);
  const got = await Promise.all(Array.from({ length: 4 }, () => store.claimDue(LEASE)));
  expect(got.flatMap((one) => one?.id ?? []).toSorted()).toEqual(['a', 'b', 'c', 'elsewhere']);
});

test('what came too late for its lease leaves source and host as they are', async () => {
  await using db = await freshDatabase();
  const store = postgresSources(db);
  await store.followList([source('a')]);
  const lost = (await store.claimDue(0)) as ClaimedSource;
  await claimed(store);
  expect(await store.record(lost, { reading: faultReading(), nextInSeconds: 0 })).toBeNull();
  expect(await store.claimDue(LEASE)).toBeNull();
  expect(await db.query('select from source where fault is not null')).toEqual([]);
});
