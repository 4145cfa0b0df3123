import type { Sql } from '#adapters/postgres/database.ts';
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

function listEntries<Row extends object>(sql: Sql, kind: EntryKind, order: string): Promise<readonly Row[]> {
  const { name, columns } = TABLES[kind];
  return sql.query<Row>(`select ${columns.join(', ')} from ${name} order by ${order}`);
}

function listStages(sql: Sql): Promise<readonly StageRow[]> {
  return sql.query<StageRow>(
    `select call_id, id, position, label, local, timezone, ends_at, countries, internal, checked
     from stage order by call_id, position`,
  );
}
