import { readPersonRef } from '#src/people/person-ref.ts';
import type { Roles } from '#src/ports/roles.ts';

/** Makes the people of the configuration admins, at every start; `readConfig` has refused malformed words. */
export async function grantConfigured(roles: Roles, words: readonly string[]): Promise<void> {
  const people = words.map(readPersonRef).filter((person) => person !== null);
  await Promise.all(people.map((person) => roles.grant(person, 'admin')));
}
