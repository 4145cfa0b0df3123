import {
  AuthorizationError,
  InvalidStateError,
  MissingCodeError,
  MissingStateError,
  type Installation as SlackInstallation,
} from '@slack/oauth';
import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import type { InstallResult } from '#adapters/slack/install-page.ts';
import { installationRef } from '#adapters/slack/installed-access.ts';
import { PASSING } from '#adapters/slack/refusals.ts';
import { rotatingTokens } from '#adapters/slack/token-renewal.ts';
import type { Installation, Tokens } from '#src/model/installation.ts';

// docs.slack.dev/reference/methods/oauth.v2.access
const USED_CODE = ['invalid_code', 'code_already_used', 'code_expired'];
const BUSY = ['ratelimited', 'rate_limited', ...PASSING];

/** What a failed installation means for the person in front of it. */
export function resultOfError(error: unknown): InstallResult {
  if (error instanceof AuthorizationError) return { kind: 'denied' };
  if (error instanceof MissingStateError || error instanceof InvalidStateError) return { kind: 'stale' };
  if (error instanceof MissingCodeError) return { kind: 'code' };
  const isUnanswered =
    error instanceof WebAPIRequestError ||
    error instanceof WebAPIHTTPError ||
    error instanceof WebAPIRateLimitedError;
  if (isUnanswered) return { kind: 'unreachable' };
  if (!(error instanceof WebAPIPlatformError)) return { kind: 'failed' };
  if (USED_CODE.includes(error.data.error)) return { kind: 'code' };
  return { kind: BUSY.includes(error.data.error) ? 'unreachable' : 'failed' };
}

/** What is kept of an installation as Slack's package hands it over. */
export function keptInstallation(given: SlackInstallation): Installation {
  const { team, enterprise, bot, user, isEnterpriseInstall = false } = given;
  const ids = { teamId: team?.id ?? null, enterpriseId: enterprise?.id ?? null, isEnterpriseInstall };
  const ref = installationRef(ids);
  if (ref === null || bot === undefined)
    throw new Error('Slack gave an installation without a place or a bot');
  return {
    ref,
    isOrgWide: isEnterpriseInstall,
    team: named(team),
    enterprise: named(enterprise),
    botId: bot.id,
    botUserId: bot.userId,
    scopes: bot.scopes,
    installedBy: user.id,
    tokens: tokensOf(bot),
  };
}

function tokensOf({ token, refreshToken, expiresAt }: NonNullable<SlackInstallation['bot']>): Tokens {
  if (refreshToken === undefined || expiresAt === undefined) return { token, renewal: null };
  return rotatingTokens(token, refreshToken, Temporal.Instant.fromEpochMilliseconds(expiresAt * 1000));
}

function named(place: { readonly id: string; readonly name?: string } | undefined) {
  return place === undefined ? null : { id: place.id, name: place.name ?? null };
}
