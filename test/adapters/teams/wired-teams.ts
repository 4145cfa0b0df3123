import { startHttp } from '#adapters/http/server.ts';
import { readConfig } from '#src/config.ts';
import type { Parts } from '#src/main/parts.ts';
import { PUBLIC_CLOUD, teamsOf } from '#src/main/teams.ts';
import type { Desk } from '#src/ports/desk.ts';
import { standInForTeams } from '#test/stand-ins/teams.ts';
import { standInForTeamsKeys } from '#test/stand-ins/teams-keys.ts';
import type { Json } from '#test/support/payload-families.ts';

/** An app registration of an organisation, by the ids of both. */
export type Organisation = { readonly appId: string; readonly tenantId: string };

/** Teams as the product wires it, by its HTTP server, with stand-ins for Microsoft’s servers. */
export async function wiredTeams(parts: Parts, organisations: readonly Organisation[]) {
  await using stack = new AsyncDisposableStack();
  const teams = stack.use(await standInForTeams());
  const keys = stack.use(await standInForTeamsKeys());
  const microsoft = { ...PUBLIC_CLOUD, loginUrl: teams.url, openIdUrl: keys.openIdUrl };
  const wired = await teamsOf(configFor(organisations), parts, microsoft);
  if (wired === null) throw new Error('Teams is off');
  const { platform, routes } = wired;
  const http = await startHttp({ host: '127.0.0.1', port: 0, routes });
  stack.defer(() => http.stop());
  let heardBy: Desk | null = null;
  stack.defer(() => platform.stop());
  const running = stack.move();
  return {
    teams,
    platform,
    async start(desk: Desk) {
      heardBy = desk;
      await platform.start(desk);
    },
    /** Hands in one activity as Teams signs it for that app; how it was acknowledged, and after how many milliseconds. */
    async send(appId: string, activity: Json) {
      const authorization = keys.authorization(appId, String(activity.serviceUrl));
      const headers = { authorization, 'content-type': 'application/json' };
      const body = JSON.stringify(activity);
      const before = performance.now();
      const response = await fetch(`${http.url}/api/messages`, { method: 'POST', headers, body });
      const text = await response.text();
      return { status: response.status, text, ms: performance.now() - before };
    },
    /** Lets everything that was handed in come to its end, and hears on. */
    async idle() {
      await platform.stop();
      if (heardBy) await platform.start(heardBy);
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

function configFor(organisations: readonly Organisation[]) {
  const apps = organisations.map(({ appId, tenantId }) => `${appId}:${tenantId}:secret`);
  const reading = readConfig({ TEAMS_APPS: apps.join(',') });
  if (reading.kind === 'mistakes') throw new Error(JSON.stringify(reading.mistakes));
  return reading.config;
}
