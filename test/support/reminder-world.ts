import type { Sql } from '#adapters/postgres/database.ts';
import { deadlineAt } from '#src/model/deadline.ts';
import type { DueReminder } from '#src/reminders/due-reminders.ts';
import type { Chances } from '#test/support/random.ts';

/** The rows that decide who is reminded of what, as their tables hold them. */
export type ReminderWorld = {
  readonly channels: readonly {
    readonly id: number;
    readonly timezone: string | null;
    readonly closed_at: string | null;
  }[];
  readonly calls: readonly {
    readonly id: string;
    readonly topics: readonly string[];
    readonly status: string | null;
    readonly draft: boolean;
  }[];
  readonly stages: readonly {
    readonly call_id: string;
    readonly id: string;
    readonly local: string;
    readonly timezone: string;
    readonly ends_at: string;
    readonly internal: boolean;
    readonly version: number;
    readonly known_at: string;
  }[];
  readonly subscriptions: readonly {
    readonly id: number;
    readonly channel_id: number;
    readonly kind: string;
    readonly lead_days: readonly number[];
    readonly remind_at: string;
    readonly paused_at: string | null;
    readonly ended_at: string | null;
    readonly pauses: readonly (readonly [from: string, to: string])[];
  }[];
  readonly targets: readonly {
    readonly subscription_id: number;
    readonly kind: string;
    readonly ref: string;
    readonly since: string;
  }[];
  readonly kept: readonly {
    readonly subscription_id: number;
    readonly call_id: string;
    readonly since: string;
  }[];
};

/** Half past, so that nothing in the world, which is on the hour, happens just now. */
export const WORLD_NOW = '2027-03-10T12:30:00Z';

const HOUR_ZERO = Temporal.Instant.from('2027-03-10T12:00:00Z');
const DAY = 24;
const ZONES = ['Europe/Berlin', 'Europe/Berlin', 'America/Toronto'];
const RULES = [[30, 14, 7, 1], [14], [7, 1]];
const TOPICS = ['ai', 'quantum', 'health'];
const CALLS = ['a', 'b', 'c', 'd'];

const hoursAway = (hours: number) => HOUR_ZERO.add({ hours }).toString();

/** Few enough values that they meet often. */
export function reminderWorld(chances: Chances): ReminderWorld {
  const { isTrue, oneOf, someOf } = chances;
  const past = () => pastMoment(chances);
  const channels = Array.from({ length: 10 }, (_, index) => ({
    id: index + 1,
    timezone: isTrue(0.9) ? oneOf(ZONES) : null,
    closed_at: isTrue(0.1) ? past() : null,
  }));
  const calls = CALLS.map((id) => ({
    id,
    topics: someOf(TOPICS, 0.4),
    status: isTrue(0.2) ? oneOf(['postponed', 'cancelled', 'forecast']) : null,
    draft: isTrue(0.1),
  }));
  const stages = calls.flatMap(({ id: call_id }) =>
    someOf(['outline', 'proposal'], 0.8).map((id) => stageOf(call_id, id, chances)),
  );
  const subscriptions = channels.flatMap(({ id: channel_id }) =>
    someOf([0, 1, 2], 0.7).map((which) => ({
      id: channel_id * 10 + which,
      channel_id,
      kind: which === 2 ? 'news' : 'deadlines',
      lead_days: oneOf(RULES),
      remind_at: oneOf(['09:00', '09:00', '14:00']),
      paused_at: isTrue(0.1) ? past() : null,
      // At most one of a kind goes on.
      ended_at: which === 1 || isTrue(0.1) ? past() : null,
      pauses: isTrue(0.3) ? [pauseOf(chances)] : [],
    })),
  );
  const targets = subscriptions.flatMap(({ id: subscription_id }) => [
    ...someOf([''], 0.3).map((ref) => ({ subscription_id, kind: 'all', ref, since: past() })),
    ...someOf(CALLS, 0.4).map((ref) => ({ subscription_id, kind: 'call', ref, since: past() })),
    ...someOf(TOPICS, 0.4).map((ref) => ({ subscription_id, kind: 'topic', ref, since: past() })),
  ]);
  const kept = subscriptions.flatMap(({ id: subscription_id }) =>
    someOf(CALLS, 0.2).map((call_id) => ({ subscription_id, call_id, since: past() })),
  );
  return { channels, calls, stages, subscriptions, targets, kept };
}

// At hours at which somebody is reminded, so that some moments are the same.
function pastMoment({ below, oneOf }: Chances): string {
  return hoursAway(oneOf([-4, -17, -22, -23]) - below(20) * DAY);
}

function stageOf(call_id: string, id: string, chances: Chances) {
  const { below, isTrue, oneOf } = chances;
  const day = Temporal.PlainDate.from('2027-03-07').add({ days: below(40) });
  const local = isTrue(0.3) ? `${day}` : `${day}T${oneOf(['09:00', '17:00', '23:00'])}`;
  const timezone = oneOf(ZONES);
  return {
    call_id,
    id,
    local,
    timezone,
    ends_at: deadlineAt(local, timezone).instant.toString(),
    internal: isTrue(0.1),
    version: 1 + below(2),
    known_at: pastMoment(chances),
  };
}

