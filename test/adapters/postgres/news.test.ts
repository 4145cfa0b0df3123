import { expect, test } from 'vitest';
import type { Database, Sql } from '#adapters/postgres/database.ts';
import { upsertItems } from '#adapters/postgres/items.ts';
import { postgresNews } from '#adapters/postgres/news.ts';
import { postgresSources } from '#adapters/postgres/sources.ts';
import { postgresSubscriptions } from '#adapters/postgres/subscriptions.ts';
import { NO_FILTER } from '#src/model/news-filter.ts';
import { AT_ONCE } from '#src/model/news-rhythm.ts';
import { USUAL_STYLE } from '#src/model/news-style.ts';
import type { SubscriptionTarget } from '#src/model/subscription.ts';
import { freshDatabase } from '#test/support/database.ts';
import { makeChannel } from '#test/support/deliveries.ts';
import { item, source } from '#test/support/sources.ts';

const BUND: SubscriptionTarget = { kind: 'source', ref: 'bund' };
const ALL: SubscriptionTarget = { kind: 'all' };

async function opened() {
  const db = await freshDatabase();
  await postgresSources(db).followList([source('bund'), source('ised', { language: 'en' })]);
  await db.query('update source set last_success_at = bot_now()');
  return Object.assign(db, { news: postgresNews(db), subscriptions: postgresSubscriptions(db) });
}

async function subscribedChannel(db: Database, ...targets: readonly SubscriptionTarget[]): Promise<string> {
  const channelId = await makeChannel(db);
  const owner = { ref: 'lena', name: 'Lena' };
  const common = { channelId, owner, targets, languages: ['de'] };
  await postgresSubscriptions(db).save({
    ...common,
    kind: 'news',
    filter: NO_FILTER,
    rhythm: AT_ONCE,
    style: USUAL_STYLE,
    timezone: null,
  });
  return channelId;
}

type Row = {
  readonly id: string;
  readonly key: string;
  readonly state: string;
  readonly updates: string | null;
};

function deliveries(sql: Sql): Promise<readonly Row[]> {
  return sql.query<Row>('select id, key, state, updates from delivery order by seq');
}

async function keyOf(sql: Sql, key: string, channelId: string): Promise<string> {
  const [row] = await sql.query<{ id: string }>('select id from item where key = $1', [key]);
  return `news:${row?.id}:${channelId}`;
}

test('a new item goes once to every channel that wants its source, whatever date it carries', async () => {
  await using db = await opened();
  const one = await subscribedChannel(db, BUND, ALL);
  const two = await subscribedChannel(db, ALL);
  await subscribedChannel(db, { kind: 'source', ref: 'ised' });
  const old = Temporal.Instant.from('2019-01-01T00:00:00Z');
  await upsertItems(db, 'bund', [item('newer'), item('older', { published: old })]);
  expect(await db.news.plan()).toEqual({ queued: 4, withdrawn: 0 });
  const queued = (await deliveries(db)).map(({ key }) => key);
  expect(queued).toEqual([
    await keyOf(db, 'older', one),
    await keyOf(db, 'older', two),
    await keyOf(db, 'newer', one),
    await keyOf(db, 'newer', two),
  ]);
  expect(await db.news.plan()).toEqual({ queued: 0, withdrawn: 0 });
});

test('what was there when a channel subscribed, or came while it paused, is backlog', async () => {
  await using db = await opened();
  await upsertItems(db, 'bund', [item('before')]);
  const channel = await subscribedChannel(db, BUND);
  await db.subscriptions.pause(channel, 'news');
  await upsertItems(db, 'bund', [item('before', { title: 'edited' }), item('meanwhile')]);
  await db.news.plan();
  await db.subscriptions.resume(channel, 'news');
  await upsertItems(db, 'bund', [item('before', { title: 'edited again' }), item('after')]);
  await db.news.plan();
  expect((await deliveries(db)).map(({ key }) => key)).toEqual([await keyOf(db, 'after', channel)]);
});

test('two planners at once queue an item once', async () => {
  await using db = await opened();
  await subscribedChannel(db, BUND);
  await upsertItems(
    db,
    'bund',
    Array.from({ length: 5 }, (_, index) => item(`i${index}`)),
  );
  const plans = await Promise.all(Array.from({ length: 6 }, () => db.news.plan()));
  expect(plans.reduce((sum, plan) => sum + plan.queued, 0)).toBe(5);
  expect(await deliveries(db)).toHaveLength(5);
});

async function telling(db: Awaited<ReturnType<typeof opened>>, id = '') {
  return (await db.news.postsFor([id])).get(id)?.stories[0]?.[0];
}

/** What one delivery says when it leaves now. */
async function leave(db: Awaited<ReturnType<typeof opened>>, at: number): Promise<string | null> {
  const row = (await deliveries(db)).at(at);
  const told = await telling(db, row?.id);
  const state = told ? 'sent' : 'withdrawn';
  await db.query('update delivery set state = $2 where id = $1', [row?.id, state]);
  return told?.title ?? null;
}

