import type { Language } from '#src/model/language.ts';
import type { PersonLanguages } from '#src/ports/person-languages.ts';
import type { Grant, PersonRef, Roles } from '#src/ports/roles.ts';

/** Roles in memory. */
export function fakeRoles(): Roles {
  const grants = new Map<string, Grant>();
  return {
    of: async (person) => grants.get(keyOf(person))?.role ?? 'everyone',
    async grant({ platform, ref }, role) {
      grants.set(keyOf({ platform, ref }), { platform, ref, role });
    },
    revoke: async (person) => grants.delete(keyOf(person)),
    list: async () => [...grants].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, grant]) => grant),
  };
}

/** Chosen languages in memory. */
export function fakePersonLanguages(): PersonLanguages {
  const chosen = new Map<string, Language>();
  return {
    of: async (person) => chosen.get(keyOf(person)) ?? null,
    async choose(person, language) {
      chosen.set(keyOf(person), language);
    },
  };
}

function keyOf({ platform, ref }: PersonRef): string {
  return `${platform}:${ref}`;
}
