import type { Sql } from '#adapters/postgres/database.ts';
import type { StageRow } from '#adapters/postgres/knowledge-rows.ts';

/** The columns of a stage's deadline as a person confirmed it, whatever is told meanwhile. */
export const CONFIRMED = `coalesce(disputed->'confirmed'->>'local', local) as local,
  coalesce(disputed->'confirmed'->>'timezone', timezone) as timezone,
  coalesce((disputed->'confirmed'->>'ends_at')::timestamptz, ends_at) as ends_at`;

/** Mostly nothing is. */
export async function isAnythingDisputed(sql: Sql): Promise<boolean> {
  const rows = await sql.query(
    `(select from finding where state = 'conflict' limit 1)
     union all (select from stage where disputed is not null limit 1)
     union all (select from call where called_off_by is not null limit 1)`,
  );
  return rows.length > 0;
}

/**
 * Makes the stages tell what holds in the light of the undecided conflicts: of the confirmed date and the earliest other
 * one the first that is still ahead, or the confirmed one alone. Once a date has passed, the other is told; so this is to
 * run now and then, in a transaction that has locked the entries. A call that is said to be off names the source that says so,
 * and all its stages that were ahead then are disputed, and tell the date that they would tell otherwise.
 */
export async function settleDisputes(sql: Sql): Promise<void> {
  await settleAgreed(sql);
  await reopenLost(sql);
  await unplaceLost(sql);
  await settleStages(sql);
  await settleCalls(sql);
}

const WITHDRAWAL = `withdrawal as (
  select distinct on (finding.call_id) finding.call_id, finding.found_at, source.name as source
  from finding join item on item.id = finding.item_id join source on source.id = item.source_id
  where finding.state = 'conflict' and finding.kind = 'withdrawn'
  order by finding.call_id, finding.found_at, finding.id)`;

async function settleCalls(sql: Sql): Promise<void> {
  await sql.query(
    `with ${WITHDRAWAL},
     told as (
       select call.id, withdrawal.source from call left join withdrawal on withdrawal.call_id = call.id
       where call.called_off_by is distinct from withdrawal.source)
     update call set called_off_by = told.source from told where call.id = told.id`,
  );
}

async function settleStages(sql: Sql): Promise<void> {
  await sql.query(
    `with claim as (
       select distinct on (finding.call_id, finding.stage_id) finding.call_id, finding.stage_id, source.name as source,
         ${storedDeadline('finding.local', 'finding.ends_in', 'finding.ends_at')} as other
       from finding join item on item.id = finding.item_id join source on source.id = item.source_id
       where finding.state = 'conflict' and finding.kind <> 'withdrawn'
       order by finding.call_id, finding.stage_id, finding.ends_at, finding.id),
     ${WITHDRAWAL},
     concerned as (
       select stage.call_id, stage.id, stage.version, claim.other, confirmed.it as confirmed,
         case when claim.other is not null or withdrawal.source is not null then
           jsonb_strip_nulls(jsonb_build_object('confirmed', confirmed.it, 'other', claim.other,
             'source', claim.source, 'withdrawn', withdrawal.source)) end as disputed
       from stage cross join lateral (select coalesce(stage.disputed->'confirmed',
         ${storedDeadline('stage.local', 'stage.timezone', 'stage.ends_at')}) as it) as confirmed
       left join claim on claim.call_id = stage.call_id and claim.stage_id = stage.id
       left join withdrawal on withdrawal.call_id = stage.call_id
         and (confirmed.it->>'ends_at')::timestamptz > withdrawal.found_at
       where stage.disputed is not null or claim.other is not null or withdrawal.source is not null),
     told as (
       select concerned.*, chosen.local, chosen.timezone, chosen.ends_at from concerned cross join lateral (
         select date.* from unnest(array[confirmed, other]) as one
         cross join jsonb_to_record(one) as date (local text, timezone text, ends_at timestamptz)
         where one is not null
         order by date.ends_at <= bot_now(), date.ends_at limit 1) as chosen)
     update stage set local = told.local, timezone = told.timezone, ends_at = told.ends_at, disputed = told.disputed,
       version = case when ${IS_MOVED} then nextval('stage_version') else stage.version end
     from told
     where stage.call_id = told.call_id and stage.id = told.id
       and (${IS_MOVED} or stage.disputed is distinct from told.disputed)`,
  );
}

