import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { type ServedBot, serveBot } from '#test/e2e/bot.ts';
import { FIXTURES } from '#test/e2e/walk.ts';
import { emulatedSlack, PERSON_TOKEN } from '#test/stand-ins/emulated-slack.ts';
import { OAUTH_APP } from '#test/stand-ins/slack-oauth.ts';
import { dataFolder } from '#test/support/data-folder.ts';
import { freshDatabase } from '#test/support/database.ts';
import { secretKey } from '#test/support/secret-keys.ts';
import { consentTo } from '#test/support/slack-consent.ts';
import { slackComplaints } from '#test/support/slack-limits.ts';
import { SIGNING_SECRET, slackRequestFor } from '#test/support/slack-request.ts';

type Json = Readonly<Record<string, unknown>>;

/** The product as an operator runs it for many workspaces, and one of those, in which Lena is. */
export async function slackWorkspace() {
  await using stack = new AsyncDisposableStack();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const folder = stack.use(await dataFolder());
  const slack = stack.use(await emulatedSlack(`${url}slack/oauth_redirect`));
  const database = stack.use(await freshDatabase());
  const knowledge = join(folder.path, 'knowledge.yaml');
  await writeFile(knowledge, await readFile(join(FIXTURES, 'questions/demo.yaml')));
  const { id, base64 } = secretKey('k1');
  const start = () =>
    serveBot({
      DATABASE_URL: database.url,
      KNOWLEDGE_FILE: knowledge,
      PORT: String(port),
      PUBLIC_URL: url,
      ACCESS_CODE: 'a-code-for-the-page',
      SECRET_KEYS: `${id}:${base64}`,
      SLACK_API_URL: slack.apiUrl,
      SLACK_CLIENT_ID: OAUTH_APP.clientId,
      SLACK_CLIENT_SECRET: OAUTH_APP.clientSecret,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
    });
  let bot: ServedBot = await start();
  stack.defer(() => bot[Symbol.asyncDispose]());
  slack.subscribe(`${url}slack/events`);
  const asLena = (method: string, values: Readonly<Record<string, string>>) =>
    slack.ask(PERSON_TOKEN, method, values);
  const { user_id: lena } = await asLena('auth.test', {});
  const running = stack.move();
  return {
    slack,
    database,
    url,
    asLena,
    lena: String(lena),
    /** Installs the app as a browser does; what the bot shows at the end. */
    async install(): Promise<string> {
      const begun = await fetch(`${url}slack/install`, { redirect: 'manual' });
      const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? '';
      const back = await consentTo(begun.headers.get('location') ?? '');
      return (await fetch(back, { headers: { cookie } })).text();
    },
    /** Hands in what Slack would, signed now; the status. */
    async handIn(body: Json): Promise<number> {
      const signed = slackRequestFor(body, { at: Temporal.Now.instant() });
      const { headers } = signed;
      const sent = { method: 'POST', headers, body: await signed.text() };
      return (await fetch(`${url}slack/events`, sent)).status;
    },
    /** The texts in a channel, the oldest first; what Slack would refuse in one stands in its place. */
    async said(channel: string): Promise<readonly string[]> {
      const { messages } = await asLena('conversations.history', { channel });
      const seen = (messages as Json[]).map((message) => {
        const complaints = message.blocks === undefined ? [] : slackComplaints(message);
        return complaints.length > 0 ? complaints.join('; ') : String(message.text);
      });
      return seen.toReversed();
    },
    /** A deadline in three days becomes known, and the bot is started anew, in the next of its minutes. */
    async learnDeadline(): Promise<void> {
      await bot.stop();
      await writeFile(
        knowledge,
        (await readFile(knowledge, 'utf8')).replace(/^calls:\n/m, `calls:\n${nearCall()}`),
      );
      await database.query('delete from job_slot');
      bot = await start();
    },
    /** Ends the bot when it has finished what it was handed. */
    stop: () => bot.stop(),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

function nearCall(): string {
  // By the calendar that its deadline names: for an hour or two of the day that of UTC is a day behind.
  const day = Temporal.Now.plainDateISO('Europe/Berlin').add({ days: 3 });
  return `  - id: near
    title: { de: Nahe Ausschreibung, en: Near Call }
    deadlines: [{ id: full, label: { de: Antrag, en: application }, at: ${day}T17:00, timezone: Europe/Berlin }]
    sources: [{ title: Near Call, url: https://demo.example/near }]
`;
}

/** A port of this machine that nobody used just now: the bot's public address has to be known before it starts. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
