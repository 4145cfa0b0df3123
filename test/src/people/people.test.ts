import { describe, expect, test } from 'vitest';
import type { Role } from '#src/model/person.ts';
import { withConfiguredAdmins } from '#src/people/configured-admins.ts';
import { type Deed, may } from '#src/people/permissions.ts';
import { readPersonRef } from '#src/people/person-ref.ts';
import { peopleContract } from '#test/contract/people.ts';
import { fakePersonLanguages, fakeRoles } from '#test/fakes/people.ts';

// The help of `admins add --role` tells people what an editor may do.
describe('who may do what', () => {
  const table: readonly (readonly [Deed, readonly Role[]])[] = [
    ['announce', ['admin']],
    ['operate', ['admin']],
  ];

  test.each(table)('%s: %j', (deed, allowed) => {
    const roles: readonly Role[] = ['everyone', 'editor', 'admin'];
    expect(roles.filter((role) => may(role, deed))).toEqual(allowed);
  });
});

test('the people of the configuration are admins as long as it names them', async () => {
  const [stored, mira, tom] = [
    fakeRoles(),
    { platform: 'slack', ref: 'U2' },
    { platform: 'slack', ref: 'U1' },
  ];
  const roles = withConfiguredAdmins(stored, [mira]);
  await roles.grant(mira, 'editor');
  await roles.grant(tom, 'editor');
  expect(await roles.of(mira)).toBe('admin');
  expect(await roles.of(tom)).toBe('editor');
  expect(await roles.list()).toEqual([
    { ...tom, role: 'editor' },
    { ...mira, role: 'admin' },
  ]);
  expect(await withConfiguredAdmins(stored, []).of(mira)).toBe('editor');
  expect(await roles.revoke(mira)).toBe(true);
  expect(await roles.of(mira)).toBe('admin');
  expect(await withConfiguredAdmins(stored, []).of(mira)).toBe('everyone');
});

describe('a configuration that names nobody', () =>
  peopleContract(async () => ({
    roles: withConfiguredAdmins(fakeRoles(), []),
    personLanguages: fakePersonLanguages(),
    [Symbol.asyncDispose]: async () => undefined,
  })));

test.each([
  ['slack:U012AB3CD', { platform: 'slack', ref: 'U012AB3CD' }],
  ['teams:29:1-abc', { platform: 'teams', ref: '29:1-abc' }],
  ['U012AB3CD', null],
  ['slack:', null],
  [':U1', null],
  ['slack:U 1', null],
  ['', null],
])('the word %j names %j', (word, person) => {
  expect(readPersonRef(word)).toEqual(person);
});