function pauseOf({ below }: Chances) {
  const from = -below(20 * DAY) - 2;
  return [hoursAway(from), hoursAway(from + 1 + below(-from - 1))] as const;
}

/** Puts this world into the place of the one before; what was planned stays. */
export async function storeWorld(sql: Sql, world: ReminderWorld): Promise<void> {
  await sql.query(`delete from subscription_call; delete from subscription_target; delete from subscription;
    delete from channel; delete from stage; delete from call;
    insert into tenant (platform, ref) values ('fake', 'T') on conflict do nothing`);
  await sql.query(
    `insert into channel (id, tenant_id, ref, name, kind, languages, timezone, closed_at)
     overriding system value
     select row.id, tenant.id, 'C' || row.id, 'C', 'channel', '{de}', row.timezone, row.closed_at
     from tenant, jsonb_populate_recordset(null::channel, $1) as row`,
    [JSON.stringify(world.channels)],
  );
  await sql.query(
    `insert into call (id, title, topics, status, sources, draft)
     select id, '{"de": "Ruf"}', topics, status, '[]', draft from jsonb_populate_recordset(null::call, $1)`,
    [JSON.stringify(world.calls)],
  );
  await sql.query(
    `insert into stage (call_id, id, position, local, timezone, ends_at, internal, version, known_at)
     select call_id, id, 0, local, timezone, ends_at, internal, version, known_at
     from jsonb_populate_recordset(null::stage, $1)`,
    [JSON.stringify(world.stages)],
  );
  await sql.query(
    `insert into subscription (id, channel_id, kind, owner_ref, owner_name, lead_days, remind_at, paused_at,
       ended_at, pauses)
     overriding system value
     select id, channel_id, kind, 'U', 'U', lead_days, remind_at, paused_at, ended_at, pauses
     from jsonb_populate_recordset(null::subscription, $1)`,
    [JSON.stringify(world.subscriptions.map((row) => ({ ...row, pauses: multirange(row.pauses) })))],
  );
  await sql.query(
    'insert into subscription_target select * from jsonb_populate_recordset(null::subscription_target, $1)',
    [JSON.stringify(world.targets)],
  );
  await sql.query(
    'insert into subscription_call select * from jsonb_populate_recordset(null::subscription_call, $1)',
    [JSON.stringify(world.kept)],
  );
}

function multirange(ranges: readonly (readonly [string, string])[]): string {
  return `{${ranges.map(([from, to]) => `[${from},${to})`).join(',')}}`;
}

/** The keys of the reminders that hold in this world, looked for row by row. */
export function remindersIn(world: ReminderWorld, due: readonly DueReminder[]): readonly string[] {
  return due.flatMap((reminder) =>
    world.channels
      .filter((channel) => wants(world, channel, reminder))
      .map(({ id }) => {
        const { callId, stageId, version } = reminder.stage;
        return `reminder:${callId}/${stageId}@${version}:${reminder.leadDays}:${id}`;
      }),
  );
}

function wants(
  world: ReminderWorld,
  channel: ReminderWorld['channels'][number],
  { stage: due, rule, moment }: DueReminder,
): boolean {
  const call = world.calls.find(({ id }) => id === due.callId);
  const stage = world.stages.find((row) => row.call_id === due.callId && row.id === due.stageId);
  if (!call || !stage || `${stage.version}` !== due.version) return false;
  if (stage.internal || call.draft || !isBefore(WORLD_NOW, stage.ends_at)) return false;
  if (call.status !== null && call.status !== 'forecast') return false;
  if (channel.closed_at !== null || channel.timezone !== rule.timezone) return false;
  const goesOn = world.subscriptions.find(
    (row) => row.channel_id === channel.id && row.kind === 'deadlines' && row.ended_at === null,
  );
  if (!goesOn || goesOn.paused_at !== null) return false;
  if (!rule.remindAt.startsWith(goesOn.remind_at) || `${goesOn.lead_days}` !== `${rule.leadDays}`)
    return false;
  const meant = world.targets.filter(
    ({ subscription_id, kind, ref }) =>
      subscription_id === goesOn.id &&
      (kind === 'all' ||
        (kind === 'call' && ref === call.id) ||
        (kind === 'topic' && call.topics.includes(ref))),
  );
  if (meant.length === 0) return false;
  const stands = isBefore(`${moment}`, stage.known_at) ? stage.known_at : `${moment}`;
  if (goesOn.pauses.some(([from, to]) => !isBefore(stands, from) && isBefore(stands, to))) return false;
  const kept = world.kept.filter((row) => row.subscription_id === goesOn.id && row.call_id === call.id);
  const since = [...meant, ...kept].map((row) => row.since);
  return since.some((at) => !isBefore(`${moment}`, at) || isBefore(at, stage.known_at));
}

function isBefore(one: string, other: string): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}
