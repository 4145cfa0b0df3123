import type { Database, Sql } from '#adapters/postgres/database.ts';
import { isOnItsWay, OPEN_LANES } from '#adapters/postgres/lanes.ts';
import {
  IS_OPEN,
  MAY_BE_TOLD,
  TARGET_MEANS_CALL,
  TARGETS_FOR_CALL,
  WISHES,
} from '#adapters/postgres/reminder-wishes.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { DueReminder } from '#src/reminders/due-reminders.ts';

// Any number, so long as it is ours alone: it names the advisory lock.
const LOCK = 7_203_462;

// For the wishes of 100,000 channels; by default they would go through files.
const ROOM = "set local work_mem = '32MB'";

const MOVED: TextKey = 'deliveries:reason.deadline-moved';
const HIDDEN: TextKey = 'deliveries:reason.call-hidden';
const NOT_SUBSCRIBED: TextKey = 'deliveries:reason.not-subscribed';
const NEWER: TextKey = 'deliveries:reason.newer-reminder';

type Planned = { readonly queued: number; readonly withdrawn: number };

/**
 * Makes the queued reminders exactly those that are due now; one planner at a time. In two transactions, so that
 * nobody who settles waits for a planner that waits for a lane.
 */
export async function planDue(database: Database, due: readonly DueReminder[]): Promise<Planned> {
  const occasions = occasionsOf(due);
  const alone = (work: (sql: Sql, occasions: string) => Promise<number>) =>
    database.transaction(async (sql) => {
      await sql.query('select pg_advisory_xact_lock($1)', [LOCK]);
      return work(sql, occasions);
    }, ROOM);
  const withdrawn = (await isAnyQueued(database)) ? await alone(withdrawOthers) : 0;
  return { withdrawn, queued: await alone(queueWanted) };
}

/** What `WANTED` reads as its first value. */
export function occasionsOf(due: readonly DueReminder[]): string {
  return JSON.stringify(due.map(toOccasion));
}

function toOccasion({ stage, rule, leadDays, moment }: DueReminder) {
  return {
    call_id: stage.callId,
    stage_id: stage.stageId,
    version: stage.version,
    lead_days: leadDays,
    moment: moment.toString(),
    timezone: rule.timezone,
    remind_at: rule.remindAt,
    rule: rule.leadDays,
  };
}

// In the order in which they leave a channel; one whose stage moved since they were made holds no more. Left joins:
// of inner ones the planner expects a single row, and compares each of many with every wish.
const OCCASIONS = `occasion as materialized (
  select row_number() over (order by due.moment, stage.ends_at, stage.call_id, stage.id) as position,
    due.lead_days, due.moment, due.timezone, due.remind_at, due.rule,
    stage.call_id, stage.id as stage_id, stage.version, stage.ends_at, call.topics, stage.known_at,
    greatest(due.moment, stage.known_at) as stands_since, ${MAY_BE_TOLD} as holds
  from jsonb_to_recordset($1) as due (
    call_id text, stage_id text, version bigint, lead_days int,
    moment timestamptz, timezone text, remind_at time, rule int[])
  left join stage on stage.call_id = due.call_id and stage.id = due.stage_id and stage.version = due.version
  left join call on call.id = stage.call_id)`;

// Gathered before anything is asked of them: the planner expects few that follow a rule, and would look up each of many.
const WISHED = `wish as materialized (
  select channel.id as channel_id, channel.timezone, subscription.id as subscription_id,
    subscription.remind_at, subscription.lead_days, subscription.pauses, target.kind, target.ref, target.since
  from ${WISHES}
  where ${IS_OPEN})`;

// What a target has to be to mean the call of an occasion. Beforehand, so that wishes are found by hashing: comparing
// 2,000 occasions with 10,000 wishes took ten seconds.
const MEANT = `meant as materialized (
  select occasion.*, target.kind as target_kind, target.ref as target_ref
  from occasion
  cross join lateral (select occasion.call_id as id, occasion.topics) as call
  cross join lateral ${TARGETS_FOR_CALL} as target
  where occasion.holds)`;

// One row for each channel and occasion. A changed subscription keeps the moment from which it meant a call.
export const WANTED = `${OCCASIONS}, ${WISHED}, ${MEANT},
wanted as materialized (
  select concat('reminder:', call_id, '/', stage_id, '@', version, ':', lead_days, ':', channel_id) as key,
    position, channel_id, call_id, stage_id, version, lead_days, moment, ends_at, stands_since
  from occasion
  join (
    select meant.position, target.channel_id, least(min(target.since), min(kept.since)) as since
    from meant
    join wish target on target.kind = meant.target_kind and target.ref = meant.target_ref
      and target.timezone = meant.timezone and target.remind_at = meant.remind_at
      and target.lead_days = meant.rule
    left join subscription_call kept
      on kept.subscription_id = target.subscription_id and kept.call_id = meant.call_id
    where not target.pauses @> meant.stands_since
    group by meant.position, target.channel_id) as wanting using (position)
  where moment >= since or known_at > since)`;

