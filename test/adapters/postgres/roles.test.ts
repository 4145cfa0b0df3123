import { expect, test } from 'vitest';
import { postgresPersonLanguages } from '#adapters/postgres/person-languages.ts';
import { postgresRoles } from '#adapters/postgres/roles.ts';
import { grantConfigured } from '#src/people/grant-configured.ts';
import { freshDatabase } from '#test/support/database.ts';

const MIRA = { platform: 'slack', ref: 'U1' };

test('a role is given, changed and taken away', async () => {
  await using db = await freshDatabase();
  const roles = postgresRoles(db);
  expect(await roles.of(MIRA)).toBe('everyone');
  await roles.grant(MIRA, 'editor');
  await roles.grant(MIRA, 'admin');
  expect(await roles.of(MIRA)).toBe('admin');
  expect(await roles.list()).toEqual([{ platform: 'slack', ref: 'U1', role: 'admin' }]);
  expect(await roles.of({ platform: 'teams', ref: 'U1' })).toBe('everyone');
  expect(await roles.revoke(MIRA)).toBe(true);
  expect(await roles.revoke(MIRA)).toBe(false);
  expect(await roles.of(MIRA)).toBe('everyone');
});

test('the people of the configuration become admins, at a second start as well', async () => {
  await using db = await freshDatabase();
  const roles = postgresRoles(db);
  await grantConfigured(roles, ['slack:U1', 'teams:29:abc']);
  await grantConfigured(roles, ['slack:U1', 'teams:29:abc']);
  expect(await roles.list()).toEqual([
    { platform: 'slack', ref: 'U1', role: 'admin' },
    { platform: 'teams', ref: '29:abc', role: 'admin' },
  ]);
});

test('the language a person chose is kept, and the last choice holds', async () => {
  await using db = await freshDatabase();
  const languages = postgresPersonLanguages(db);
  expect(await languages.of(MIRA)).toBeNull();
  await languages.choose(MIRA, 'de');
  await languages.choose(MIRA, 'en');
  expect(await languages.of(MIRA)).toBe('en');
});
