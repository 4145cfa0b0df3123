import type { Tenant } from '#src/model/channel.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Log } from '#src/ports/log.ts';
import type { PageSessions } from '#src/ports/page-sessions.ts';
import type { PageStore } from '#src/ports/page-store.ts';
import type { PersonLanguages } from '#src/ports/person-languages.ts';
import type { Places } from '#src/ports/places.ts';
import type { PlatformSignIn } from '#src/ports/platform-sign-in.ts';
import type { SourceStates } from '#src/ports/source-states.ts';
import type { Words } from '#src/ports/words.ts';

/** The page is one tenant by itself. */
export const PAGE_TENANT: Tenant = { platform: 'web', ref: 'local' };

/**
 * Who may see the page. `open` is for a server that only this machine reaches; everything else needs
 * a session, begun with the operator's link or, where there is one, the access code.
 */
export type PageAccess =
  | { readonly kind: 'open' }
  | { readonly kind: 'sign-in'; readonly code: string | null };

export type PageOptions = {
  readonly places: Places;
  readonly personLanguages: PersonLanguages;
  readonly store: PageStore;
  readonly sessions: PageSessions;
  readonly sources: SourceStates;
  readonly words: Words;
  readonly clock: Clock;
  readonly log: Log;
  readonly access: PageAccess;
  /** The address under which others reach the page, or null. */
  readonly publicUrl: string | null;
  /** How Teams signs people in where it frames the page; null where it does not. */
  readonly platformSignIn: PlatformSignIn | null;
  /** Whoever brings it is the operator: 43 signs, as `newToken` makes them. */
  readonly operatorToken: string;
};
