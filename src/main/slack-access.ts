import type { SlackAccess } from '#adapters/slack/access.ts';
import { installRoutes } from '#adapters/slack/install-routes.ts';
import { installedAccess } from '#adapters/slack/installed-access.ts';
import { REQUEST_SECONDS } from '#adapters/slack/platform.ts';
import { scopesAskedFor } from '#adapters/slack/scopes.ts';
import { slackWebApi } from '#adapters/slack/web-api.ts';
import type { Config } from '#src/config.ts';
import type { Parts } from '#src/main/parts.ts';
import type { HttpRoutes } from '#src/ports/http-routes.ts';

const API_URL = 'https://slack.com/api/';

/**
 * How many workspaces let the bot in, each by OAuth; null where the settings name no app for it.
 * @throws Trouble where a key is missing that stored tokens need: without it the bot would fall silent there.
 */
export async function slackAccessOf(
  { slackClientId: clientId, slackClientSecret: clientSecret, publicUrl }: Config,
  { stores, words, clock, log }: Parts,
): Promise<{ readonly access: SlackAccess; readonly routes: readonly HttpRoutes[] } | null> {
  if (clientId === null || clientSecret === null || publicUrl === null) return null;
  const app = { clientId, clientSecret };
  const client = { apiUrl: API_URL, requestSeconds: REQUEST_SECONDS };
  const { installations } = stores;
  const scopes = scopesAskedFor({ mayReadHistory: false }).map(({ name }) => name);
  await installations.requireKeys();
  return {
    access: installedAccess({ installations, api: slackWebApi(client), app, clock, log }),
    routes: installRoutes({ installations, app, scopes, publicUrl, ...client, words, log }),
  };
}
