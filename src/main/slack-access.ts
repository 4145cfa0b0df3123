import { fixedAccess, type SlackAccess } from '#adapters/slack/access.ts';
import { installRoutes } from '#adapters/slack/install-routes.ts';
import { installedAccess } from '#adapters/slack/installed-access.ts';
import { REQUEST_SECONDS } from '#adapters/slack/platform.ts';
import { scopesAskedFor } from '#adapters/slack/scopes.ts';
import type { WebApi } from '#adapters/slack/web-api.ts';
import type { Config } from '#src/config/settings.ts';
import type { Parts } from '#src/main/parts.ts';
import type { HttpRoutes } from '#src/ports/http-routes.ts';

/** How the bot gets into workspaces, and what its HTTP server answers for that. */
type Admission = { readonly access: SlackAccess; readonly routes: readonly HttpRoutes[] };

/**
 * One workspace by its token, or every workspace that installs the app by OAuth; null where the settings name neither.
 * @throws Trouble where a key is missing that stored tokens need: without it the bot would fall silent there.
 */
export async function slackAccessOf(config: Config, api: WebApi, parts: Parts): Promise<Admission | null> {
  const { slackBotToken, slackClientId: clientId, slackClientSecret: clientSecret, publicUrl } = config;
  const { stores, words, clock, log } = parts;
  if (slackBotToken !== null) return { access: fixedAccess(slackBotToken, api, log), routes: [] };
  if (clientId === null || clientSecret === null || publicUrl === null) return null;
  const app = { clientId, clientSecret };
  const client = { apiUrl: config.slackApiUrl, requestSeconds: REQUEST_SECONDS };
  const scopes = scopesAskedFor({ mayReadHistory: config.slackMayReadHistory }).map(({ name }) => name);
  const { installations, signInStates } = stores;
  await installations.requireKeys();
  return {
    access: installedAccess({ installations, api, app, clock, log }),
    routes: installRoutes({ installations, signInStates, app, scopes, publicUrl, ...client, words, log }),
  };
}
