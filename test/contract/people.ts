import { expect, test } from 'vitest';
import type { PersonLanguages } from '#src/ports/person-languages.ts';
import type { Roles } from '#src/ports/roles.ts';

const MIRA = { platform: 'slack', ref: 'U1' };

type Opened = { readonly roles: Roles; readonly personLanguages: PersonLanguages } & AsyncDisposable;

/** What every implementation of Roles and PersonLanguages must do. `open` gives empty ones. */
export function peopleContract(open: () => Promise<Opened>): void {
  test('a role is given, changed and taken away', async () => {
    await using opened = await open();
    const { roles } = opened;
    expect(await roles.of(MIRA)).toBe('everyone');
    await roles.grant(MIRA, 'editor');
    await roles.grant(MIRA, 'admin');
    expect(await roles.of(MIRA)).toBe('admin');
    expect(await roles.of({ platform: 'teams', ref: 'U1' })).toBe('everyone');
    expect(await roles.revoke(MIRA)).toBe(true);
    expect(await roles.revoke(MIRA)).toBe(false);
    expect(await roles.of(MIRA)).toBe('everyone');
  });

  test('roles are listed by platform and id', async () => {
    await using opened = await open();
    const { roles } = opened;
    await roles.grant({ platform: 'teams', ref: '29:abc' }, 'admin');
    await roles.grant({ platform: 'slack', ref: 'U2' }, 'editor');
    await roles.grant(MIRA, 'admin');
    expect(await roles.list()).toEqual([
      { platform: 'slack', ref: 'U1', role: 'admin' },
      { platform: 'slack', ref: 'U2', role: 'editor' },
      { platform: 'teams', ref: '29:abc', role: 'admin' },
    ]);
  });

  test('the language a person chose is kept, and the last choice holds', async () => {
    await using opened = await open();
    const { personLanguages } = opened;
    expect(await personLanguages.of(MIRA)).toBeNull();
    await personLanguages.choose(MIRA, 'de');
    await personLanguages.choose(MIRA, 'en');
    expect(await personLanguages.of(MIRA)).toBe('en');
    expect(await personLanguages.of({ platform: 'teams', ref: 'U1' })).toBeNull();
  });
}
