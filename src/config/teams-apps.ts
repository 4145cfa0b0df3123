import type { Config } from '#src/config/settings.ts';

/** One app registration in Microsoft Entra, for the one organisation that it is registered in. */
export type TeamsApp = {
  readonly appId: string;
  readonly tenantId: string;
  readonly secret: string;
  /** The day on which the secret ends; null where nobody said. */
  readonly secretEnds: Temporal.PlainDate | null;
};

/** The registrations by which the bot is in Teams; none where it is not. */
export function teamsAppsOf(config: Config): readonly TeamsApp[] {
  const {
    teamsAppId: appId,
    teamsTenantId: tenantId,
    teamsSecret: secret,
    teamsSecretEnds: secretEnds,
  } = config;
  const isOne = appId !== null && tenantId !== null && secret !== null;
  return isOne ? [{ appId, tenantId, secret, secretEnds }] : config.teamsApps;
}
