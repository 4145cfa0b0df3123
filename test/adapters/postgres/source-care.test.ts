import { describe, expect, test } from 'vitest';
import type { Sql } from '#adapters/postgres/database.ts';
import { postgresSourceCare } from '#adapters/postgres/source-care.ts';
import { postgresSources } from '#adapters/postgres/sources.ts';
import { freshDatabase } from '#test/support/database.ts';
import { databaseAtTime } from '#test/support/database-time.ts';
import { makeChannel } from '#test/support/deliveries.ts';
import { faultReading, item, itemsReading, source } from '#test/support/sources.ts';

const FEED = {
  name: { de: 'Eigene' },
  url: 'https://news.example.org/a/b?c=1',
  language: 'de',
  reader: { kind: 'feed' },
} as const;

async function readAt(db: { readonly url: string }, at: string, ...keys: readonly string[]) {
  await using then = databaseAtTime(db.url, at);
  const store = postgresSources(then);
  const claimed = await store.claimDue(60);
  if (!claimed) throw new Error('no source was due');
  const reading = keys.length === 0 ? faultReading() : itemsReading(...keys.map((key) => item(key)));
  await store.record(claimed, { reading, nextInSeconds: 60 });
}

/** Which items are news, the oldest first. */
async function news(db: Sql): Promise<readonly string[]> {
  const rows = await db.query<{ key: string }>('select key from item where planned_version = 0 order by id');
  return rows.map(({ key }) => key);
}

describe('a feed that is added', () => {
  test('is due at once, belongs to whoever added it, and no list takes it away', async () => {
    await using db = await freshDatabase();
    const chatId = await makeChannel(db, { ref: 'board' });
    const [{ platform, ref } = { platform: '', ref: '' }] = await db.query<{ platform: string; ref: string }>(
      'select platform, ref from tenant',
    );
    const care = postgresSourceCare(db);
    expect(await care.add(FEED, { tenant: { platform, ref }, chatId })).toBe('added');
    await postgresSources(db).followList([]);
    expect(await care.list()).toMatchObject([
      { ...FEED, id: expect.stringMatching(/^news-example-org-[0-9a-f]{10}$/), state: 'not-polled-yet' },
    ]);
    expect(await postgresSources(db).claimDue(60)).toMatchObject({ url: FEED.url, enabled: true });
    const [owned] = await db.query(
      'select owner_tenant_id is not null as owned, owner_channel_id from source',
    );
    expect(owned).toEqual({ owned: true, owner_channel_id: chatId });
  });

  test('is there once, however many add it at once', async () => {
    await using db = await freshDatabase();
    const care = postgresSourceCare(db);
    const added = await Promise.all(Array.from({ length: 4 }, () => care.add(FEED, null)));
    expect(added.toSorted()).toEqual(['added', 'there-already', 'there-already', 'there-already']);
    expect(await care.list()).toHaveLength(1);
  });

  test('and is one of the list that is off, is switched on and stays so', async () => {
    await using db = await freshDatabase();
    const care = postgresSourceCare(db);
    const listed = source('bund', { enabled: false });
    await postgresSources(db).followList([listed]);
    expect(await care.add({ ...FEED, url: listed.url }, null)).toBe('switched-on');
    await postgresSources(db).followList([listed]);
    expect(await care.list()).toMatchObject([{ id: 'bund', state: 'not-polled-yet' }]);
    expect(await care.add({ ...FEED, url: listed.url }, null)).toBe('there-already');
  });
});

