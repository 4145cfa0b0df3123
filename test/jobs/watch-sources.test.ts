import { describe, expect, test } from 'vitest';
import type { Database } from '#adapters/postgres/database.ts';
import { deadSourcesOf } from '#adapters/postgres/dead-sources.ts';
import { postgresSourceCare } from '#adapters/postgres/source-care.ts';
import { postgresSources } from '#adapters/postgres/sources.ts';
import { judgeReading } from '#src/news/judge-reading.ts';
import type { Reading } from '#src/ports/source-reader.ts';
import { databaseAtTime } from '#test/support/database-time.ts';
import { makeChannel } from '#test/support/deliveries.ts';
import { item, itemsReading, source } from '#test/support/sources.ts';
import { begin, noticesOf, said, watchAt } from '#test/support/watching.ts';

const GONE: Reading = {
  kind: 'fault',
  code: 'status',
  reason: { key: 'sources:fault.status', values: { host: 'example.org', status: 404 } },
  retryAfterSeconds: null,
};
const GOOD = itemsReading(item('a'));

async function list(db: Database, ...ids: readonly string[]): Promise<void> {
  await postgresSources(db).followList(ids.map((id) => source(id)));
}

/** Every source is read then, and again in twelve hours. */
async function readAllAt(url: string, at: string, reading: Reading): Promise<void> {
  await using db = databaseAtTime(url, at);
  await db.query('update source set due_at = bot_now()');
  const store = postgresSources(db);
  for (let claimed = await store.claimDue(60); claimed; claimed = await store.claimDue(60)) {
    await store.record(claimed, { reading, nextInSeconds: 12 * 3600 });
  }
}

