import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { arrivals } from '#test/bench/platforms/arrivals.ts';
import { type Ground, now } from '#test/bench/platforms/asking.ts';
import { ownDesk } from '#test/bench/platforms/own-desk.ts';
import { spawnTeams } from '#test/stand-ins/spawn-teams.ts';
import { standInForTeamsKeys } from '#test/stand-ins/teams-keys.ts';
import { botProcess } from '#test/support/bot-process.ts';
import { dataFolder } from '#test/support/data-folder.ts';

const PROGRAM = fileURLToPath(new URL('./teams-process.ts', import.meta.url));
const APP_ID = 'b07a0000-0000-4000-8000-000000000001';
const CHATS_WITH_REACTIONS = 200;
const TENANT_ID = '5c0e1a00-0000-4000-8000-00000000a11a';

/** The product, the embedded PostgreSQL as it keeps it, and a stand-in for Teams: each a process of its own. */
export async function teamsGround(): Promise<Ground> {
  await using stack = new AsyncDisposableStack();
  const folder = stack.use(await dataFolder());
  const { said: databaseUrl } = stack.use(await botProcess(folder.path));
  const come = arrivals();
  const teams = stack.use(await spawnTeams(come.come));
  const keys = stack.use(await standInForTeamsKeys());
  const bot = stack.use(await product(databaseUrl, [teams.url, keys.openIdUrl]));
  const { desk } = stack.use(await ownDesk(databaseUrl));
  const serviceUrl = teams.serviceUrl(TENANT_ID);
  // Teams uses one token for many requests, too.
  const headers = {
    authorization: keys.authorization(APP_ID, serviceUrl),
    'content-type': 'application/json',
  };
  const handIn = async (happened: object) => {
    const activity = {
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl,
      recipient: { id: `28:${APP_ID}` },
      ...happened,
    };
    const sent = { method: 'POST', headers, body: JSON.stringify(activity) };
    const response = await fetch(new URL('api/messages', bot.url), sent);
    await response.arrayBuffer();
    if (response.status !== 202) throw new Error(`the bot answered ${response.status}`);
    return now();
  };
  let reactions = 0;
  const running = stack.move();
  return {
    arrivals: come,
    desk,
    askerOf: (nth) => ({
      person: { platform: 'teams', ref: `aad-${nth}`, name: `Name ${nth}` },
      channel: { tenant: { platform: 'teams', ref: TENANT_ID }, ref: `a:${nth}` },
      conversation: `a:${nth}`,
      isOutsider: false,
      isGuest: false,
      isHeardAlone: false,
      language: null,
    }),
    handIn: ({ channel, person }, text) =>
      handIn({
        type: 'message',
        text,
        from: { id: `29:${person.ref}`, name: person.name, aadObjectId: person.ref },
        conversation: { id: channel.ref, conversationType: 'personal', tenantId: TENANT_ID },
        locale: 'de-DE',
      }),
    handInNothing() {
      reactions += 1;
      // In some chats, as it would be: what one chat hands in is noted one after the other.
      const id = `a:liked-${reactions % CHATS_WITH_REACTIONS}`;
      return handIn({
        type: 'messageReaction',
        reactionsAdded: [{ type: 'like' }],
        from: { id: '29:nobody' },
        conversation: { id, conversationType: 'personal', tenantId: TENANT_ID },
      });
    },
    async count() {
      const [messages, requests] = [await teams.messages(), await teams.requests()];
      const posts = requests.filter(({ kind }) => kind === 'post');
      return { answered: messages.length, refused: posts.length - messages.length };
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

async function product(databaseUrl: string, microsoft: readonly string[]) {
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: databaseUrl,
    PORT: '0',
    TEAMS_APP_ID: APP_ID,
    TEAMS_TENANT_ID: TENANT_ID,
    TEAMS_SECRET: 'secret',
  };
  const child = spawn(process.execPath, [PROGRAM, ...microsoft], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return {
    url,
    async [Symbol.asyncDispose]() {
      const exited = once(child, 'exit');
      child.stdin.end();
      await exited;
    },
  };
}
