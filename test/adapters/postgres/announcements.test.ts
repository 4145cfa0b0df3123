import { expect, test } from 'vitest';
import { postgresAnnouncements } from '#adapters/postgres/announcements.ts';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresPlaces } from '#adapters/postgres/places.ts';
import type { Channel, Tenant } from '#src/model/channel.ts';
import type { AnnouncementDraft } from '#src/ports/announcements.ts';
import { freshDatabase } from '#test/support/database.ts';

const HERE: Tenant = { platform: 'slack', ref: 'T1' };
const ELSEWHERE: Tenant = { platform: 'slack', ref: 'T2' };
const DRAFT: AnnouncementDraft = {
  key: 'k1',
  tenant: HERE,
  author: { ref: 'U1', name: 'Lena' },
  title: { de: 'Titel' },
  body: { de: 'Text' },
};

async function addChannels(db: Database) {
  const places = postgresPlaces(db);
  const add = async (tenant: Tenant, ref: string, languages: string[], kind: Channel['kind'] = 'channel') => {
    const address = { tenant, ref };
    return (await places.ensure({ address, name: ref, kind, languages, timezone: null })).id;
  };
  const ids = {
    german: await add(HERE, 'german', ['de']),
    both: await add(HERE, 'both', ['de', 'en']),
    direct: await add(HERE, 'direct', ['de'], 'direct'),
    closed: await add(HERE, 'closed', ['de']),
    foreign: await add(ELSEWHERE, 'foreign', ['de']),
  };
  await places.close({ tenant: HERE, ref: 'closed' });
  return ids;
}

test('goes to open channels of the tenant that it can serve, and to no other', async () => {
  await using db = await freshDatabase();
  const ids = await addChannels(db);
  const store = postgresAnnouncements(db);
  const result = await store.send(DRAFT, [...Object.values(ids), '999', 'x', '1; drop table channel']);
  expect(result).toMatchObject({ kind: 'sent', channels: 1 });
  const queued = await db.query('select key, channel_id, kind, content_version, state from delivery');
  const id = result.kind === 'not-sent' ? '' : result.id;
  expect(queued).toEqual([
    {
      key: `announcement:${id}:${ids.german}`,
      channel_id: ids.german,
      kind: 'announcement',
      content_version: 1,
      state: 'queued',
    },
  ]);
  expect(await store.find(id)).toMatchObject({
    id,
    author: DRAFT.author,
    title: DRAFT.title,
    body: DRAFT.body,
  });
  expect(await store.find('x')).toBeNull();
});

test('sent twice at once, it is one', async () => {
  await using db = await freshDatabase();
  const ids = await addChannels(db);
  const store = postgresAnnouncements(db);
  const results = await Promise.all([1, 2, 3].map(() => store.send(DRAFT, [ids.german])));
  expect(results.map(({ kind }) => kind).toSorted()).toEqual(['already-sent', 'already-sent', 'sent']);
  expect(new Set(results.map((result) => JSON.stringify({ ...result, kind: '' }))).size).toBe(1);
  expect(await db.query('select from delivery')).toHaveLength(1);
});

test('without a channel that can be reached nothing is stored', async () => {
  await using db = await freshDatabase();
  const ids = await addChannels(db);
  const store = postgresAnnouncements(db);
  expect(await store.send(DRAFT, [ids.both, ids.direct, ids.closed, ids.foreign])).toEqual({
    kind: 'not-sent',
  });
  expect(await db.query('select from announcement')).toEqual([]);
});

test('a key of somebody else tells nothing about their announcement', async () => {
  await using db = await freshDatabase();
  const ids = await addChannels(db);
  const store = postgresAnnouncements(db);
  await store.send({ ...DRAFT, tenant: ELSEWHERE }, [ids.foreign]);
  expect(await store.send(DRAFT, [ids.german])).toEqual({ kind: 'not-sent' });
});

test('its state counts what has arrived and names what has not, to its own tenant', async () => {
  await using db = await freshDatabase();
  const ids = await addChannels(db);
  const store = postgresAnnouncements(db);
  const both = { ...DRAFT, title: { de: 'Titel', en: 'Title' }, body: { de: 'Text', en: 'Text' } };
  const result = await store.send(both, [ids.german, ids.both]);
  const id = result.kind === 'not-sent' ? '' : result.id;
  expect(await store.state(id, HERE)).toEqual({
    title: both.title,
    sent: 0,
    waiting: 2,
    failed: 0,
    unknown: 0,
    problems: [],
    change: null,
  });
  const reason = { key: 'deliveries:reason.channel-closed' };
  await db.query(`update delivery set state = 'sent' where channel_id = $1`, [ids.german]);
  await db.query(`update delivery set state = 'given-up', reason = $2 where channel_id = $1`, [
    ids.both,
    reason,
  ]);
  expect(await store.state(id, HERE)).toMatchObject({
    sent: 1,
    waiting: 0,
    failed: 1,
    problems: [{ channel: 'both', reason }],
  });
  expect(await store.state(id, ELSEWHERE)).toBeNull();
  expect(await store.state('x', HERE)).toBeNull();
});