describe('a source that cannot be read for two weeks', () => {
  const FROM = Temporal.Instant.from('2027-03-01T08:00Z');
  const onDay = (day: number, minutes = 0) => FROM.add({ hours: day * 24, minutes }).toString();
  const A_DAY_AT_MOST = 24 * 3600 - 60;
  const EMPTIED = judgeReading({ hasItems: true }, itemsReading());
  const states = async (db: Database) =>
    Object.fromEntries((await postgresSourceCare(db).list()).map(({ id, state }) => [id, state]));

  /** One that dies on that day, and one that lives on. */
  async function fromThen() {
    const set = await begin('news');
    await list(set, 'dead', 'alive');
    return set;
  }
  type Set = Awaited<ReturnType<typeof fromThen>>;

  /** What is due is read once a day. */
  async function readDaily(
    set: Set,
    from: number,
    to: number,
    dead: Reading,
    alive: Reading = itemsReading(),
  ) {
    for (let day = from; day <= to; day++) {
      await using db = databaseAtTime(set.url, onDay(day));
      const store = postgresSources(db);
      for (let claimed = await store.claimDue(60); claimed; claimed = await store.claimDue(60)) {
        const reading = claimed.id === 'dead' ? dead : alive;
        await store.record(claimed, { reading, nextInSeconds: A_DAY_AT_MOST });
      }
    }
  }

  test('pauses by itself, is told once with what to do, and is not read, whatever is started anew', async () => {
    await using set = await fromThen();
    await readDaily(set, 0, 14, GONE);
    await watchAt(set.url, onDay(14, 1));
    expect(await states(set)).toEqual({ dead: 'unreachable', alive: 'reachable' });
    await readDaily(set, 15, 15, GONE);
    await Promise.all([watchAt(set.url, onDay(15, 1)), watchAt(set.url, onDay(15, 1))]);
    await watchAt(set.url, onDay(16));
    await list(set, 'dead', 'alive');
    expect(await states(set)).toEqual({ dead: 'self-paused', alive: 'reachable' });
    expect((await said(set)).slice(1)).toEqual([
      expect.stringMatching(
        /“Source dead” has not been readable for 15 days and is now paused.*“manage sources”/,
      ),
    ]);
  });

  test('is asked at once when somebody resumes it, and so it is at a new address in the list', async () => {
    await using set = await fromThen();
    await readDaily(set, 0, 15, GONE);
    await watchAt(set.url, onDay(15, 1));
    await using then = databaseAtTime(set.url, onDay(15, 60));
    await set.query(`update source set due_at = 'infinity'`);
    await postgresSourceCare(then).switch('dead', true);
    await watchAt(set.url, onDay(15, 61));
    expect(await postgresSources(then).claimDue(60)).toMatchObject({ id: 'dead' });
    await set.query(
      `update source set enabled = false, switched = false, self_paused_at = now() where id = 'dead'`,
    );
    const moved = { ...source('dead'), url: 'https://elsewhere.example.org/feed.xml' };
    await postgresSources(then).followList([moved, source('alive')]);
    expect(await states(then)).toMatchObject({ dead: 'reachable' });
  });

  test('goes on while no other can be read, for that is this server, and after the first that can again', async () => {
    await using set = await fromThen();
    await readDaily(set, 0, 0, GONE);
    await readDaily(set, 1, 16, GONE, GONE);
    await readDaily(set, 17, 17, GONE);
    await watchAt(set.url, onDay(17, 1));
    expect(await states(set)).toEqual({ dead: 'unreachable', alive: 'reachable' });
  });

  test('goes on where the bot was off for most of that time', async () => {
    await using set = await fromThen();
    await readDaily(set, 0, 1, GONE);
    await readDaily(set, 20, 20, GONE);
    await watchAt(set.url, onDay(20, 1));
    expect(await states(set)).toMatchObject({ dead: 'unreachable' });
  });

  test('goes on where it answers and only has nothing', async () => {
    await using set = await fromThen();
    await readDaily(set, 0, 15, EMPTIED);
    await watchAt(set.url, onDay(15, 1));
    expect(await states(set)).toMatchObject({ dead: 'unreachable' });
  });

  test('goes on while it is being read, for it may answer', async () => {
    await using set = await fromThen();
    await readDaily(set, 0, 15, GONE);
    await using db = databaseAtTime(set.url, onDay(15, 1));
    const store = postgresSources(db);
    await set.query(`update source set due_at = '${onDay(15)}' where id = 'dead'`);
    const claimed = await store.claimDue(60);
    await watchAt(set.url, onDay(15, 1));
    if (claimed) await store.record(claimed, { reading: GOOD, nextInSeconds: 3600 });
    await watchAt(set.url, onDay(15, 2));
    expect(await states(set)).toEqual({ dead: 'reachable', alive: 'reachable' });
  });
});

