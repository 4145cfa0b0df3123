import type { PersonRef, Roles } from '#src/ports/roles.ts';

/** Makes the people of the configuration admins, at every start. */
export async function grantConfigured(roles: Roles, people: readonly PersonRef[]): Promise<void> {
  await Promise.all(people.map((person) => roles.grant(person, 'admin')));
}
