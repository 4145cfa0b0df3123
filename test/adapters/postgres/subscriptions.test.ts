import { expect, test } from 'vitest';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresPlaces } from '#adapters/postgres/places.ts';
import { postgresSubscriptions } from '#adapters/postgres/subscriptions.ts';
import { NO_FILTER } from '#src/model/news-filter.ts';
import { AT_ONCE } from '#src/model/news-rhythm.ts';
import { USUAL_STYLE } from '#src/model/news-style.ts';
import type { SubscriptionTarget } from '#src/model/subscription.ts';
import type { Wish } from '#src/ports/subscriptions.ts';
import { freshDatabase } from '#test/support/database.ts';

const LENA = { ref: 'lena', name: 'Lena' };

async function channelIn(db: Database, ref = 'C1'): Promise<string> {
  const address = { tenant: { platform: 'slack', ref: 'T1' }, ref };
  const channel = await postgresPlaces(db).ensure({
    address,
    name: ref,
    kind: 'channel',
    languages: ['de'],
    timezone: null,
  });
  return channel.id;
}

function news(channelId: string, ...refs: readonly string[]): Wish {
  const targets = refs.map((ref): SubscriptionTarget => ({ kind: 'source', ref }));
  return {
    kind: 'news',
    channelId,
    owner: LENA,
    targets,
    filter: NO_FILTER,
    rhythm: AT_ONCE,
    style: USUAL_STYLE,
    timezone: null,
    languages: ['en'],
  };
}

function deadlines(channelId: string, targets: readonly SubscriptionTarget[]): Wish {
  const rule = { leadDays: [14, 1], remindAt: '08:30', timezone: 'Europe/Berlin' };
  return { kind: 'deadlines', channelId, owner: LENA, targets, languages: ['de', 'en'], ...rule };
}

function settingsOf(db: Database) {
  return db.query('select languages, timezone from channel');
}

async function sinceOf(db: Database): Promise<Record<string, string>> {
  const rows = await db.query<{ ref: string; since: Temporal.Instant }>(
    'select ref, since from subscription_target order by ref',
  );
  return Object.fromEntries(rows.map((row) => [row.ref, row.since.toString()]));
}

test('a wish is kept as it was made', async () => {
  await using db = await freshDatabase();
  const [store, channelId] = [postgresSubscriptions(db), await channelIn(db)];
  expect(await store.save(deadlines(channelId, [{ kind: 'all' }]))).toEqual({ isNew: true });
  await store.save(news(channelId, 'nrc', 'ised'));
  expect(await store.ofChannel(channelId)).toMatchObject([
    {
      kind: 'deadlines',
      channelId,
      owner: LENA,
      targets: [{ kind: 'all' }],
      leadDays: [14, 1],
      remindAt: '08:30',
      paused: false,
    },
    {
      kind: 'news',
      targets: [
        { kind: 'source', ref: 'ised' },
        { kind: 'source', ref: 'nrc' },
      ],
    },
  ]);
  expect(await store.ofChannel(await channelIn(db, 'C2'))).toEqual([]);
});

test('a second wish changes the first: what stays keeps its moment, what is new has its own', async () => {
  await using db = await freshDatabase();
  const [store, channelId] = [postgresSubscriptions(db), await channelIn(db)];
  await store.save(news(channelId, 'ised', 'nrc'));
  const before = await sinceOf(db);
  const second = { ...news(channelId, 'bmftr', 'nrc'), owner: { ref: 'tom', name: 'Tom' } };
  expect(await store.save(second)).toEqual({ isNew: false });
  const after = await sinceOf(db);
  expect(Object.keys(after)).toEqual(['bmftr', 'nrc']);
  expect(after.nrc).toBe(before.nrc);
  expect(after.bmftr).not.toBe(before.nrc);
  expect(await store.ofChannel(channelId)).toMatchObject([{ owner: LENA }]);
});