describe('a source that cannot be read for a day', () => {
  test('is told once, with the reason, where the notices of the tenant stand, and so is its recovery', async () => {
    await using set = await begin('news');
    await list(set, 'bund');
    await readAllAt(set.url, '2027-03-01T08:00Z', GONE);
    await readAllAt(set.url, '2027-03-02T07:30Z', GONE);
    await watchAt(set.url, '2027-03-02T07:59Z');
    expect(await noticesOf(set)).toEqual([]);
    await Promise.all([watchAt(set.url, '2027-03-02T08:01Z'), watchAt(set.url, '2027-03-02T08:01Z')]);
    await watchAt(set.url, '2027-03-02T09:00Z');
    expect((await noticesOf(set)).map(({ channel_id }) => channel_id)).toEqual([set.board]);
    expect((await said(set))[0]).toMatch(
      /„Quelle bund“ ist seit 24 Stunden nicht lesbar: example\.org antwortet mit dem Status 404\..*“Source bund” has not been readable for 24 hours: example\.org answers with status 404\./,
    );
    await readAllAt(set.url, '2027-03-02T10:00Z', GOOD);
    await watchAt(set.url, '2027-03-02T10:01Z');
    await watchAt(set.url, '2027-03-02T11:00Z');
    expect((await said(set)).slice(1)).toEqual([expect.stringContaining('“Source bund” can be read again')]);
    await readAllAt(set.url, '2027-03-03T10:00Z', GONE);
    await watchAt(set.url, '2027-03-03T10:01Z');
    await readAllAt(set.url, '2027-03-04T10:30Z', GONE);
    await watchAt(set.url, '2027-03-04T10:31Z');
    const keys = (await noticesOf(set)).map(({ key }) => /source-(\w+):bund/.exec(key)?.[1]);
    expect(keys.filter((event) => event !== undefined)).toEqual(['dead', 'back', 'dead']);
  });

  test('is told to nobody where no channel wants it, nor while it is paused or nobody has looked', async () => {
    await using set = await begin('deadlines');
    await list(set, 'bund');
    await readAllAt(set.url, '2027-03-01T08:00Z', GONE);
    await readAllAt(set.url, '2027-03-02T08:30Z', GONE);
    await watchAt(set.url, '2027-03-02T09:00Z');
    expect(await noticesOf(set)).toEqual([]);
    await set.query(`update subscription set kind = 'news'`);
    // The bot was off: the next reading is overdue.
    await watchAt(set.url, '2027-03-03T09:00Z');
    await postgresSourceCare(set).switch('bund', false);
    await watchAt(set.url, '2027-03-02T09:00Z');
    expect(await noticesOf(set)).toEqual([]);
  });

  test('is told to the admin alone who added it, in their chat, and at the board when that is closed', async () => {
    await using set = await begin('news');
    const chat = await makeChannel(set, { ref: 'lena' });
    await set.query(`update channel set kind = 'direct' where id = $1`, [chat]);
    const other = await makeChannel(set, { platform: 'other', ref: 'elsewhere' });
    const [tenant = { platform: '', ref: '' }] = await set.query<{ platform: string; ref: string }>(
      'select platform, tenant.ref from tenant join channel on channel.tenant_id = tenant.id where channel.id = $1',
      [chat],
    );
    const owner = { tenant, chatId: chat };
    const care = postgresSourceCare(set);
    const reader = { kind: 'feed' } as const;
    await care.add(
      { name: { en: 'Own' }, url: 'https://example.org/own.xml', language: 'en', reader },
      owner,
    );
    await readAllAt(set.url, '2027-03-01T08:00Z', GONE);
    await readAllAt(set.url, '2027-03-02T08:30Z', GONE);
    await watchAt(set.url, '2027-03-02T09:00Z');
    await set.query('update channel set closed_at = bot_now() where id = $1', [chat]);
    await readAllAt(set.url, '2027-03-02T10:00Z', GOOD);
    await watchAt(set.url, '2027-03-02T10:01Z');
    expect((await noticesOf(set)).map(({ channel_id }) => channel_id)).toEqual([chat, set.board]);
    expect(other).not.toBe(chat);
  });

  test('with many others is told as one', async () => {
    await using set = await begin('news');
    await list(set, 'a', 'b', 'c', 'd', 'e', 'f', 'g');
    await readAllAt(set.url, '2027-03-01T08:00Z', GONE);
    await readAllAt(set.url, '2027-03-02T08:30Z', GONE);
    await watchAt(set.url, '2027-03-02T09:00Z');
    await readAllAt(set.url, '2027-03-02T10:00Z', GOOD);
    await watchAt(set.url, '2027-03-02T10:01Z');
    expect(await said(set)).toEqual([
      expect.stringContaining('7 sources have not been readable'),
      expect.stringContaining('7 sources can be read again'),
    ]);
  });

  test('is known by the channels that want it, for a note in their next overview', async () => {
    await using set = await begin('news');
    await list(set, 'bund', 'nrc');
    await readAllAt(set.url, '2027-03-01T08:00Z', GONE);
    await readAllAt(set.url, '2027-03-02T08:30Z', GONE);
    await using then = databaseAtTime(set.url, '2027-03-02T09:00Z');
    await postgresSourceCare(then).switch('nrc', false);
    const dead = await deadSourcesOf(then, [set.subscribed, set.board]);
    expect([...dead]).toEqual([
      [set.subscribed, [{ name: source('bund').name, since: expect.any(Temporal.Instant) }]],
    ]);
  });
});
