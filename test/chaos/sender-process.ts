// A process that sends, from its first line of input on, until it is killed: `node sender-process.ts '{"url":…}'`.
import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { openDatabase } from '#adapters/postgres/database.ts';
import { postgresLedger } from '#adapters/postgres/deliveries.ts';
import { slackPlatform } from '#adapters/slack/platform.ts';
import { slackWebApi } from '#adapters/slack/web-api.ts';
import { botbuilderConnector } from '#adapters/teams/botbuilder.ts';
import { teamsPlatform } from '#adapters/teams/platform.ts';
import { sendDeliveries } from '#jobs/send-deliveries.ts';
import { CHAOS_LIMITS, type SenderWords } from '#test/chaos/sender.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { markDeliveries } from '#test/stand-ins/delivery-mark.ts';
import { slackToken } from '#test/stand-ins/slack.ts';
import { composers } from '#test/support/sending.ts';
import { chatAt } from '#test/support/teams-conversations.ts';

const words: SenderWords = JSON.parse(process.argv[2] ?? '{}');
const REQUEST_SECONDS = CHAOS_LIMITS.requestSeconds * 0.8;
const clock = { now: () => Temporal.Now.instant() };
const log = fakeLog();
const database = openDatabase({ url: words.databaseUrl, maxConnections: 6 });

const earnest = slackPlatform({
  api: slackWebApi({ apiUrl: words.slackApiUrl, requestSeconds: REQUEST_SECONDS }),
  tokenFor: async (tenant) => slackToken(tenant),
  mayReadHistory: true,
  log,
});
// As much faster as the leases are shorter: 50 a minute would be all that the run waits for.
const slack = { ...earnest, pace: { ...earnest.pace, lookUps: { count: 40, seconds: 1 } } };
const connector = botbuilderConnector({ token: async () => 'a-token', forget() {} }, REQUEST_SECONDS);
const teams = teamsPlatform({
  connectorOf: () => connector,
  teamsConversations: {
    of: async ({ tenant }) => chatAt(`${words.teamsUrl}/${tenant.ref}/`),
  },
  clock,
  log,
});
const sending = sendDeliveries({
  ledger: postgresLedger(database),
  platforms: new Map([slack, markDeliveries(teams)].map((platform) => [platform.name, platform])),
  composers,
  limits: CHAOS_LIMITS,
  clock,
  // Waits shrink as the leases do, to a tenth up to a quarter: else the run waits for the one that is refused four times.
  jitter: () => Math.random() * 0.15 - 0.9,
  log,
});
process.on('SIGTERM', async () => {
  await sending.stop();
  process.exit();
});
// Whoever is killed writes no cache: without this, every one would compile everything again.
flushCompileCache();
process.stdout.write('loaded\n');
await once(process.stdin, 'data');
process.stdin.unref();
void sending.wake();
setInterval(() => void sending.wake(), 500);
