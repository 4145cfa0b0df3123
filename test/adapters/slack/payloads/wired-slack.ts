import { randomUUID } from 'node:crypto';
import { startHttp } from '#adapters/http/server.ts';
import { loadWords } from '#adapters/i18next/words.ts';
import { readConfig } from '#src/config.ts';
import { deskOf } from '#src/main/desk.ts';
import { slackOf } from '#src/main/slack.ts';
import { type Stores, storesOn } from '#src/main/stores.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { fakeTry } from '#test/fakes/try-source.ts';
import { everything } from '#test/fixtures/knowledge/everything.ts';
import { slackStandIn } from '#test/stand-ins/slack.ts';
import { OAUTH_APP } from '#test/stand-ins/slack-oauth.ts';
import { freshDatabase } from '#test/support/database.ts';
import { pictureOf } from '#test/support/database-picture.ts';
import { installation, orgInstallation } from '#test/support/installations.ts';
import type { Json } from '#test/support/payload-families.ts';
import { secretKey } from '#test/support/secret-keys.ts';
import { SIGNED_AT, SIGNING_SECRET, signedPost, slackBodyFor } from '#test/support/slack-request.ts';

const words = await loadWords(new URL('../../../../locales/', import.meta.url));

/** What Slack is asked besides posts that somebody sees. */
const SHOWING = new Set([
  'chat.postEphemeral',
  'chat.unfurl',
  'respond',
  'views.open',
  'views.publish',
  'views.update',
  'assistant.threads.setSuggestedPrompts',
]);

/** Channels that the bot knows already. */
const KNOWN = [
  'C0KNOWN1',
  'C0KNOWN2',
  'G0KNOWN3',
  'C0KNOWN4',
  'G0KNOWN5',
  'C0KNOWN6',
  'G0KNOWN7',
  'C0KNOWN8',
  'G0KNOWN9',
];

/** Slack as the product wires it, by its HTTP server, in two workspaces and one organisation. */
export async function wiredSlack() {
  await using stack = new AsyncDisposableStack();
  const slack = stack.use(await slackStandIn());
  const database = stack.use(await freshDatabase());
  const log = fakeLog();
  const stores = storesOn(database, { admins: [], secretKeys: [secretKey('k1')] });
  await fill(stores);
  // The database keeps the real time; what is handed in happened after the app was installed.
  await database.query(`update installation set installed_at = '2026-01-01T00:00:00Z'`);
  const parts = { stores, words, clock: fakeClock(SIGNED_AT.toString()), log };
  const wired = await slackOf(configFor(slack.apiUrl), parts);
  if (wired === null) throw new Error('Slack is off');
  const { platform, routes, manages, directChat } = wired;
  const http = await startHttp({ host: '127.0.0.1', port: 0, routes });
  stack.defer(() => http.stop());
  const desk = deskOf(parts, {
    newKey: randomUUID,
    secrets: [],
    beforeSubscribing: async () => undefined,
    trySource: fakeTry,
    manages,
    directChat,
    answerHours: 16,
    contact: null,
  });
  await platform.start(desk);
  stack.defer(() => platform.stop());
  const running = stack.move();
  return {
    slack,
    log,
    /** Hands in one request, signed; how it was acknowledged, and after how many milliseconds. */
    async send(payload: Json) {
      const body = JSON.parse(JSON.stringify(payload).replaceAll('"RESPONSE_URL"', `"${slack.responseUrl}"`));
      const { raw, type } = slackBodyFor(body);
      const before = performance.now();
      const response = await fetch(`${http.url}/slack/events`, signedPost(raw, { type }));
      return { status: response.status, text: await response.text(), ms: performance.now() - before };
    },
    /** Lets everything that was handed in come to its end, and hears on. */
    async idle() {
      await platform.stop();
      await platform.start(desk);
    },
    /** How much anybody has been shown. */
    shown: () => slack.messages.length + slack.asked.filter(({ method }) => SHOWING.has(method)).length,
    stored: () => pictureOf(database, ['heard']),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

async function fill(stores: Stores): Promise<void> {
  await stores.knowledge.write(everything, { replace: false });
  const own = { botUserId: 'U0BOT', botId: 'B0BOT' };
  await stores.installations.store(installation('T0ALLIANZ', own));
  await stores.installations.store(installation('T0PARTNER'));
  await stores.installations.store(orgInstallation('E0VERBUND'));
  const tenant = { platform: 'slack', ref: 'T0ALLIANZ' };
  const common = { kind: 'channel', languages: ['de'], timezone: null } as const;
  for (const ref of KNOWN) await stores.places.ensure({ ...common, name: ref, address: { tenant, ref } });
}

function configFor(apiUrl: string) {
  const reading = readConfig({
    PUBLIC_URL: 'https://bot.example.org',
    ACCESS_CODE: 'a-code-that-is-long-enough',
    SECRET_KEYS: `k1:${secretKey('k1').base64}`,
    SLACK_API_URL: apiUrl,
    SLACK_CLIENT_ID: OAUTH_APP.clientId,
    SLACK_CLIENT_SECRET: OAUTH_APP.clientSecret,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
  });
  if (reading.kind === 'mistakes') throw new Error(JSON.stringify(reading.mistakes));
  return reading.config;
}
