import { createRemoteJWKSet, decodeJwt, errors, jwtVerify } from 'jose';
import type { Clock } from '#src/ports/clock.ts';
import type { PlatformSignIn } from '#src/ports/platform-sign-in.ts';

export type SignOnOptions = {
  readonly apps: readonly { readonly appId: string; readonly tenantId: string }[];
  /** The public address of the page, which the manifest names to Entra. */
  readonly publicUrl: string;
  readonly loginUrl: string;
  readonly clock: Clock;
};

/** What the app offers in Entra, and what Teams asks for in a person's name (tab-sso-register-aad). */
const SCOPE = 'access_as_user';
const TIMEOUT_MS = 5_000;

/** By which address Entra knows the page and bot of an app; it stands in the manifest, and in tokens for them. */
export function resourceOf(publicUrl: string, appId: string): string {
  return `api://${new URL(publicUrl).host}/botid-${appId}`;
}

/**
 * Proves what a tab of Teams brings: a token of Entra for this app, in the name of somebody of the organisation in
 * which the app is registered, signed by one of that organisation's keys. Entra writes it in either of two versions.
 */
export function teamsSingleSignOn({ apps, publicUrl, loginUrl, clock }: SignOnOptions): PlatformSignIn {
  const registrations = new Map(
    apps.map(({ appId, tenantId }) => [
      tenantId,
      {
        keys: createRemoteJWKSet(new URL(`${loginUrl}/${tenantId}/discovery/v2.0/keys`), {
          timeoutDuration: TIMEOUT_MS,
        }),
        asked: {
          issuer: [`${loginUrl}/${tenantId}/v2.0`, `https://sts.windows.net/${tenantId}/`],
          audience: [appId, resourceOf(publicUrl, appId)],
          algorithms: ['RS256'],
          requiredClaims: ['exp', 'oid', 'scp'],
        },
      },
    ]),
  );
  return {
    async personBehind(token) {
      const tenantId = tenantIn(token);
      const registration = registrations.get(tenantId);
      if (!registration) return null;
      const currentDate = new Date(clock.now().epochMilliseconds);
      try {
        const asked = { ...registration.asked, currentDate };
        const { payload } = await jwtVerify(token, registration.keys, asked);
        const isAskedFor = String(payload.scp).split(' ').includes(SCOPE);
        return isAskedFor ? `teams/${tenantId}/${payload.oid}` : null;
      } catch (cause) {
        if (isAnswer(cause)) return null;
        throw cause;
      }
    },
  };
}

/** For which organisation a token claims to be, which nothing has proven yet. */
function tenantIn(token: string): string {
  try {
    return String(decodeJwt(token).tid);
  } catch {
    return '';
  }
}

/** Whether the token is wrong, and not merely the keys out of reach. */
function isAnswer(cause: unknown): boolean {
  return (
    cause instanceof errors.JOSEError &&
    !(cause instanceof errors.JWKSTimeout) &&
    // What the key server says besides its keys.
    cause.code !== errors.JOSEError.code
  );
}
