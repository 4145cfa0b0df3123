import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { loadWords } from '#adapters/i18next/words.ts';
import { readConfig } from '#src/config.ts';
import { PUBLIC_CLOUD } from '#src/main/teams.ts';
import { startBot } from '#src/main.ts';
import { startPlayground } from '#test/adapters/teams/playground.ts';
import { FIXTURES } from '#test/e2e/walk.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { standInForTeams } from '#test/stand-ins/teams.ts';
import { standInForTeamsKeys, type TeamsKeys } from '#test/stand-ins/teams-keys.ts';
import { dataFolder } from '#test/support/data-folder.ts';
import { freshDatabase } from '#test/support/database.ts';

const APP_ID = 'b07a0000-0000-4000-8000-000000000001';
/** As the Playground calls its own. */
const TENANT_ID = '00000000-0000-0000-0000-000000000001';

const words = await loadWords(new URL('../../locales/', import.meta.url));

/** The whole product, with Microsoft’s own client as its Teams. */
export async function botInPlayground(sdk: 'botbuilder' | 'teams') {
  await using stack = new AsyncDisposableStack();
  const folder = stack.use(await dataFolder());
  const database = stack.use(await freshDatabase());
  const entra = stack.use(await standInForTeams());
  const keys = stack.use(await standInForTeamsKeys());
  const log = fakeLog();
  const knowledge = join(folder.path, 'knowledge.yaml');
  const sources = join(folder.path, 'sources.yaml');
  await writeFile(sources, 'sources: []\n');
  const learn = async (days: number) =>
    writeFile(
      knowledge,
      (await readFile(join(FIXTURES, 'questions/demo.yaml'), 'utf8')).replace(
        /^calls:\n/m,
        (calls) => calls + nearCall(days),
      ),
    );
  await learn(3);
  const start = async () => {
    const read = readConfig({
      DATABASE_URL: database.url,
      KNOWLEDGE_FILE: knowledge,
      SOURCES_FILE: sources,
      PORT: '0',
      TEAMS_APP_ID: APP_ID,
      TEAMS_TENANT_ID: TENANT_ID,
      TEAMS_SECRET: 'secret',
      TEAMS_SDK: sdk,
    });
    if (read.kind === 'mistakes') throw new Error(JSON.stringify(read.mistakes));
    const clockOffset = Temporal.Duration.from({ seconds: 0 });
    const microsoft = { ...PUBLIC_CLOUD, loginUrl: entra.url, openIdUrl: keys.openIdUrl };
    return startBot(read.config, { words, log, clockOffset, microsoft });
  };
  let bot = await start();
  stack.defer(() => bot.stop());
  const door = stack.use(await signingDoor(keys, () => new URL('api/messages', bot.pageUrl)));
  const playground = stack.use(await startPlayground(door.url));
  const running = stack.move();
  return {
    database,
    log,
    playground,
    /** The deadline of the near call moves; the bot is started anew, in the next of its minutes. */
    async moveDeadline(days: number): Promise<void> {
      await bot.stop();
      await learn(days);
      await database.query('delete from job_slot');
      bot = await start();
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

function nearCall(days: number): string {
  const day = Temporal.Now.plainDateISO('Europe/Berlin').add({ days });
  return `  - id: near
    title: { de: Nahe Ausschreibung, en: Near Call }
    deadlines: [{ id: full, label: { de: Antrag, en: application }, at: ${day}T17:00, timezone: Europe/Berlin }]
    sources: [{ title: Near Call, url: https://demo.example/near }]
`;
}

/**
 * The Playground signs nothing. This stands between it and the bot and signs what it hands in as Teams would, so that
 * the bot need not be told to believe everybody: it cannot be.
 */
async function signingDoor(keys: TeamsKeys, bot: () => URL) {
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const answer = await fetch(bot(), { method: request.method ?? 'GET', ...signed(keys, body) });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** It first asks whether somebody is there, with nothing in its hands. */
function signed(keys: TeamsKeys, body: string) {
  if (body === '') return {};
  const { serviceUrl } = JSON.parse(body) as { serviceUrl: string };
  const authorization = keys.authorization(APP_ID, serviceUrl);
  return { body, headers: { authorization, 'content-type': 'application/json' } };
}
