import { hostOf } from '#adapters/postgres/call-pages.ts';
import type { Database, Sql } from '#adapters/postgres/database.ts';
import { CONFIRMED_OF_ITEM } from '#adapters/postgres/finding-reading.ts';
import type { Placement, WaitingWithdrawal } from '#src/ports/findings.ts';

/** As `Findings.waiting`; an item that is about to be read again says by that whether it still calls a call off. */
export function listWaiting(sql: Sql): Promise<readonly WaitingWithdrawal[]> {
  return sql.query<WaitingWithdrawal>(
    `with host as (
       select distinct ${hostOf(`source->>'url'`)} as name
       from call cross join jsonb_array_elements(call.sources) as source where not call.draft)
     select finding.id, finding.kind, finding.quote, finding.how, finding.round, finding.found_at as "readAt",
       item.url, item.published, linked.confirmed
     from finding join item on item.id = finding.item_id
     cross join lateral (select ${CONFIRMED_OF_ITEM} as confirmed) as linked
     where finding.state = 'waiting'
       and (${hostOf('item.url')} in (select name from host) or linked.confirmed <> '[]')
       and not exists (select from unread_item where item_id = item.id)
     order by finding.id`,
  );
}

// What was edited meanwhile keeps its row and says something else.
const IS_AS_JUDGED = `finding.id = given.id and finding.state = 'waiting'
  and (finding.quote, finding.how, finding.round) is not distinct from (given.quote, given.how, given.round)`;
const GIVEN = `jsonb_to_recordset($1) as given (id bigint, quote text, how text, round int, call_id text)`;

/** As `Findings.place`. */
export async function writePlacements(database: Database, placements: readonly Placement[]): Promise<void> {
  const rows = JSON.stringify(placements.map(({ waiting, callId }) => ({ ...waiting, call_id: callId })));
  await database.transaction(async (sql) => {
    await sql.query(`delete from finding using ${GIVEN} where given.call_id is null and ${IS_AS_JUDGED}`, [
      rows,
    ]);
    await sql.query(
      `update finding set state = 'conflict', call_id = given.call_id
       from ${GIVEN} where given.call_id is not null and ${IS_AS_JUDGED}`,
      [rows],
    );
  });
}