const IS_MOVED = `(stage.local, stage.timezone, stage.ends_at)
  is distinct from (told.local, told.timezone, told.ends_at)`;

function storedDeadline(local: string, timezone: string, endsAt: string): string {
  return `jsonb_build_object('local', ${local}, 'timezone', ${timezone}, 'ends_at', ${endsAt})`;
}

// Somebody has confirmed elsewhere, as in the knowledge file, what a source told.
async function settleAgreed(sql: Sql): Promise<void> {
  await sql.query(
    `update finding set state = 'confirmed', decided_at = bot_now()
     from call
     where finding.state = 'conflict' and finding.kind = 'withdrawn' and call.id = finding.call_id
       and call.status = 'cancelled'`,
  );
  // Which of its dates was right is no question any more.
  await sql.query(
    `update finding set state = 'discarded', decided_at = bot_now()
     from call
     where finding.state = 'conflict' and finding.kind <> 'withdrawn' and call.id = finding.call_id
       and call.status = 'cancelled'`,
  );
  await sql.query(
    `update finding set state = 'confirmed', decided_at = bot_now()
     from stage
     where finding.state = 'conflict' and stage.call_id = finding.call_id and stage.id = finding.stage_id
       and finding.ends_at = coalesce((stage.disputed->'confirmed'->>'ends_at')::timestamptz, stage.ends_at)`,
  );
}

// What disagreed with a stage that is gone disagrees with nothing, and says something all the same.
async function reopenLost(sql: Sql): Promise<void> {
  await sql.query(
    `update finding set state = 'open', call_id = null, stage_id = null, ends_at = null, ends_in = null
     where state = 'conflict' and kind <> 'withdrawn'
       and not exists (select from stage where stage.call_id = finding.call_id and stage.id = finding.stage_id)`,
  );
}

// That a call is off which is gone tells nobody anything, unless it comes back. Of what was read before `how` was kept, that
// cannot be told.
async function unplaceLost(sql: Sql): Promise<void> {
  const IS_LOST = `state = 'conflict' and kind = 'withdrawn'
    and not exists (select from call where call.id = finding.call_id)`;
  await sql.query(`delete from finding where how is null and ${IS_LOST}`);
  await sql.query(`update finding set state = 'waiting', call_id = null where ${IS_LOST}`);
}

/**
 * Stages to be written, as they are to be told: what is given is what somebody confirmed, and where it is what was
 * confirmed before, sources disagree as they did.
 */
export async function underDispute(sql: Sql, rows: readonly StageRow[]): Promise<readonly StageRow[]> {
  const disputed = await listDisputed(
    sql,
    rows.map((row) => row.call_id),
  );
  if (disputed.length === 0) return rows;
  const told = new Map(disputed.map((stage) => [`${stage.call_id}/${stage.id}`, stage]));
  const settled = rows.filter((row) => {
    const stage = told.get(`${row.call_id}/${row.id}`);
    return stage && !stage.confirmed_at.equals(row.ends_at);
  });
  await endDisputes(sql, settled);
  return rows.map((row) => {
    const stage = settled.includes(row) ? undefined : told.get(`${row.call_id}/${row.id}`);
    return stage ? { ...row, local: stage.local, timezone: stage.timezone, ends_at: stage.ends_at } : row;
  });
}

type DisputedRow = Pick<StageRow, 'call_id' | 'id' | 'local' | 'timezone' | 'ends_at'> & {
  readonly confirmed_at: Temporal.Instant;
};

function listDisputed(sql: Sql, callIds: readonly string[]): Promise<readonly DisputedRow[]> {
  return sql.query<DisputedRow>(
    `select call_id, id, local, timezone, ends_at, (disputed->'confirmed'->>'ends_at')::timestamptz as confirmed_at
     from stage where disputed is not null and call_id = any($1::text[]) for update`,
    [callIds],
  );
}

/** What is told of these stages is from now on what somebody confirms with it. */
export async function endDisputes(
  sql: Sql,
  stages: readonly Pick<StageRow, 'call_id' | 'id'>[],
): Promise<void> {
  await sql.query(
    `update stage set disputed = null
     from jsonb_to_recordset($1) as settled (call_id text, id text)
     where stage.call_id = settled.call_id and stage.id = settled.id`,
    [JSON.stringify(stages.map(({ call_id, id }) => ({ call_id, id })))],
  );
}
