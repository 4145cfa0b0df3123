import { expect, test } from 'vitest';
import { postgresInbox } from '#adapters/postgres/inbox.ts';
import { freshDatabase } from '#test/support/database.ts';

const TENANT = { platform: 'slack', ref: 'T1' };

test('of many who ask at once about one id it is new to one', async () => {
  await using database = await freshDatabase();
  const inbox = postgresInbox(database);
  const told = await Promise.all(Array.from({ length: 20 }, () => inbox.isNew(TENANT, 'Ev1')));
  expect(told.filter(Boolean)).toHaveLength(1);
});

test('the same id of another tenant or platform is another', async () => {
  await using database = await freshDatabase();
  const inbox = postgresInbox(database);
  const others = [TENANT, { ...TENANT, ref: 'T2' }, { ...TENANT, platform: 'teams' }];
  expect(await Promise.all(others.map((tenant) => inbox.isNew(tenant, '1')))).toEqual([true, true, true]);
});
