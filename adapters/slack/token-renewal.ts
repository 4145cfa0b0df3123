import { WebAPIPlatformError } from '@slack/web-api';
import type { WebApi } from '#adapters/slack/web-api.ts';
import type { Tokens } from '#src/model/installation.ts';

/** What the app proves itself with to Slack. */
export type OAuthApp = { readonly clientId: string; readonly clientSecret: string };

/** As early as Slack's own client asks for the next token, of the twelve hours that one holds. */
const EARLY = Temporal.Duration.from({ hours: 2 });

// docs.slack.dev/authentication/using-token-rotation. Every other refusal may pass, a wrong client secret included.
const FINAL = ['invalid_refresh_token', 'token_revoked'];

/** A token and what renews it, as Slack hands both out. */
export function rotatingTokens(token: string, refreshToken: string, expiresAt: Temporal.Instant): Tokens {
  return { token, renewal: { refreshToken, expiresAt, renewAt: expiresAt.subtract(EARLY) } };
}

/** Hands in the refresh token, which holds no longer then. Rejects with what `api` rejects with. */
export async function nextTokens(
  api: WebApi,
  { clientId, clientSecret }: OAuthApp,
  refreshToken: string,
  now: Temporal.Instant,
): Promise<Tokens> {
  const given = { client_id: clientId, client_secret: clientSecret, refresh_token: refreshToken };
  const answer = await api('oauth.v2.access', null, { ...given, grant_type: 'refresh_token' });
  const { access_token: token, refresh_token: next, expires_in: seconds } = answer;
  if (typeof token !== 'string' || typeof next !== 'string' || typeof seconds !== 'number') {
    throw new Error('Slack answered without a token');
  }
  return rotatingTokens(token, next, now.add({ seconds }));
}

/** Whether Slack will never again give a token for what was handed in. */
export function isFinal(error: unknown): boolean {
  return error instanceof WebAPIPlatformError && FINAL.includes(error.data.error);
}
