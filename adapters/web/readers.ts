import { PAGE_TENANT, type PageAccess } from '#adapters/web/page-options.ts';
import { hashOf, newToken } from '#adapters/web/tokens.ts';
import type { PageSessions } from '#src/ports/page-sessions.ts';
import type { PersonRef } from '#src/ports/roles.ts';

/** Somebody in front of the page. */
export type Reader = { readonly ref: string };

export const OPERATOR_REF = 'operator';
/** The person whom the operator's link signs in. */
export const PAGE_OPERATOR: PersonRef = { platform: PAGE_TENANT.platform, ref: OPERATOR_REF };
export const SESSION_LASTS = Temporal.Duration.from({ hours: 30 * 24 });
/** Who leaves an organisation leaves the page with it. */
const PROOF_LASTS = Temporal.Duration.from({ hours: 24 });

const TOKEN = /^[\w-]{43}$/;

/** Who holds a token. Where the page is open, a token that opens no session makes a guest who is always the same. */
export async function readerOf(
  token: string | undefined,
  sessions: PageSessions,
  access: PageAccess,
): Promise<Reader | null> {
  if (token === undefined || !TOKEN.test(token)) return null;
  const signedIn = await sessions.personOf(hashOf(token));
  if (signedIn !== null) return { ref: signedIn };
  return access.kind === 'open' ? { ref: guestRef(token) } : null;
}

/** Begins a session and returns its token. */
export async function signIn(sessions: PageSessions, as: 'operator' | 'guest'): Promise<string> {
  const token = newToken();
  await sessions.open(hashOf(token), as === 'operator' ? OPERATOR_REF : guestRef(token), SESSION_LASTS);
  return token;
}

/** The same for somebody whom another sign-in proved: a guest who is the same on every device, and proven each day. */
export async function signInKnown(sessions: PageSessions, person: string): Promise<string> {
  const token = newToken();
  await sessions.open(hashOf(token), guestRef(person), PROOF_LASTS);
  return token;
}

// Neither a token nor a person can be told from it.
function guestRef(secret: string): string {
  return `guest-${Buffer.from(hashOf(secret)).toString('hex').slice(0, 16)}`;
}
