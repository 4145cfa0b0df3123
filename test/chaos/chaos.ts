import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Database, openDatabase } from '#adapters/postgres/database.ts';
import { readPostmaster } from '#adapters/postgres/embedded/postmaster.ts';
import { startEmbedded } from '#adapters/postgres/embedded/start.ts';
import { OPEN_LANES } from '#adapters/postgres/lanes.ts';
import { migrate } from '#adapters/postgres/migrate.ts';
import { TEAMS_PACE } from '#adapters/teams/platform.ts';
import { CHAOS_LIMITS, senders } from '#test/chaos/sender.ts';
import { account } from '#test/stand-ins/delivery-mark.ts';
import { breachesOf } from '#test/stand-ins/pace-check.ts';
import { slackProcess } from '#test/stand-ins/slack-control.ts';
import type { SlackBehaviour } from '#test/stand-ins/slack-faults.ts';
import { tightestGap, twice } from '#test/stand-ins/slack-tally.ts';
import { spawnTeams } from '#test/stand-ins/spawn-teams.ts';
import { isAmbiguous, type TeamsFault } from '#test/stand-ins/teams-faults.ts';

export type ChaosOptions = {
  readonly tenants: number;
  readonly channels: number;
  readonly deliveries: number;
  readonly patienceSeconds: number;
};

/** One side of the run: what was queued, what arrived, and what the ledger says of it. */
type Side = {
  readonly queued: number;
  readonly lost: readonly string[];
  readonly twice: readonly string[];
  readonly states: Readonly<Record<string, number>>;
};

export type ChaosReport = {
  readonly seconds: number;
  readonly kills: number;
  readonly slack: Side & { readonly tightestGapMs: number };
  readonly teams: Side & {
    /** How many may be unknown: requests in flight at the kills, and faults that say nothing. */
    readonly mayBeUnknown: number;
    readonly breaches: number;
  };
};

const SHARE_OF_FAULTS = 0.1;

// What refuses for good, or for many minutes, is tried by itself.
const SLACK_FAULTS: readonly SlackBehaviour[] = [
  { kind: 'too-fast', retryAfter: 1 },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 502 },
  { kind: 'resets', stored: false },
  { kind: 'resets', stored: true },
  { kind: 'slow', ms: 700 },
  { kind: 'hangs', stored: true },
  { kind: 'hangs', stored: false },
  { kind: 'refuses', error: 'internal_error' },
];
const TEAMS_FAULTS: readonly TeamsFault[] = [
  'throttled',
  'throttled without Retry-After',
  'precondition failed',
  '500 after storing',
  '502',
  '503',
  '504 after storing',
  'reset before the body',
  'reset after storing',
  'slow',
  'hang',
  'hang after storing',
];

/** Three processes send while one is killed every second, calls fail, and PostgreSQL dies once. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const folder = await mkdtemp(join(tmpdir(), 'chaos-'));
  await using server = await startPostgres(folder);
  const { db, url } = server;
  await queueAll(db, options);
  await using slack = await slackProcess();
  await using teams = await spawnTeams();
  await slack.plan({ share: SHARE_OF_FAULTS, faults: SLACK_FAULTS, seed: 1 });
  await teams.spoil({ share: SHARE_OF_FAULTS, faults: TEAMS_FAULTS, seed: 2 });
  const words = { databaseUrl: url, slackApiUrl: slack.apiUrl, teamsUrl: teams.url };
  const started = performance.now();
  let kills = 0;
  {
    await using crew = await senders(3, words, join(folder, 'code'));
    for (let second = 1; second <= options.patienceSeconds; second += 1) {
      await wait(1000);
      if (second === 8) await server.kill();
      if ((await openCount(db)) === 0) break;
      await crew.killOne();
    }
    kills = crew.kills;
  }
  const seconds = (performance.now() - started) / 1000;
  const requests = (await teams.requests()).filter(({ kind }) => kind !== 'token');
  const ambiguous = requests.filter(({ fault }) => fault !== null && isAmbiguous(fault)).length;
  const state = await slack.state();
  return {
    seconds,
    kills,
    slack: {
      ...(await sideOf(db, 'slack', state.messages)),
      twice: twice(state.messages),
      tightestGapMs: tightestGap(state.requests),
    },
    teams: {
      ...(await sideOf(db, 'teams', await teams.messages())),
      mayBeUnknown: kills * CHAOS_LIMITS.atOnce + ambiguous,
      breaches: breachesOf(requests, TEAMS_PACE).length,
    },
  };
}

async function startPostgres(folder: string) {
  const server = await startEmbedded(folder, { settings: ['max_connections=60'] });
  const db = openDatabase({ url: server.url, maxConnections: 3 });
  await migrate(db);
  return {
    db,
    url: server.url,
    /** It comes back by itself, on the same port. */
    async kill() {
      const mark = await readPostmaster(join(folder, 'postgres', 'cluster'));
      if (mark) process.kill(mark.pid, 'SIGKILL');
    },
    async [Symbol.asyncDispose]() {
      await db.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function queueAll(db: Database, { tenants, channels, deliveries }: ChaosOptions): Promise<void> {
  await db.query(
    `insert into tenant (platform, ref)
     select case n % 2 when 0 then 'slack' else 'teams' end, 'T' || n from generate_series(1, $1) n`,
    [tenants],
  );
  await db.query(
    `insert into channel (tenant_id, ref, name, kind, languages, timezone)
     select tenant.id, 'C' || n, 'C' || n, 'channel', '{de}', 'Europe/Berlin'
     from generate_series(1, $1) n join tenant on tenant.ref = 'T' || (n % $2 + 1)`,
    [channels, tenants],
  );
  await db.query(
    `with queued as (
       insert into delivery (key, channel_id, kind, call_id, stage_id, stage_version, lead_days)
       select format('chaos:%s:%s', channel.id, n), channel.id, 'reminder', 'quantum', 'outline', 1, 14
       from channel cross join generate_series(1, $1::int / $2::int) n
       order by n, channel.id
       returning channel_id, due_at),
     ${OPEN_LANES}
     select count(*) from told`,
    [deliveries, channels],
  );
}

/** How many are still to be sent or found out; while PostgreSQL is away nobody knows. */
async function openCount(db: Database): Promise<number | null> {
  try {
    const rows = await db.query<{ open: number }>(
      `select count(*)::int as open from delivery where state = 'queued'`,
    );
    return rows[0]?.open ?? null;
  } catch {
    return null;
  }
}

/** What was sent as the ledger says, or is still open, and did not arrive, is lost. */
async function sideOf(
  db: Database,
  platform: string,
  messages: readonly { readonly deliveryId: string | null }[],
): Promise<Side> {
  const rows = await db.query<{ id: string; state: string }>(
    `select d.id, d.state from delivery d join channel on channel.id = d.channel_id
     join tenant on tenant.id = channel.tenant_id where tenant.platform = $1`,
    [platform],
  );
  const expected = rows.filter(({ state }) => state !== 'unknown').map(({ id }) => id);
  const states = Object.groupBy(rows, ({ state }) => state);
  return {
    queued: rows.length,
    ...account(expected, messages),
    states: Object.fromEntries(Object.entries(states).map(([state, found]) => [state, found?.length ?? 0])),
  };
}
