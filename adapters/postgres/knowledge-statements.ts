import type { Sql } from '#adapters/postgres/database.ts';
import type { StageRow } from '#adapters/postgres/knowledge-rows.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { EntryKind } from '#src/model/knowledge.ts';

/** The table of each kind of entry, with its columns. */
export const TABLES: Readonly<
  Record<EntryKind, { readonly name: string; readonly columns: readonly string[] }>
> = {
  organisation: {
    name: 'organisation',
    columns: columns('name aliases former_names country url summary plain sources draft'),
  },
  topic: { name: 'topic', columns: columns('name aliases summary plain sources draft') },
  call: {
    name: 'call',
    columns: columns(
      `title aliases summary plain topics funders opens opens_at rolling status funding eligibility
       how_to_apply contact checked sources draft`,
    ),
  },
  milestone: {
    name: 'milestone',
    columns: columns('date first_day last_day title summary plain organisations topics status sources draft'),
  },
  answer: { name: 'curated_answer', columns: columns('questions answer plain sources draft') },
};

function columns(names: string): readonly string[] {
  return ['id', ...names.split(/\s+/)];
}

export type Touched = { readonly id: string; readonly added: boolean };

/** Inserts or updates entries of one kind by id; returns those that were not as they now are. */
export function upsertEntries(
  sql: Sql,
  kind: EntryKind,
  rows: readonly object[],
): Promise<readonly Touched[]> {
  const { name, columns } = TABLES[kind];
  const of = (row: string) => columns.map((column) => `${row}.${column}`).join(', ');
  return sql.query<Touched>(
    `insert into ${name} (${columns.join(', ')})
     select ${columns.join(', ')} from jsonb_populate_recordset(null::${name}, $1::jsonb)
     on conflict (id) do update
       set (${columns.join(', ')}) = (${of('excluded')})
       where (${of(name)}) is distinct from (${of('excluded')})
     returning id, xmax = 0 as added`,
    [JSON.stringify(rows)],
  );
}

/** Deletes the entries of one kind that are not among these; the stages of a call go with it. */
export async function deleteOthers(
  sql: Sql,
  kind: EntryKind,
  keep: readonly string[],
): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(
    `delete from ${TABLES[kind].name} where id <> all ($1::text[]) returning id`,
    [keep],
  );
  return rows.map((row) => row.id);
}

/** Deletes the stages of these calls that are not among the rows; returns the ids of their calls. */
export async function deleteOtherStages(
  sql: Sql,
  callIds: readonly string[],
  rows: readonly StageRow[],
): Promise<readonly string[]> {
  const deleted = await sql.query<{ call_id: string }>(
    `delete from stage
     where call_id = any ($1::text[]) and not exists (
       select from jsonb_to_recordset($2::jsonb) as given (call_id text, id text)
       where given.call_id = stage.call_id and given.id = stage.id)
     returning call_id`,
    [callIds, JSON.stringify(rows)],
  );
  return deleted.map((row) => row.call_id);
}

export type TouchedStage = { readonly call_id: string; readonly moved: boolean };

/**
 * Inserts or updates stages; returns those that were not as they now are. A deadline that moved gets a new
 * version, any other keeps its own: reminders already sent for it stay sent.
 */
export function upsertStages(sql: Sql, rows: readonly StageRow[]): Promise<readonly TouchedStage[]> {
  return sql.query<TouchedStage>(
    `with given as (
       select * from jsonb_to_recordset($1::jsonb) as stage (
         call_id text, id text, position int, label jsonb, local text, timezone text, ends_at timestamptz,
         countries text[], internal boolean, checked jsonb)
     ), moved as (
       select given.call_id, given.id from given join stage using (call_id, id)
       where (stage.local, stage.timezone, stage.ends_at)
         is distinct from (given.local, given.timezone, given.ends_at)
     )
     insert into stage (call_id, id, position, label, local, timezone, ends_at, countries, internal, checked)
     select call_id, id, position, label, local, timezone, ends_at, countries, internal, checked from given
     on conflict (call_id, id) do update
       set position = excluded.position, label = excluded.label, local = excluded.local,
         timezone = excluded.timezone, ends_at = excluded.ends_at, countries = excluded.countries,
         internal = excluded.internal, checked = excluded.checked,
         version = case when exists (
             select from moved where moved.call_id = excluded.call_id and moved.id = excluded.id)
           then excluded.version else stage.version end
       where (stage.position, stage.label, stage.local, stage.timezone, stage.ends_at, stage.countries,
           stage.internal, stage.checked)
         is distinct from (excluded.position, excluded.label, excluded.local, excluded.timezone,
           excluded.ends_at, excluded.countries, excluded.internal, excluded.checked)
     returning call_id, exists (
       select from moved where moved.call_id = stage.call_id and moved.id = stage.id) as moved`,
    [JSON.stringify(rows)],
  );
}

/** Makes the internal stages of these calls those of a tenant. */
export async function setTenant(sql: Sql, callIds: readonly string[], tenant: Tenant): Promise<void> {
  const { platform, ref } = tenant;
  await sql.query('insert into tenant (platform, ref) values ($1, $2) on conflict do nothing', [
    platform,
    ref,
  ]);
  await sql.query(
    `update stage set told_in = tenant.id from tenant
     where tenant.platform = $1 and tenant.ref = $2 and internal and call_id = any($3::text[])`,
    [platform, ref, callIds],
  );
}