test('an edited item updates what was sent, once an edit; what waits shows the newest anyway', async () => {
  await using db = await opened();
  const channel = await subscribedChannel(db, BUND);
  const edit = async (title: string) => {
    await upsertItems(db, 'bund', [item('a', { title })]);
    return (await db.news.plan()).queued;
  };
  expect(await edit('first')).toBe(1);
  expect(await edit('second')).toBe(0);
  expect(await leave(db, 0)).toBe('second');
  expect(await edit('third')).toBe(1);
  expect(await edit('fourth')).toBe(0);
  expect(await edit('fourth')).toBe(0);
  expect(await leave(db, 1)).toBe('fourth');
  expect(await edit('fifth')).toBe(1);
  const key = await keyOf(db, 'a', channel);
  const [post, ...updates] = await deliveries(db);
  expect(post).toMatchObject({ key, updates: null });
  expect(updates).toMatchObject([
    { key: `${key}:v3`, updates: post?.id },
    { key: `${key}:v5`, updates: post?.id, state: 'queued' },
  ]);
});

test('an edit that a post showed before it was planned makes no update', async () => {
  await using db = await opened();
  await subscribedChannel(db, BUND);
  await upsertItems(db, 'bund', [item('a')]);
  await db.news.plan();
  await upsertItems(db, 'bund', [item('a', { title: 'second' })]);
  expect(await leave(db, 0)).toBe('second');
  expect((await db.news.plan()).queued).toBe(0);
});

test('an edit while a post is leaving is told once, whichever of the two the post shows', async () => {
  for (const isWritten of [true, false]) {
    await using db = await opened();
    await subscribedChannel(db, BUND);
    await upsertItems(db, 'bund', [item('a')]);
    await db.news.plan();
    const [post] = await deliveries(db);
    await db.query('update lane set delivery_id = $1', [post?.id]);
    if (isWritten) await telling(db, post?.id);
    await upsertItems(db, 'bund', [item('a', { title: 'second' })]);
    expect((await db.news.plan()).queued).toBe(1);
    if (isWritten) await db.query(`update delivery set state = 'sent' where id = $1`, [post?.id]);
    else expect(await leave(db, 0)).toBe('second');
    expect(await leave(db, 1)).toBe(isWritten ? 'second' : null);
  }
});

test('an edit makes no update of what never left', async () => {
  await using db = await opened();
  await subscribedChannel(db, BUND);
  await upsertItems(db, 'bund', [item('a')]);
  await db.news.plan();
  await db.query(`update delivery set state = 'given-up'`);
  await upsertItems(db, 'bund', [item('a', { title: 'second' })]);
  expect((await db.news.plan()).queued).toBe(0);
});

test('an ended, paused or closed subscription gets nothing more, and what waited is withdrawn', async () => {
  await using db = await opened();
  const [ended, paused, closed, narrowed, stays] = [
    await subscribedChannel(db, BUND),
    await subscribedChannel(db, ALL),
    await subscribedChannel(db, BUND),
    await subscribedChannel(db, BUND),
    await subscribedChannel(db, BUND),
  ];
  await upsertItems(db, 'bund', [item('a')]);
  await db.news.plan();
  await db.subscriptions.end(ended, 'news');
  await db.subscriptions.pause(paused, 'news');
  await db.query('update channel set closed_at = bot_now() where id = $1', [closed]);
  const owner = { ref: 'lena', name: 'Lena' };
  const ised: SubscriptionTarget = { kind: 'source', ref: 'ised' };
  const languages = ['de'];
  const common = { channelId: narrowed, owner, targets: [ised], languages };
  await db.subscriptions.save({
    ...common,
    kind: 'news',
    filter: NO_FILTER,
    rhythm: AT_ONCE,
    style: USUAL_STYLE,
    timezone: null,
  });
  await upsertItems(db, 'bund', [item('a'), item('b')]);
  expect(await db.news.plan()).toEqual({ queued: 1, withdrawn: 3 });
  const wanted = await db.query<{ channel_id: string; reason: object }>(
    `select channel_id, state, reason from delivery where state = 'queued' order by channel_id`,
  );
  // The door itself takes back what is for a closed channel.
  expect(new Set(wanted.map((row) => row.channel_id))).toEqual(new Set([closed, stays]));
  expect(await db.query(`select distinct reason from delivery where state = 'withdrawn'`)).toEqual([
    { reason: { key: 'news:reason.not-subscribed' } },
  ]);
});

test('the item of a delivery is read as it is now, and not at all for whom it is not wanted', async () => {
  await using db = await opened();
  const channel = await subscribedChannel(db, BUND);
  await upsertItems(db, 'bund', [item('a', { categories: ['x'] })]);
  await db.news.plan();
  const [delivery] = await deliveries(db);
  const id = delivery?.id ?? '';
  const found = await telling(db, id);
  const { closing: _, whole: __, ...told } = item('a', { categories: ['x'] });
  expect(found).toMatchObject({
    ...told,
    sourceId: 'bund',
    version: 1,
    sourceName: source('bund').name,
  });
  expect(found?.firstSeen).toBeInstanceOf(Temporal.Instant);
  await db.subscriptions.end(channel, 'news');
  expect(await telling(db, id)).toBeUndefined();
});
