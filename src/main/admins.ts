import { PAGE_OPERATOR } from '#adapters/web/readers.ts';
import type { Config } from '#src/config/settings.ts';
import type { PersonRef } from '#src/ports/roles.ts';

/** Who is an admin whatever is stored: those whom ADMINS names, and whoever opens the operator's link. */
export function configuredAdmins({ admins }: Config): readonly PersonRef[] {
  return [...admins, PAGE_OPERATOR];
}