describe('a known address that is added', () => {
  const PAGE = (item: string) =>
    ({
      ...FEED,
      name: { de: 'Seite' },
      reader: {
        kind: 'listing-page',
        selectors: { item, title: 'h2', link: 'a@href', published: null, summary: null, closing: null },
      },
    }) as const;

  test('is described as it is added where it was off, and read as it is now in any case', async () => {
    await using db = await freshDatabase();
    const care = postgresSourceCare(db);
    await care.add(FEED, null);
    const [{ id } = { id: '' }] = await care.list();
    await care.switch(id, false);
    expect(await care.add(PAGE('li'), null)).toBe('switched-on');
    expect(await care.list()).toMatchObject([{ id, ...PAGE('li'), state: 'not-polled-yet' }]);
    const store = postgresSources(db);
    const before = await store.claimDue(60);
    expect(await care.add(PAGE('article'), null)).toBe('read-anew');
    expect(await care.add(PAGE('article'), null)).toBe('there-already');
    expect(await care.list()).toMatchObject([{ id, ...PAGE('article') }]);
    if (!before) throw new Error('no source was due');
    expect(await store.record(before, { reading: itemsReading(item('menu')), nextInSeconds: 60 })).toBeNull();
  });

  test('and is read otherwise by the list, stays as the list says', async () => {
    await using db = await freshDatabase();
    const care = postgresSourceCare(db);
    const listed = source('bund', { enabled: false });
    await postgresSources(db).followList([listed]);
    expect(await care.add({ ...PAGE('li'), url: listed.url }, null)).toBe('listed');
    expect(await care.list()).toMatchObject([{ reader: listed.reader, state: 'off' }]);
  });
});

describe('a source that is paused', () => {
  test('is not read, whatever the list says, until it is resumed; then at once', async () => {
    await using db = await freshDatabase();
    const care = postgresSourceCare(db);
    const store = postgresSources(db);
    await store.followList([source('bund')]);
    expect(await care.switch('bund', false)).toBe(true);
    await store.followList([source('bund')]);
    expect(await store.claimDue(60)).toBeNull();
    expect(await care.list()).toMatchObject([{ id: 'bund', state: 'off' }]);
    expect(await care.switch('bund', true)).toBe(true);
    expect(await store.claimDue(60)).toMatchObject({ id: 'bund' });
    expect(await care.switch('nothing', true)).toBe(false);
  });

  test('stays so at a new address in the list, even if it had paused by itself before', async () => {
    await using db = await freshDatabase();
    const care = postgresSourceCare(db);
    await postgresSources(db).followList([source('bund')]);
    await db.query('update source set enabled = false, switched = false, self_paused_at = bot_now()');
    await care.switch('bund', false);
    await postgresSources(db).followList([source('bund', { url: 'https://new.example.org/bund.xml' })]);
    expect(await care.list()).toMatchObject([{ id: 'bund', state: 'off' }]);
  });

  test('begins without the faults of earlier', async () => {
    await using db = await freshDatabase();
    const care = postgresSourceCare(db);
    await postgresSources(db).followList([source('bund')]);
    await readAt(db, Temporal.Now.instant().add({ seconds: 1 }).toString());
    expect(await care.list()).toMatchObject([
      {
        state: 'unreachable',
        failures: 1,
        since: expect.any(Temporal.Instant),
        reason: { key: 'sources:fault.empty' },
      },
    ]);
    await care.switch('bund', false);
    await care.switch('bund', true);
    expect(await care.list()).toMatchObject([{ state: 'reachable' }]);
  });
});

describe('after a silence', () => {
  const OLD = ['1', '2', '3', '4', '5', '6', '7', '8'];
  const NEW = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const start = Temporal.Now.instant().add({ hours: 1 });
  const hoursOn = (hours: number) => start.add({ hours }).toString();

  async function known() {
    const db = await freshDatabase();
    await postgresSources(db).followList([source('bund')]);
    await readAt(db, hoursOn(0), ...OLD);
    await db.query('update item set planned_version = version');
    return db;
  }

  test.each([2, 26])(
    'of %i hours all that is new is news, wherever it stands among the old',
    async (hours) => {
      await using db = await known();
      await readAt(db, hoursOn(1));
      await readAt(db, hoursOn(hours), ...NEW.slice(0, 1), '1', ...NEW.slice(1), ...OLD.slice(1));
      expect(await news(db)).toEqual(NEW);
    },
  );

  test('the same holds for a pause', async () => {
    await using db = await known();
    await using then = databaseAtTime(db.url, hoursOn(1));
    await postgresSourceCare(then).switch('bund', false);
    await using later = databaseAtTime(db.url, hoursOn(40));
    await postgresSourceCare(later).switch('bund', true);
    await readAt(db, hoursOn(41), ...NEW, ...OLD);
    expect(await news(db)).toEqual(NEW);
  });
});
