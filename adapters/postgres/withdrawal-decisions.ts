import type { Database, Sql } from '#adapters/postgres/database.ts';
import { endDisputes } from '#adapters/postgres/disputes.ts';
import { deciding, type FindingRow } from '#adapters/postgres/finding-deciding.ts';
import { writeKnowledge } from '#adapters/postgres/knowledge.ts';
import { readCall } from '#adapters/postgres/knowledge-reading.ts';
import { sourcesWith } from '#src/findings/sources-with.ts';
import type { Call } from '#src/model/call.ts';
import { NO_ENTRIES } from '#src/model/knowledge.ts';
import type { Decider, FindingDecision } from '#src/ports/findings.ts';

/** The call is cancelled by the way of all entries. Which of its dates was right is no question any more. */
export function cancelCall(database: Database, id: string, decider: Decider): Promise<FindingDecision> {
  return deciding(database, id, async (sql, { kind, call_id, title, url }) => {
    const call = kind === 'withdrawn' && call_id !== null ? await readCall(sql, call_id) : null;
    if (!call) return 'not-found';
    await settleAll(sql, call.id, decider);
    await endDisputes(
      sql,
      call.stages.map((stage) => ({ call_id: call.id, id: stage.id })),
    );
    const sources = sourcesWith(call, url === null ? null : { title, url });
    await writeCall(sql, { ...call, status: 'cancelled', checked: decider, sources });
    return 'done';
  });
}

/** The call is checked again and stands; which of two dates of a stage holds is not decided with it. */
export async function upholdCall(
  sql: Sql,
  { call_id }: FindingRow,
  decider: Decider,
): Promise<FindingDecision> {
  const call = call_id === null ? null : await readCall(sql, call_id);
  if (!call) return 'not-found';
  await sql.query(
    `update finding set state = 'discarded', decided_at = bot_now(), decided_by = $2
     where state = 'conflict' and kind = 'withdrawn' and call_id = $1`,
    [call.id, decider.by],
  );
  await writeCall(sql, { ...call, checked: decider });
  return 'done';
}

async function settleAll(sql: Sql, callId: string, { by }: Decider): Promise<void> {
  await sql.query(
    `update finding set state = case kind when 'withdrawn' then 'confirmed' else 'discarded' end,
       decided_at = bot_now(), decided_by = $2
     where state = 'conflict' and call_id = $1`,
    [callId, by],
  );
}

async function writeCall(sql: Sql, call: Call): Promise<void> {
  await writeKnowledge(sql, { ...NO_ENTRIES, calls: [call] }, false);
}
