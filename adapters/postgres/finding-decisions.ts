import type { Database, Sql } from '#adapters/postgres/database.ts';
import { endDisputes } from '#adapters/postgres/disputes.ts';
import { deciding } from '#adapters/postgres/finding-deciding.ts';
import { writeKnowledge } from '#adapters/postgres/knowledge.ts';
import { readCall } from '#adapters/postgres/knowledge-reading.ts';
import { upholdCall } from '#adapters/postgres/withdrawal-decisions.ts';
import { type CheckedDeadline, withDeadline, withStage } from '#src/findings/with-deadline.ts';
import type { Call } from '#src/model/call.ts';
import type { Deadline } from '#src/model/deadline.ts';
import { NO_ENTRIES } from '#src/model/knowledge.ts';
import type { Decider, FindingDecision, Target } from '#src/ports/findings.ts';

/** The entry, what is told of it and the decision change together, so that nobody sees one without the others. */
export function confirmFinding(
  database: Database,
  id: string,
  deadline: Deadline,
  target: Target,
  decider: Decider,
): Promise<FindingDecision> {
  return deciding(database, id, async (sql, finding) => {
    if (finding.kind === 'withdrawn') return 'not-found';
    const { title, url } = finding;
    const given = { deadline, checked: decider, source: url === null ? null : { title, url } };
    const changed = await changedCall(sql, id, target, given);
    if (!changed) return 'not-found';
    await setDecided(sql, id, changed, decider.by);
    await store(sql, changed, deadline, decider);
    return 'done';
  });
}

/** What was confirmed is checked again, and holds: the date against every other, the call against its withdrawal. */
export function upholdConfirmed(database: Database, id: string, decider: Decider): Promise<FindingDecision> {
  return deciding(database, id, async (sql, finding) => {
    const { kind, call_id, stage_id } = finding;
    if (kind === 'withdrawn') return upholdCall(sql, finding, decider);
    const call = call_id === null ? null : await readCall(sql, call_id);
    const stage = call?.stages.find((one) => one.id === stage_id);
    if (!call || !stage) return 'not-found';
    const { deadline } = stage;
    const changed = withDeadline(call, stage.id, { deadline, checked: decider, source: null });
    if (!changed) return 'not-found';
    await store(sql, { call: changed, stageId: stage.id }, deadline, decider);
    return 'done';
  });
}

export function discardFinding(
  database: Database,
  id: string,
  by: string,
  reason: string,
): Promise<FindingDecision> {
  return deciding(database, id, async (sql, { kind }) => {
    if (kind === 'withdrawn') return 'not-found';
    await sql.query(
      `update finding set state = 'discarded', decided_at = bot_now(), decided_by = $2, reason = $3 where id = $1`,
      [id, by, reason],
    );
    return 'done';
  });
}

type Changed = { readonly call: Call; readonly stageId: string };

async function changedCall(
  sql: Sql,
  id: string,
  target: Target,
  given: CheckedDeadline,
): Promise<Changed | null> {
  const ownId = `finding-${id}`;
  if (target.kind === 'new-call') return { call: withStage(target.call, ownId, given), stageId: ownId };
  const call = await readCall(sql, target.callId);
  if (!call) return null;
  if (target.kind === 'new-stage') return { call: withStage(call, ownId, given), stageId: ownId };
  const changed = withDeadline(call, target.stageId, given);
  return changed && { call: changed, stageId: target.stageId };
}

async function setDecided(sql: Sql, id: string, { call, stageId }: Changed, by: string): Promise<void> {
  await sql.query(
    `update finding set state = 'confirmed', decided_at = bot_now(), decided_by = $2, call_id = $3, stage_id = $4
     where id = $1`,
    [id, by, call.id, stageId],
  );
}

async function store(
  sql: Sql,
  { call, stageId }: Changed,
  deadline: Deadline,
  { by }: Decider,
): Promise<void> {
  await settleOthers(sql, call.id, stageId, deadline, by);
  await endDisputes(sql, [{ call_id: call.id, id: stageId }]);
  await writeKnowledge(sql, { ...NO_ENTRIES, calls: [call] }, false);
}

/** Whatever else disagreed with the stage was right or not, now that its date is known. */
async function settleOthers(
  sql: Sql,
  callId: string,
  stageId: string,
  { instant }: Deadline,
  by: string,
): Promise<void> {
  await sql.query(
    `update finding set state = case when ends_at = $3 then 'confirmed' else 'discarded' end,
       decided_at = bot_now(), decided_by = $4
     where state = 'conflict' and call_id = $1 and stage_id = $2`,
    [callId, stageId, instant, by],
  );
}
