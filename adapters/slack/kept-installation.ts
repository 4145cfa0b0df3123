import type { Installation as SlackInstallation } from '@slack/oauth';
import { installationRef } from '#adapters/slack/installed-access.ts';
import { rotatingTokens } from '#adapters/slack/token-renewal.ts';
import type { Installation, Tokens } from '#src/model/installation.ts';

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
