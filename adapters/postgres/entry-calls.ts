import type { Sql } from '#adapters/postgres/database.ts';
import { type CallRow, callOf, type StageRow, stageOf } from '#adapters/postgres/knowledge-rows.ts';
import { TABLES } from '#adapters/postgres/knowledge-statements.ts';
import type { Call, Stage } from '#src/model/call.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { CallFilter, OpenCalls } from '#src/ports/entries.ts';

const COLUMNS = [...TABLES.call.columns, 'called_off_by'].map((column) => `call.${column}`).join(', ');

/** The official stages of a call, in the order of the file. */
const STAGES = `coalesce((
  select json_agg(json_build_object(
    'id', id, 'label', label, 'local', local, 'timezone', timezone, 'ends_at', ends_at, 'disputed', disputed,
    'countries', countries, 'internal', internal, 'checked', checked) order by position)
  from stage where call_id = call.id and not internal), '[]') as stages`;

type Row = CallRow & {
  readonly called_off_by: Call['calledOffBy'];
  readonly stages: readonly (Omit<StageRow, 'ends_at'> & { readonly ends_at: string })[];
};

export async function listCalls(sql: Sql, filter: CallFilter): Promise<readonly Call[]> {
  if (filter.kind === 'ids' && filter.ids.length === 0) return [];
  const { where, values } = conditionOf(filter);
  const rows = await sql.query<Row>(
    `select ${COLUMNS}, ${STAGES} from call where not draft and ${where} order by id`,
    values,
    `calls-${filter.kind}`,
  );
  return rows.map(callIn);
}

/** The internal stages of a call that a tenant set. */
export async function listOwnStages(
  sql: Sql,
  { platform, ref }: Tenant,
  callId: string,
): Promise<readonly Stage[]> {
  const rows = await sql.query<StageRow>(
    `select stage.call_id, stage.id, position, label, local, timezone, ends_at, stage.disputed, countries, internal,
       stage.checked
     from stage join call on call.id = stage.call_id join tenant on tenant.id = stage.told_in
     where call_id = $3 and internal and not draft and tenant.platform = $1 and tenant.ref = $2
     order by position`,
    [platform, ref, callId],
    'stages-own',
  );
  return rows.map(stageOf);
}

function callIn({ stages, called_off_by, ...row }: Row): Call {
  const instantOf = (text: string) => Temporal.Instant.from(text);
  const call = callOf(
    row,
    stages.map((stage) => stageOf({ ...stage, ends_at: instantOf(stage.ends_at) })),
  );
  return { ...call, calledOffBy: called_off_by };
}

/** Whether a stage binds applicants of the countries in a parameter; no country means anybody. */
function binds(parameter: string): string {
  return `(${parameter}::text[] = '{}' or stage.countries = '{}' or stage.countries && ${parameter})`;
}

function conditionOf(filter: CallFilter): { where: string; values: readonly unknown[] } {
  switch (filter.kind) {
    case 'ids':
      return { where: 'id = any($1::text[])', values: [filter.ids] };
    case 'not-over':
      return {
        where: `coalesce((select max(ends_at) from stage where call_id = call.id and not internal) > $1, true)`,
        values: [filter.at],
      };
    case 'next-ending':
      return { where: NEXT_ENDING, values: [filter.at, filter.countries] };
    case 'ends-between':
      return {
        where: `id in (select call_id from stage where not internal and ends_at between $1 and $2)`,
        values: [filter.from, filter.until],
      };
    case 'opens-between':
      return { where: 'opens_at between $1 and $2', values: [filter.from, filter.until] };
    case 'of-topic':
      return { where: 'topics @> array[$1]', values: [filter.topic] };
  }
}

// The limit lets the index on the moments stop at the first stage that fits.
const NEXT_ENDING = `status is null and id in (
  select call_id from stage where not internal and ${binds('$2')} and ends_at = (
    select ends_at from stage join call on call.id = call_id
    where not internal and ends_at > $1 and not draft and status is null and ${binds('$2')}
    order by ends_at limit 1))`;

const OPENED = 'not draft and status is null and (opens_at is null or opens_at <= $1)';

/** Those that are open at a moment, the soonest deadline first, and how many there are in all. */
export async function listOpen(
  sql: Sql,
  { at, countries }: { readonly at: Temporal.Instant; readonly countries: readonly string[] },
  limit: number,
): Promise<OpenCalls> {
  const rows = await sql.query<Row & { readonly count: number }>(
    // Whom a stage binds is asked of those alone that are open (which limit 1 tells the planner).
    `with ending as (
       select call_id as id, min(ends_at) as ends_at
       from stage where not internal and ends_at > $1 group by call_id
     ), open as materialized (
       select id, ends_at from ending join call using (id)
         cross join lateral (
           select from stage where call_id = ending.id and not internal and ${binds('$2')} limit 1) as binding
       where ${OPENED}
       union all
       select id, null from call
       where id = any(array(select unnest(undated) from entry_places)) and ${OPENED} and (rolling or opens_at is not null)
     )
     select ${COLUMNS}, ${STAGES}, (select count(*)::int from open) as count
     from (select * from open order by ends_at nulls last, id collate "C" limit $3) as shown join call using (id)
     order by shown.ends_at nulls last, id collate "C"`,
    [at, countries, limit],
    'calls-open',
  );
  return { count: rows[0]?.count ?? 0, calls: rows.map(({ count: _, ...row }) => callIn(row)) };
}
