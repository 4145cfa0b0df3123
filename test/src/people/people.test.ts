import { describe, expect, test } from 'vitest';
import type { Role } from '#src/model/person.ts';
import { grantConfigured } from '#src/people/grant-configured.ts';
import { type Deed, may } from '#src/people/permissions.ts';
import { readPersonRef } from '#src/people/person-ref.ts';
import { fakeRoles } from '#test/fakes/people.ts';

// The help of `admins add --role` tells people what an editor may do.
describe('who may do what', () => {
  const table: readonly (readonly [Deed, readonly Role[]])[] = [
    ['subscribe', ['everyone', 'editor', 'admin']],
    ['announce', ['admin']],
  ];

  test.each(table)('%s: %j', (deed, allowed) => {
    const roles: readonly Role[] = ['everyone', 'editor', 'admin'];
    expect(roles.filter((role) => may(role, deed))).toEqual(allowed);
  });
});

test('the people of the configuration become admins, at a second start as well', async () => {
  const roles = fakeRoles();
  const people = [
    { platform: 'slack', ref: 'U1' },
    { platform: 'teams', ref: '29:abc' },
  ];
  await grantConfigured(roles, people);
  await grantConfigured(roles, people);
  expect(await roles.list()).toEqual([
    { platform: 'slack', ref: 'U1', role: 'admin' },
    { platform: 'teams', ref: '29:abc', role: 'admin' },
  ]);
});

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
