import { describe, expect, test } from 'vitest';
import { postgresAnnouncements } from '#adapters/postgres/announcements.ts';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresLedger } from '#adapters/postgres/deliveries.ts';
import { UNPACED } from '#src/model/pace.ts';
import { freshDatabase } from '#test/support/database.ts';
import { makeChannel } from '#test/support/deliveries.ts';

const TENANT = { platform: 'fake', ref: 'T' };
const LENA = { ref: 'U1', name: 'Lena' };
const TEXTS = { title: { de: 'Treffen' }, body: { de: 'Am Montag.' } };
const NEW = { title: { de: 'Treffen' }, body: { de: 'Am Dienstag.' } };

/** One announcement in as many channels; the first was posted, the second is on its way, the others wait. */
async function announced(db: Database, channels = 3) {
  const ids: string[] = [];
  for (let count = 0; count < channels; count++) ids.push(await makeChannel(db, { ref: `C${count}` }));
  const store = postgresAnnouncements(db);
  const result = await store.send({ key: 'k', tenant: TENANT, author: LENA, ...TEXTS }, ids);
  if (result.kind !== 'sent') throw new Error('the announcement was not sent');
  const terms = { limit: 2, leaseSeconds: 60, leadSeconds: 0 };
  const [posted] = await postgresLedger(db).claim({ name: 'fake', pace: UNPACED, traces: true }, terms);
  if (!posted) throw new Error('nothing was claimed');
  const step = { state: 'sent', messageRef: 'm1' } as const;
  await postgresLedger(db).settle(UNPACED, [{ delivery: posted, step }]);
  return { store, change: { id: result.id, tenant: TENANT, by: { ref: 'U2', name: 'Tom' } } };
}

const rowsOf = (db: Database) =>
  db.query<{ ref: string; edit: boolean; state: string; reason: string | null }>(
    `select channel.ref, d.updates is not null as edit, d.state, d.reason->>'key' as reason
     from delivery d join channel on channel.id = d.channel_id order by channel.ref, d.seq`,
  );

describe('a correction', () => {
  test('edits what was posted or is on its way, and lets what waits leave with the new text', async () => {
    await using db = await freshDatabase();
    const { store, change } = await announced(db);
    expect(await store.correct(change, { ...NEW, version: 1 })).toBe('done');
    expect(await rowsOf(db)).toEqual([
      { ref: 'C0', edit: false, state: 'sent', reason: null },
      { ref: 'C0', edit: true, state: 'queued', reason: null },
      { ref: 'C1', edit: false, state: 'queued', reason: null },
      { ref: 'C1', edit: true, state: 'queued', reason: null },
      { ref: 'C2', edit: false, state: 'queued', reason: null },
    ]);
    const keys = await db.query<{ key: string }>('select key from delivery where updates is not null');
    expect(keys.every(({ key }) => /^announcement:\d+:\d+:v2$/.test(key))).toBe(true);
    expect(await store.find(change.id)).toMatchObject({ ...NEW, version: 2, author: LENA });
  });

  test('sent twice at once it is one, and a second one takes the place of edits that wait', async () => {
    await using db = await freshDatabase();
    const { store, change } = await announced(db, 1);
    const twice = await Promise.all([1, 2].map(() => store.correct(change, { ...NEW, version: 1 })));
    expect(twice.toSorted()).toEqual(['already-done', 'done']);
    expect(await store.correct(change, { ...TEXTS, version: 1 })).toBe('outdated');
    expect(await store.correct(change, { ...TEXTS, version: 2 })).toBe('done');
    expect(await rowsOf(db)).toEqual([
      { ref: 'C0', edit: false, state: 'sent', reason: null },
      { ref: 'C0', edit: true, state: 'withdrawn', reason: 'deliveries:reason.newer-change' },
      { ref: 'C0', edit: true, state: 'queued', reason: null },
    ]);
  });
});

describe('a recall', () => {
  test('holds back what waits and edits what was posted, once', async () => {
    await using db = await freshDatabase();
    const { store, change } = await announced(db);
    const twice = await Promise.all([1, 2].map(() => store.recall(change)));
    expect(twice.toSorted()).toEqual(['already-done', 'done']);
    const rows = await rowsOf(db);
    expect(rows.filter(({ edit }) => edit).map(({ ref }) => ref)).toEqual(['C0', 'C1']);
    expect(rows.at(-1)).toEqual({
      ref: 'C2',
      edit: false,
      state: 'withdrawn',
      reason: 'deliveries:reason.recalled',
    });
    expect(await store.correct(change, { ...NEW, version: 2 })).toBe('recalled');
    expect(await store.planChanges()).toBe(0);
  });

  test('takes back a correction that waits', async () => {
    await using db = await freshDatabase();
    const { store, change } = await announced(db, 1);
    await store.correct(change, { ...NEW, version: 1 });
    await store.recall(change);
    expect((await rowsOf(db)).map(({ state }) => state)).toEqual(['sent', 'withdrawn', 'queued']);
  });
});

test('what a process that died did not plan, the next one plans', async () => {
  await using db = await freshDatabase();
  const { store } = await announced(db);
  await db.query('update announcement set version = 2, recalled_at = bot_now()');
  expect(await Promise.all([store.planChanges(), store.planChanges()])).toContain(2);
  expect(await store.planChanges()).toBe(0);
});

test('the ledger of its versions holds who, when, before and after', async () => {
  await using db = await freshDatabase();
  const { store, change } = await announced(db);
  await store.correct(change, { ...NEW, version: 1 });
  await store.recall({ ...change, by: LENA });
  expect(
    await db.query('select version, kind, by_name, body from announcement_version order by version'),
  ).toEqual([
    { version: 1, kind: 'sent', by_name: 'Lena', body: TEXTS.body },
    { version: 2, kind: 'corrected', by_name: 'Tom', body: NEW.body },
    { version: 3, kind: 'recalled', by_name: 'Lena', body: NEW.body },
  ]);
});

test('the state tells each place on its own', async () => {
  await using db = await freshDatabase();
  const { store, change } = await announced(db);
  await store.correct(change, { ...NEW, version: 1 });
  const reason = { key: 'deliveries:reason.broken-off' };
  await db.query(
    `update delivery set state = 'given-up', reason = $1 where updates is not null and channel_id =
    (select id from channel where ref = 'C0')`,
    [JSON.stringify(reason)],
  );
  expect((await store.state(change.id, TENANT))?.change).toMatchObject({
    kind: 'corrected',
    by: 'Tom',
    changed: 0,
    total: 2,
    places: [
      { channel: 'C0', state: 'unchanged', reason },
      { channel: 'C1', state: 'waiting', reason: null },
    ],
  });
});

test('another tenant changes nothing', async () => {
  await using db = await freshDatabase();
  const { store, change } = await announced(db);
  const theirs = { ...change, tenant: { platform: 'fake', ref: 'T2' } };
  expect(await store.recall(theirs)).toBe('not-found');
  expect(await store.correct(theirs, { ...NEW, version: 1 })).toBe('not-found');
  expect(await store.recall({ ...change, id: "1'; --" })).toBe('not-found');
  expect(await store.find(change.id)).toMatchObject({ ...TEXTS, version: 1, recalledAt: null });
});
