import type { Asker, Role } from '#src/model/person.ts';
import type { Roles } from '#src/ports/roles.ts';

/** The role that somebody has where they act. Each organisation decides about its own channels: outsiders are everyone. */
export async function roleHere(
  roles: Pick<Roles, 'of'>,
  { person, isOutsider }: Pick<Asker, 'person' | 'isOutsider'>,
): Promise<Role> {
  return isOutsider ? 'everyone' : roles.of(person);
}
