import type { Installation } from '#src/model/installation.ts';

const EXPIRES = Temporal.Instant.from('2027-03-01T12:00:00Z');

/** An installation of one workspace, with a token that does not expire. */
export function installation(ref: string, given: Partial<Installation> = {}): Installation {
  return {
    ref,
    isOrgWide: false,
    team: { id: ref, name: `Name of ${ref}` },
    enterprise: null,
    botId: `B-${ref}`,
    botUserId: `U-${ref}`,
    scopes: ['chat:write'],
    installedBy: 'U1',
    tokens: { token: `xoxb-${ref}`, renewal: null },
    ...given,
  };
}

/** One that holds for every workspace of an organisation. */
export function orgInstallation(ref: string): Installation {
  return installation(ref, { isOrgWide: true, team: null, enterprise: { id: ref, name: null } });
}

/** The same workspace with a token that expires at noon on 1 March 2027, and is to be renewed two hours earlier. */
export function expiring(ref: string, refreshToken: string): Installation {
  const renewal = { refreshToken, expiresAt: EXPIRES, renewAt: EXPIRES.subtract({ hours: 2 }) };
  return installation(ref, { tokens: { token: `xoxe-${ref}`, renewal } });
}
