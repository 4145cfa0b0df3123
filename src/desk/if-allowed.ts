import type { Visit } from '#src/desk/area.ts';
import { tell } from '#src/desk/replies.ts';
import type { Reply } from '#src/messages/form.ts';
import type { TextKey } from '#src/messages/text.ts';
import { type Deed, may } from '#src/people/permissions.ts';
import { sayPersonRef } from '#src/people/person-ref.ts';
import { roleHere } from '#src/people/role-here.ts';
import type { Roles } from '#src/ports/roles.ts';

/**
 * Does the work where the asker may, else says who may. Checked whenever something is asked, not only where it is
 * offered. `refusal` tells people of this organisation how to become one of those.
 */
export async function ifAllowed(
  roles: Roles,
  visit: Visit,
  deed: Deed,
  refusal: TextKey,
  work: () => Promise<Reply>,
): Promise<Reply> {
  const { asker } = visit;
  if (may(await roleHere(roles, asker), deed)) return work();
  if (asker.isOutsider) return tell(visit, 'chat:outsider');
  return tell(visit, refusal, { person: sayPersonRef(asker.person) });
}
