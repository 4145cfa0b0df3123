import { inTime, patience } from '#adapters/patience/patience.ts';
import type { Activity, Received, TeamsReceiver } from '#adapters/teams/connector.ts';
import type { EndorsedKeys } from '#adapters/teams/endorsed-keys.ts';
import type { Log } from '#src/ports/log.ts';

/** Who signs what Teams sends to bots. */
export const ISSUER = 'https://api.botframework.com';

export type ReceiverOptions = {
  readonly appId: string;
  readonly tenantId: string;
  /** Where the document stands that leads to the keys. */
  readonly openIdUrl: string;
  readonly keys: EndorsedKeys;
  readonly log: Log;
};

/** Whether signature and times hold, by the means of one library; it may reject where they do not. */
export type Verify = (authorization: string, activity: Activity) => Promise<boolean>;

const CHANNEL = 'msteams';
/** Each library reads the keys once more, botbuilder without an end. */
const VERIFY_MS = 5_000;
const TOKEN = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/;

type Json = Readonly<Record<string, unknown>>;
type Token = { readonly header: Json; readonly claims: Json };

/**
 * Proves requests. What the libraries leave open is asked here: both take tokens of other issuers, among them some
 * that name no service address, and a key that nobody endorsed for Teams (bot-connector-authentication, step 7).
 */
export function provenReceiver({ appId, keys, log }: ReceiverOptions, verify: Verify): TeamsReceiver {
  function refuse(status: 400 | 401 | 503, reason: string, cause?: unknown): Received {
    log.warn('teams: a request was refused', { status, reason }, cause);
    return { kind: 'refused', status };
  }

  return {
    async receive(authorization, body) {
      const token = tokenIn(authorization);
      if (authorization === null || token === null) return refuse(401, 'no-token');
      if (!isActivity(body)) return refuse(400, 'no-activity');
      const mismatch = mismatchOf(token, body, appId);
      if (mismatch !== null) return refuse(401, mismatch);
      let endorsements: readonly string[] | null;
      try {
        endorsements = await keys(String(token.header.kid));
      } catch (cause) {
        return refuse(503, 'keys-not-read', cause);
      }
      if (!endorsements?.includes(CHANNEL)) return refuse(401, 'key');
      const waiting = patience(VERIFY_MS).begin();
      const isProven = await inTime(waiting, () => verify(authorization, body)).catch(() => false);
      if (waiting.over.aborted) return refuse(503, 'keys-not-read');
      return isProven ? { kind: 'activity', activity: body } : refuse(401, 'signature');
    },
  };
}

/** For whom a request claims to be, which nothing has proven yet. */
export function audienceOf(authorization: string | null): string | null {
  const audience = tokenIn(authorization)?.claims.aud;
  return typeof audience === 'string' ? audience : null;
}

function mismatchOf({ claims }: Token, activity: Activity, appId: string): string | null {
  if (claims.iss !== ISSUER) return 'issuer';
  if (claims.aud !== appId) return 'audience';
  // The libraries take a token without an end for one that never ends.
  if (typeof claims.exp !== 'number') return 'expiry';
  if (activity.channelId !== CHANNEL) return 'channel';
  const isNamed = typeof claims.serviceurl === 'string' && claims.serviceurl !== '';
  return isNamed && claims.serviceurl === activity.serviceUrl ? null : 'service-address';
}

function isActivity(body: unknown): body is Activity {
  return typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string';
}

function tokenIn(authorization: string | null): Token | null {
  const [, header, claims] = TOKEN.exec(authorization ?? '') ?? [];
  const read = { header: objectIn(header), claims: objectIn(claims) };
  return read.header && read.claims ? { header: read.header, claims: read.claims } : null;
}

function objectIn(base64url = ''): Json | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(base64url, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Json) : null;
  } catch {
    return null;
  }
}