test('two people who subscribe at once make one subscription', async () => {
  await using db = await freshDatabase();
  const [store, channelId] = [postgresSubscriptions(db), await channelIn(db)];
  const saved = await Promise.all([1, 2, 3, 4].map(() => store.save(news(channelId, 'nrc'))));
  expect(saved.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(await store.ofChannel(channelId)).toHaveLength(1);
});

test('a pause ends with a new beginning, and changing a paused one leaves it paused', async () => {
  await using db = await freshDatabase();
  const [store, channelId] = [postgresSubscriptions(db), await channelIn(db)];
  await store.save(news(channelId, 'nrc'));
  const before = await sinceOf(db);
  expect(await store.resume(channelId, 'news')).toBe(true);
  expect(await sinceOf(db)).toEqual(before);
  expect(await store.pause(channelId, 'news')).toBe(true);
  await store.save(news(channelId, 'nrc'));
  expect(await store.ofChannel(channelId)).toMatchObject([{ paused: true }]);
  expect(await store.resume(channelId, 'news')).toBe(true);
  expect(await store.ofChannel(channelId)).toMatchObject([{ paused: false }]);
  expect((await sinceOf(db)).nrc).not.toBe(before.nrc);
});

test('the settings of the channel change with the subscription; news leaves its zone alone', async () => {
  await using db = await freshDatabase();
  const [store, channelId] = [postgresSubscriptions(db), await channelIn(db)];
  await store.save(deadlines(channelId, [{ kind: 'all' }]));
  expect(await settingsOf(db)).toEqual([{ languages: ['de', 'en'], timezone: 'Europe/Berlin' }]);
  await store.save(news(channelId, 'nrc'));
  expect(await settingsOf(db)).toEqual([{ languages: ['en'], timezone: 'Europe/Berlin' }]);
});

test('a subscription that cannot be stored leaves the settings of the channel as they were', async () => {
  await using db = await freshDatabase();
  const [store, channelId] = [postgresSubscriptions(db), await channelIn(db)];
  const impossible = { ...deadlines(channelId, [{ kind: 'all' }]), remindAt: 'noon' };
  await expect(store.save(impossible)).rejects.toThrow('noon');
  expect(await settingsOf(db)).toEqual([{ languages: ['de'], timezone: null }]);
});

test('what has ended is gone, and the channel may begin anew', async () => {
  await using db = await freshDatabase();
  const [store, channelId] = [postgresSubscriptions(db), await channelIn(db)];
  expect(await store.end(channelId, 'news')).toBe(false);
  expect(await store.pause(channelId, 'news')).toBe(false);
  expect(await store.resume(channelId, 'news')).toBe(false);
  await store.save(news(channelId, 'nrc'));
  expect(await store.end(channelId, 'deadlines')).toBe(false);
  expect(await store.end(channelId, 'news')).toBe(true);
  expect(await store.ofChannel(channelId)).toEqual([]);
  expect(await store.save(news(channelId, 'ised'))).toEqual({ isNew: true });
});

test('what somebody set up is found with its open channels, in one tenant', async () => {
  await using db = await freshDatabase();
  const store = postgresSubscriptions(db);
  const [first, second, closed] = [
    await channelIn(db, 'b'),
    await channelIn(db, 'a'),
    await channelIn(db, 'c'),
  ];
  for (const id of [first, second, closed]) await store.save(news(id, 'nrc'));
  await store.save(deadlines(first, [{ kind: 'all' }]));
  await store.save({ ...deadlines(second, [{ kind: 'all' }]), owner: { ref: 'tom', name: 'Tom' } });
  await db.query('update channel set closed_at = bot_now() where id = $1', [closed]);
  await store.end(second, 'news');
  const owned = await store.ownedBy('lena', { platform: 'slack', ref: 'T1' });
  expect(owned.map(({ channel, subscription }) => [channel, subscription.kind])).toEqual(
    ['deadlines', 'news'].map((kind) => [
      {
        id: first,
        address: { tenant: { platform: 'slack', ref: 'T1' }, ref: 'b' },
        name: 'b',
        kind: 'channel',
        languages: ['de', 'en'],
        timezone: 'Europe/Berlin',
      },
      kind,
    ]),
  );
  expect(await store.ownedBy('lena', { platform: 'slack', ref: 'T2' })).toEqual([]);
});
