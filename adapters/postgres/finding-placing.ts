import type { Database, Sql } from '#adapters/postgres/database.ts';
import { FINDING_COLUMNS, toRow } from '#adapters/postgres/finding-reading.ts';
import type { Placement, StoredStatement, UnplacedItem } from '#src/ports/findings.ts';

const IS_UNPLACED = `finding.state in ('open', 'waiting')`;

const HOST = (url: string) => `lower(substring(${url} from '^https?://(?:www\\.)?([^/?#]+)'))`;

/** What is about to be read again says by that what it states. */
export function unplacedItems(sql: Sql): Promise<readonly UnplacedItem[]> {
  return sql.query<UnplacedItem>(
    `with unplaced as (select distinct item_id as id from finding where ${IS_UNPLACED}),
     host as (
       select distinct ${HOST(`source->>'url'`)} as name
       from call cross join jsonb_array_elements(call.sources) as source where not call.draft)
     select item.id, item.url, item.published, stated.of_item as stated, stated.read_at as "readAt",
       coalesce(stated.confirmed, '[]') as confirmed
     from unplaced join item using (id)
     cross join lateral (
       select jsonb_agg(${STATEMENT} order by finding.id) as of_item, min(found_at) as read_at,
         jsonb_agg(jsonb_build_object('callId', call_id, 'stageId', stage_id, 'stage', stage))
           filter (where state = 'confirmed' and stage_id is not null) as confirmed
       from finding where finding.item_id = item.id) as stated
     where (${HOST('item.url')} in (select name from host) or stated.confirmed is not null)
       and not exists (select from unread_item where item_id = item.id)
     order by item.id`,
  );
}

const STATEMENT = `case kind
  when 'withdrawn' then jsonb_build_object('kind', kind, 'quote', quote, 'how', how, 'round', round)
  else jsonb_build_object('kind', kind, 'quote', quote, 'local', local, 'timezone', timezone, 'stage', stage)
  end || jsonb_build_object('id', id::text, 'placed', not ${IS_UNPLACED})`;

export async function placeFindings(database: Database, placements: readonly Placement[]): Promise<void> {
  const gone = placements.flatMap(({ id, found }) => (found === null ? [id] : []));
  const placed = placements.flatMap(({ id, found }) => (found === null ? [] : [{ id, ...toRow(found) }]));
  await database.transaction(async (sql) => {
    await deleteUnplaced(sql, gone);
    await setPlaced(sql, placed);
  });
}

async function deleteUnplaced(sql: Sql, ids: readonly StoredStatement['id'][]): Promise<void> {
  if (ids.length === 0) return;
  await sql.query(`delete from finding where ${IS_UNPLACED} and id = any($1::bigint[])`, [ids]);
}

async function setPlaced(sql: Sql, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await sql.query(
    `update finding set state = given.state, call_id = given.call_id, stage_id = given.stage_id,
       ends_at = given.ends_at, ends_in = given.ends_in
     from jsonb_to_recordset($1) as given (id bigint, ${FINDING_COLUMNS})
     where finding.id = given.id and ${IS_UNPLACED} and finding.quote = given.quote`,
    [JSON.stringify(rows)],
  );
}
