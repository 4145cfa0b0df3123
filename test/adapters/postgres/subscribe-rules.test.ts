import { expect, test } from 'vitest';
import { postgresSubscribeRules } from '#adapters/postgres/subscribe-rules.ts';
import { freshDatabase } from '#test/support/database.ts';

const TENANT = { platform: 'slack', ref: 'T1' };

test('everyone may subscribe until a tenant says otherwise, for itself alone', async () => {
  await using db = await freshDatabase();
  const rules = postgresSubscribeRules(db);
  expect(await rules.of(TENANT)).toEqual({ who: 'everyone', people: [] });
  await rules.set(TENANT, { who: 'list', people: ['U1', 'U2'] });
  await rules.set(TENANT, { who: 'managers', people: ['U1'] });
  expect(await rules.of(TENANT)).toEqual({ who: 'managers', people: ['U1'] });
  expect(await rules.of({ ...TENANT, ref: 'T2' })).toEqual({ who: 'everyone', people: [] });
});
