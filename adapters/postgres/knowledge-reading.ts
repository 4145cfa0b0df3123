import type { Sql } from '#adapters/postgres/database.ts';
import { CONFIRMED } from '#adapters/postgres/disputes.ts';
import {
  type AnswerRow,
  type CallRow,
  callOf,
  type MilestoneRow,
  milestoneOf,
  type OrganisationRow,
  organisationOf,
  type StageRow,
  stageOf,
} from '#adapters/postgres/knowledge-rows.ts';
import { TABLES } from '#adapters/postgres/knowledge-statements.ts';
import type { Call } from '#src/model/call.ts';
import type { EntryKind, Knowledge } from '#src/model/knowledge.ts';
import type { Topic } from '#src/model/topic.ts';

/** Reads everything as of one moment; `sql` is a transaction that has not asked anything yet. */
export async function readKnowledge(sql: Sql): Promise<Knowledge> {
  await sql.query('set transaction isolation level repeatable read, read only');
  const organisations = await listEntries<OrganisationRow>(sql, 'organisation', 'id collate "C"');
  const topics = await listEntries<Topic>(sql, 'topic', 'id collate "C"');
  const calls = await listEntries<CallRow>(sql, 'call', 'id collate "C"');
  const stages = Map.groupBy(await listStages(sql), (row) => row.call_id);
  const milestones = await listEntries<MilestoneRow>(sql, 'milestone', 'first_day, last_day, id collate "C"');
  const answers = await listEntries<AnswerRow>(sql, 'answer', 'id collate "C"');
  return {
    organisations: organisations.map(organisationOf),
    topics,
    calls: calls.map((row) => callOf(row, (stages.get(row.id) ?? []).map(stageOf))),
    milestones: milestones.map(milestoneOf),
    answers,
  };
}

/** One call as it is kept, a draft too. */
export async function readCall(sql: Sql, id: string): Promise<Call | null> {
  const { name, columns } = TABLES.call;
  const [row] = await sql.query<CallRow>(`select ${columns.join(', ')} from ${name} where id = $1`, [id]);
  return row ? callOf(row, (await listStages(sql, id)).map(stageOf)) : null;
}

function listEntries<Row extends object>(sql: Sql, kind: EntryKind, order: string): Promise<readonly Row[]> {
  const { name, columns } = TABLES[kind];
  return sql.query<Row>(`select ${columns.join(', ')} from ${name} order by ${order}`);
}

function listStages(sql: Sql, callId: string | null = null): Promise<readonly StageRow[]> {
  return sql.query<StageRow>(
    `select call_id, id, position, label, ${CONFIRMED}, null as disputed, countries, internal, checked
     from stage where $1::text is null or call_id = $1 order by call_id, position`,
    [callId],
  );
}
