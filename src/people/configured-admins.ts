import { sayPersonRef } from '#src/people/person-ref.ts';
import type { Grant, PersonRef, Roles } from '#src/ports/roles.ts';

/**
 * The roles with these people as admins, whatever is stored: the configuration alone makes them so, and
 * once it names them no more, what is stored holds.
 */
export function withConfiguredAdmins(stored: Roles, admins: readonly PersonRef[]): Roles {
  const configured = new Map(
    admins.map(({ platform, ref }): [string, Grant] => [
      sayPersonRef({ platform, ref }),
      { platform, ref, role: 'admin' },
    ]),
  );
  return {
    of: async (person) => configured.get(sayPersonRef(person))?.role ?? stored.of(person),
    grant: (person, role) => stored.grant(person, role),
    revoke: (person) => stored.revoke(person),
    async list() {
      const others = (await stored.list()).filter((grant) => !configured.has(sayPersonRef(grant)));
      return [...configured.values(), ...others].toSorted(byPlatformAndId);
    },
  };
}

function byPlatformAndId(a: Grant, b: Grant): number {
  if (a.platform !== b.platform) return a.platform < b.platform ? -1 : 1;
  return a.ref < b.ref ? -1 : 1;
}