// Mostly none waits, and then all that is wanted need not be computed twice.
async function isAnyQueued(sql: Sql): Promise<boolean> {
  const rows = await sql.query(
    `select from delivery where state = 'queued' and kind = 'reminder' and updates is null limit 1`,
  );
  return rows.length > 0;
}

// Rows that are being sent are skipped: waiting for them could lock both sides out. "not in" is hashed
// however few rows the planner expects; "not exists" became a loop over all pairs.
async function withdrawOthers(sql: Sql, occasions: string): Promise<number> {
  const rows = await sql.query(
    `with ${WANTED},
     obsolete as (
       select d.id, d.channel_id, d.call_id, d.stage_id, d.stage_version from delivery d
       where d.kind = 'reminder' and d.updates is null and d.state = 'queued' and not ${isOnItsWay('d')}
         and (d.expires_at is null or d.expires_at > bot_now())
         and d.key not in (select key from wanted)
       for update skip locked)
     update delivery set state = 'withdrawn', settled_at = bot_now(),
       reason = jsonb_build_object('key', case
         when stage.version is distinct from obsolete.stage_version then $2::text
         when not coalesce(${MAY_BE_TOLD}, false) then $3
         when not exists (select from ${WISHES}
           where channel.id = obsolete.channel_id and ${IS_OPEN} and ${TARGET_MEANS_CALL}) then $4
         else $5 end)
     from obsolete
     left join stage on stage.call_id = obsolete.call_id and stage.id = obsolete.stage_id
     left join call on call.id = stage.call_id
     where delivery.id = obsolete.id
     returning delivery.id`,
    [occasions, MOVED, HIDDEN, NOT_SUBSCRIBED, NEWER],
  );
  return rows.length;
}

const hasLeft = (delivery: string) => `(${delivery}.state in ('sent', 'unknown') or ${isOnItsWay(delivery)})`;

// A deadline that moved and came back, or whose stage was renamed, has another version and is the same news:
// not for a channel that was told of another date since. Of two stages that end at once each is told.
const REPEATED = `repeated as (
  select fresh.key from fresh join delivery d
    on d.kind = 'reminder' and d.updates is null and d.call_id = fresh.call_id and d.channel_id = fresh.channel_id
      and d.expires_at = fresh.ends_at and d.lead_days <= fresh.lead_days and ${hasLeft('d')}
  where not exists (select from stage
      where stage.call_id = d.call_id and stage.id = d.stage_id and stage.id <> fresh.stage_id
        and stage.ends_at = fresh.ends_at)
    and not exists (select from delivery other
      where other.call_id = d.call_id and other.channel_id = d.channel_id and other.updates is null
        and other.stage_id in (d.stage_id, fresh.stage_id) and other.stage_version > d.stage_version
        and other.expires_at <> d.expires_at and ${hasLeft('other')}))`;

// What was withdrawn never left, so it comes back when it is wanted again, unless a later one has left since.
async function queueWanted(sql: Sql, occasions: string): Promise<number> {
  const rows = await sql.query<{ queued: string }>(
    `with ${WANTED},
     fresh as materialized (
       select * from wanted
       where not exists (select from delivery d where d.key = wanted.key and d.state <> 'withdrawn')
         and not exists (select from delivery later
           where later.call_id = wanted.call_id and later.stage_id = wanted.stage_id
             and later.channel_id = wanted.channel_id and later.stage_version = wanted.version
             and later.lead_days < wanted.lead_days and later.updates is null
             and (later.state in ('sent', 'unknown', 'given-up') or ${isOnItsWay('later')}))),
     ${REPEATED},
     queued as (
       insert into delivery
         (key, channel_id, kind, call_id, stage_id, stage_version, lead_days, due_at, expires_at)
       select key, channel_id, 'reminder', call_id, stage_id, version, lead_days, moment, ends_at
       from fresh where key not in (select key from repeated)
       order by position, channel_id
       on conflict (key) do update set state = 'queued', due_at = excluded.due_at,
         expires_at = excluded.expires_at, again_at = null, attempts = 0, reason = null, settled_at = null
         where delivery.state = 'withdrawn'
       returning channel_id, due_at),
     ${OPEN_LANES}
     select count(*) as queued, (select count(*) from told) as told from queued`,
    [occasions],
  );
  return Number(rows[0]?.queued ?? 0);
}
