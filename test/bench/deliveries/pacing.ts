import type { Database } from '#adapters/postgres/database.ts';
import { postgresLedger } from '#adapters/postgres/deliveries.ts';
import { REQUEST_SECONDS, slackPlatform } from '#adapters/slack/platform.ts';
import { slackWebApi } from '#adapters/slack/web-api.ts';
import { botbuilderConnector } from '#adapters/teams/botbuilder.ts';
import { TEAMS_PACE, teamsPlatform } from '#adapters/teams/platform.ts';
import { sendDeliveries } from '#jobs/send-deliveries.ts';
import { SENDING } from '#src/deliveries/limits.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { type Arrival, breachesOf } from '#test/stand-ins/pace-check.ts';
import { slackToken } from '#test/stand-ins/slack.ts';
import { slackProcess } from '#test/stand-ins/slack-control.ts';
import { spawnTeams } from '#test/stand-ins/spawn-teams.ts';
import { makeChannel, queueMany } from '#test/support/deliveries.ts';
import { composers } from '#test/support/sending.ts';
import { chatAt } from '#test/support/teams-conversations.ts';

/** How much of the permitted rate was used, and how often a limit was broken, as measured where it arrives. */
export type Used = { readonly share: number; readonly breaches: number };

const clock = { now: () => Temporal.Now.instant() };
const log = fakeLog();

/** Each of 30 channels has more to say than one message a second. */
export async function slackShare(db: Database, seconds: number): Promise<Used> {
  await using slack = await slackProcess();
  await fill(db, 'slack', 30, seconds + 1);
  const platform = slackPlatform({
    api: slackWebApi({ apiUrl: slack.apiUrl, requestSeconds: REQUEST_SECONDS }),
    tokenFor: async (tenant) => slackToken(tenant),
    mayReadHistory: true,
    log,
  });
  await sendAll(db, platform);
  const { requests } = await slack.state();
  const arrivals = requests.map(({ tenant, channel, at }) => ({ tenant, conversation: channel ?? '', at }));
  const channels = Map.groupBy(arrivals, ({ conversation }) => conversation);
  const shares = [...channels.values()].map((times) => rateOf(times.map(({ at }) => at)));
  return { share: Math.min(...shares), breaches: breachesOf(arrivals, platform.pace).length };
}

/** The channels of one tenant together have more to say than 50 messages a second. */
export async function teamsShare(db: Database, seconds: number): Promise<Used> {
  await using teams = await spawnTeams();
  await fill(db, 'teams', 10 * seconds, 5);
  const connector = botbuilderConnector({ token: async () => 'a-token', forget() {} }, 20);
  const platform = teamsPlatform({
    connectorOf: () => connector,
    teamsConversations: { of: async ({ tenant }) => chatAt(teams.serviceUrl(tenant.ref)) },
    clock,
    log,
  });
  await sendAll(db, platform);
  const arrivals: readonly Arrival[] = (await teams.requests()).filter(({ kind }) => kind === 'post');
  const share = rateOf(arrivals.map(({ at }) => at)) / (TEAMS_PACE.perTenant?.count ?? 1);
  return { share, breaches: breachesOf(arrivals, TEAMS_PACE).length };
}

async function fill(db: Database, platform: string, channels: number, each: number): Promise<void> {
  const ids = [];
  for (let count = 0; count < channels; count += 1) ids.push(await makeChannel(db, { platform }));
  for (const id of ids) await queueMany(db, id, each);
}

async function sendAll(db: Database, platform: ChatPlatform): Promise<void> {
  const sending = sendDeliveries({
    ledger: postgresLedger(db),
    platforms: new Map([[platform.name, platform]]),
    composers,
    limits: SENDING,
    clock,
    jitter: Math.random,
    log,
  });
  const open = `select from delivery d join channel on channel.id = d.channel_id
    join tenant on tenant.id = channel.tenant_id where platform = $1 and state = 'queued' limit 1`;
  void sending.wake();
  while ((await db.query(open, [platform.name])).length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await sending.stop();
}

/** Requests a second between the first and the last. */
function rateOf(times: readonly number[]): number {
  return ((times.length - 1) * 1000) / (Math.max(...times) - Math.min(...times));
}
