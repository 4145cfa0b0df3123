import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { postgresPageStore } from '#adapters/postgres/page.ts';
import { postgresPlaces } from '#adapters/postgres/places.ts';
import type { PageBody } from '#src/ports/page-store.ts';
import { freshDatabase } from '#test/support/database.ts';

const TENANT = { platform: 'web', ref: 'local' };

async function pageWith(...refs: readonly string[]) {
  const db = await freshDatabase();
  const places = postgresPlaces(db);
  for (const ref of refs) {
    const address = { tenant: TENANT, ref };
    await places.ensure({ address, name: ref, kind: 'channel', languages: ['de'], timezone: null });
  }
  return {
    store: postgresPageStore(db, TENANT),
    db,
    places,
    [Symbol.asyncDispose]: () => db[Symbol.asyncDispose](),
  };
}

const said = (text: string): PageBody => ({ kind: 'said', personRef: 'guest-1', text });
const post = (text: string, onlyFor: string | null = null, channel = 'general') => ({
  channel,
  onlyFor,
  body: said(text),
});

test('one delivery gives one message, however often and from how many processes it is posted', async () => {
  await using page = await pageWith('general');
  const delivery = randomUUID();
  const ids = await Promise.all(Array.from({ length: 8 }, () => page.store.post(post('once'), delivery)));
  expect(new Set(ids).size).toBe(1);
  expect(await page.store.history('general', 'guest-1', null, 10)).toHaveLength(1);
  expect(await page.store.findDelivery('general', delivery)).toBe(ids[0]);
  expect(await page.store.findDelivery('general', randomUUID())).toBeNull();
});

test('nothing is posted into a channel that is unknown, closed or of another platform', async () => {
  await using page = await pageWith('general', 'closed');
  const elsewhere = { tenant: { platform: 'slack', ref: 'local' }, ref: 'C1' };
  await page.places.ensure({
    address: elsewhere,
    name: 'x',
    kind: 'channel',
    languages: ['de'],
    timezone: null,
  });
  await page.places.close({ tenant: TENANT, ref: 'closed' });
  for (const channel of ['nowhere', 'closed', 'C1']) {
    expect(await page.store.post(post('lost', null, channel), null)).toBeNull();
  }
});

test('two tenants that name a channel alike have nothing to do with one another', async () => {
  await using page = await pageWith('general');
  const tenant = { platform: TENANT.platform, ref: 'another' };
  const address = { tenant, ref: 'general' };
  await page.places.ensure({ address, name: 'x', kind: 'channel', languages: ['de'], timezone: null });
  const other = postgresPageStore(page.db, tenant);
  const id = (await page.store.post(post('ours', 'guest-1'), null)) ?? '';
  expect(await other.history('general', 'guest-1', null, 10)).toEqual([]);
  expect(await other.changesAfter(0, 10)).toEqual([]);
  expect(await other.replacePrivate('general', id, 'guest-1', said('stolen'))).toBe(false);
  await other.reveal(id);
  expect(await page.store.history('general', 'guest-2', null, 10)).toEqual([]);
  await other.post(post('theirs'), null);
  expect(await page.store.history('general', 'guest-1', null, 10)).toHaveLength(1);
});

test('a private message is seen by its person alone until it is revealed', async () => {
  await using page = await pageWith('general');
  const id = (await page.store.post(post('secret', 'guest-1'), null)) ?? '';
  const texts = async (person: string) => (await page.store.history('general', person, null, 10)).length;
  expect([await texts('guest-1'), await texts('guest-2')]).toEqual([1, 0]);
  expect(await page.store.replacePrivate('general', id, 'guest-2', said('stolen'))).toBe(false);
  expect(await page.store.replacePrivate('general', id, 'guest-1', said('mine'))).toBe(true);
  await page.store.reveal(id);
  expect([await texts('guest-1'), await texts('guest-2')]).toEqual([1, 1]);
});

test('a change of a message is found after the last one seen', async () => {
  await using page = await pageWith('general');
  expect(await page.store.lastChange()).toBe(0);
  const first = (await page.store.post(post('one'), null)) ?? '';
  await page.store.post(post('two'), null);
  const seen = await page.store.lastChange();
  expect(await page.store.changesAfter(seen, 10)).toEqual([]);
  await page.store.replace('general', first, said('one, mended'));
  const [changed] = await page.store.changesAfter(seen, 10);
  expect(changed).toMatchObject({ id: first, channel: 'general', body: said('one, mended') });
});

test.each(['nonsense', '0', '-1', '99999999999999999999'])('there is no message %j', async (id) => {
  await using page = await pageWith('general');
  expect(await page.store.replace('general', id, said('x'))).toBe(false);
});

test('history comes in pages, oldest first, without what is gone', async () => {
  await using page = await pageWith('general');
  const ids: string[] = [];
  for (const text of ['a', 'b', 'c', 'd']) ids.push((await page.store.post(post(text), null)) ?? '');
  await page.store.replace('general', ids[1] ?? '', { kind: 'gone' });
  const newest = await page.store.history('general', 'guest-1', null, 2);
  expect(newest.map((message) => message.id)).toEqual([ids[2], ids[3]]);
  const older = await page.store.history('general', 'guest-1', newest[0]?.id ?? null, 2);
  expect(older.map((message) => message.id)).toEqual([ids[0]]);
});

test('every process hears of new messages and channels', async () => {
  await using page = await pageWith('general');
  const heard = new Set<string>();
  const watch = await page.store.watch((what) => heard.add(what));
  await page.store.post(post('hello'), null);
  const address = { tenant: TENANT, ref: 'new' };
  await page.places.ensure({ address, name: 'new', kind: 'channel', languages: ['en'], timezone: null });
  await expect.poll(() => [...heard].toSorted()).toEqual(['channels', 'messages']);
  await watch.stop();
});
