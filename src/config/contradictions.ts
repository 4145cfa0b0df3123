import { type Config, SETTINGS } from '#src/config/settings.ts';
import type { Text } from '#src/messages/text.ts';

/** Whether only this machine can reach the server. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** What cannot hold together, one text for each. */
export function contradictions(config: Config): readonly Text[] {
  const isOpen = !isLoopback(config.host) || config.publicUrl !== null;
  const host = config.publicUrl ?? config.host;
  const isUnguarded = isOpen && config.accessCode === null;
  return [
    ...(isUnguarded ? [{ key: 'errors:access-code-needed', values: { host } } as const] : []),
    ...modelContradictions(config),
    ...slackContradictions(config),
    ...teamsContradictions(config),
  ];
}

/** A language model is off, or named with its address. */
function modelContradictions(config: Config): readonly Text[] {
  const parts = ['modelUrl', 'modelName'] as const;
  const missing = parts.filter((key) => config[key] === null);
  const isBegun = missing.length < parts.length || config.modelKey !== null;
  return isBegun
    ? missing.map((key) => ({ key: 'errors:model-needs', values: { name: SETTINGS[key].name } }))
    : [];
}

/** Slack is off, in one workspace by its token, or in all that install the app by OAuth. */
function slackContradictions(config: Config): readonly Text[] {
  const { slackBotToken, slackClientId, slackAppToken, slackSigningSecret } = config;
  if (slackBotToken !== null && slackClientId !== null) return [{ key: 'errors:slack-token-or-oauth' }];
  if (slackClientId !== null) {
    return missingForOAuth(config).map((name) => ({ key: 'errors:oauth-needs', values: { name } }));
  }
  if (slackBotToken !== null) {
    const hasOneWay = (slackAppToken === null) !== (slackSigningSecret === null);
    return hasOneWay ? [] : [{ key: 'errors:slack-one-way-needed' }];
  }
  const idle = slackAppToken === null ? SETTINGS.slackSigningSecret : SETTINGS.slackAppToken;
  const isOff = slackAppToken === null && slackSigningSecret === null;
  return isOff ? [] : [{ key: 'errors:slack-bot-token-needed', values: { name: idle.name } }];
}

/** What else has to be set for workspaces to install the app themselves; Slack then reaches the bot by HTTP. */
function missingForOAuth(config: Config): readonly string[] {
  const needed = ['slackClientSecret', 'slackSigningSecret', 'publicUrl'] as const;
  return [
    ...needed.filter((key) => config[key] === null).map((key) => SETTINGS[key].name),
    ...(config.secretKeys.length === 0 ? [SETTINGS.secretKeys.name] : []),
  ];
}

/** Teams is off, in one organisation by its registration, or in several by theirs. */
function teamsContradictions(config: Config): readonly Text[] {
  const parts = ['teamsAppId', 'teamsTenantId', 'teamsSecret'] as const;
  const missing = parts.filter((key) => config[key] === null);
  const isBegun = missing.length < parts.length || config.teamsSecretEnds !== null;
  if (!isBegun) return [];
  if (config.teamsApps.length > 0) return [{ key: 'errors:teams-one-or-several' }];
  return missing.map((key) => ({ key: 'errors:teams-needs', values: { name: SETTINGS[key].name } }));
}
