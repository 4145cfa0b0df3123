import type { Database, Sql } from '#adapters/postgres/database.ts';
import type { Findings, ReadFinding, UnreadItem } from '#src/ports/findings.ts';

export function unreadItems(sql: Sql, limit: number): Promise<readonly UnreadItem[]> {
  return sql.query<UnreadItem>(
    `select item.id, item.version, item.title, item.summary, item.closing, item.url, item.language, item.published,
       ${WHOLE} as whole,
       ${CONFIRMED_OF_ITEM} as confirmed
     from unread_item join item on item.id = unread_item.item_id
     order by item.id limit $1`,
    [limit],
  );
}

/** The stages that deadlines of the item were confirmed for, as `UnreadItem` has them: an SQL expression. */
export const CONFIRMED_OF_ITEM = `coalesce((
  select jsonb_agg(jsonb_build_object('callId', call_id, 'stageId', stage_id, 'stage', stage))
  from finding where item_id = item.id and state = 'confirmed' and stage_id is not null), '[]')`;

const WHOLE = `case when unread_item.texts is not null
  then jsonb_build_object('texts', unread_item.texts, 'fingerprint', item.fingerprint) end`;

type ReadItem = Parameters<Findings['record']>[0];

/** Replaces what an item stated before and nobody decided about. */
export function recordFindings(
  database: Database,
  item: ReadItem,
  found: readonly ReadFinding[],
): Promise<void> {
  return database.transaction(async (sql) => {
    if (!(await markRead(sql, item))) return;
    const rows = JSON.stringify(found.map(toRow));
    await deleteGone(sql, item.id, rows);
    await upsertFindings(sql, item.id, rows);
  });
}

function toRow(found: ReadFinding) {
  if (found.kind === 'withdrawn') {
    const { callId, ...told } = found;
    return { ...told, state: callId === null ? 'waiting' : 'conflict', call_id: callId };
  }
  const { against, ...deadline } = found;
  return {
    ...deadline,
    state: against ? 'conflict' : 'open',
    call_id: against?.callId ?? null,
    stage_id: against?.stageId ?? null,
    ends_at: against?.deadline.instant.toString() ?? null,
    ends_in: against?.deadline.timezone ?? null,
  };
}

/** False where the item was changed, or another process has read it. */
async function markRead(sql: Sql, { id, version, closing, whole }: ReadItem): Promise<boolean> {
  const rows = await sql.query(
    `delete from unread_item using item
     where item_id = $1 and item.id = item_id and item.version = $2 and item.closing is not distinct from $3
       and case when unread_item.texts is not null then item.fingerprint end is not distinct from $4
     returning item_id`,
    [id, version, closing, whole?.fingerprint ?? null],
  );
  return rows.length > 0;
}

const COLUMNS = `local text, timezone text, kind text, stage int, quote text, state text, call_id text, stage_id text,
  ends_at timestamptz, ends_in text, how text, round int`;

const UNDECIDED = `state in ('open', 'conflict', 'waiting')`;

async function deleteGone(sql: Sql, itemId: string, rows: string): Promise<void> {
  await sql.query(
    `delete from finding where item_id = $1 and ${UNDECIDED} and not exists (
       select from jsonb_to_recordset($2) as found (${COLUMNS})
       where (found.local, found.timezone, found.stage)
         is not distinct from (finding.local, finding.timezone, finding.stage))`,
    [itemId, rows],
  );
}

// A text may tell one deadline twice: the first quote counts. A withdrawal has neither date nor stage, and is one an item.
async function upsertFindings(sql: Sql, itemId: string, rows: string): Promise<void> {
  await sql.query(
    `insert into finding
       (item_id, local, timezone, kind, stage, quote, state, call_id, stage_id, ends_at, ends_in, how, round)
     select distinct on (local, timezone, stage)
       $1::bigint, local, timezone, kind, stage, quote, state, call_id, stage_id, ends_at, ends_in, how, round
     from rows from (jsonb_to_recordset($2) as (${COLUMNS})) with ordinality as found
     order by local, timezone, stage, ordinality
     on conflict (item_id, local, timezone, stage) do update
       set kind = excluded.kind, quote = excluded.quote, state = excluded.state, call_id = excluded.call_id,
         stage_id = excluded.stage_id, ends_at = excluded.ends_at, ends_in = excluded.ends_in,
         how = excluded.how, round = excluded.round,
         found_at = case finding.quote when excluded.quote then finding.found_at else excluded.found_at end
       where finding.${UNDECIDED}`,
    [itemId, rows],
  );
}
