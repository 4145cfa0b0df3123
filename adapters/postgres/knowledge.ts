import type { Database, Sql } from '#adapters/postgres/database.ts';
import { settleDisputes, underDispute } from '#adapters/postgres/disputes.ts';
import { indexEntries } from '#adapters/postgres/entry-words.ts';
import { readKnowledge } from '#adapters/postgres/knowledge-reading.ts';
import { callRow, milestoneRow, organisationRow, stageRows } from '#adapters/postgres/knowledge-rows.ts';
import {
  deleteOtherStages,
  deleteOthers,
  setTenant,
  type Touched,
  upsertEntries,
  upsertStages,
} from '#adapters/postgres/knowledge-statements.ts';
import type { Call } from '#src/model/call.ts';
import type { EntryKind, Knowledge } from '#src/model/knowledge.ts';
import type { EntryCounts, KnowledgeStore, Written } from '#src/ports/knowledge-store.ts';

export function postgresKnowledge(database: Database): KnowledgeStore {
  return {
    write: (knowledge, { replace, tenant = null }) =>
      database.transaction(async (sql) => {
        const written = await writeKnowledge(sql, knowledge, replace);
        const calls = knowledge.calls.map(({ id }) => id);
        if (tenant) await setTenant(sql, calls, tenant);
        return written;
      }),
    read: () => database.transaction(readKnowledge),
  };
}

/** Inside a transaction. */
export async function writeKnowledge(sql: Sql, knowledge: Knowledge, replace: boolean): Promise<Written> {
  await lockEntries(sql);
  const put = (kind: EntryKind, rows: readonly Row[]) => writeEntries(sql, kind, rows, replace);
  const organisations = await put('organisation', knowledge.organisations.map(organisationRow));
  const topics = await put('topic', knowledge.topics);
  const calls = await put('call', knowledge.calls.map(callRow));
  const stages = await writeStages(sql, knowledge.calls);
  const milestones = await put('milestone', knowledge.milestones.map(milestoneRow));
  const answers = await put('answer', knowledge.answers);
  await indexEntries(sql);
  // PostgreSQL by itself learns of many new rows a minute later or more, and plans badly until then: the next deadline
  // took 10 to 25 ms.
  await sql.query('analyze call, stage, entry_word, entry_vocabulary');
  return {
    entries: {
      organisation: countsOf(organisations),
      topic: countsOf(topics),
      call: countsOf({ ...calls, touched: withStages(calls.touched, stages.calls) }),
      milestone: countsOf(milestones),
      answer: countsOf(answers),
    },
    movedDeadlines: stages.moved,
  };
}

/** Two imports at once would both write the words of an entry; readers go on. */
export async function lockEntries(sql: Sql): Promise<void> {
  await sql.query('lock table entry_word in exclusive mode');
}

type Row = { readonly id: string };

type Outcome = {
  readonly given: readonly string[];
  readonly touched: readonly Touched[];
  readonly removed: readonly string[];
};

async function writeEntries(
  sql: Sql,
  kind: EntryKind,
  rows: readonly Row[],
  replace: boolean,
): Promise<Outcome> {
  const given = rows.map((row) => row.id);
  const removed = replace ? await deleteOthers(sql, kind, given) : [];
  return { given, removed, touched: await upsertEntries(sql, kind, rows) };
}

async function writeStages(sql: Sql, calls: readonly Call[]) {
  const rows = calls.flatMap(stageRows);
  const shortened = await deleteOtherStages(
    sql,
    calls.map((call) => call.id),
    rows,
  );
  const touched = await upsertStages(sql, await underDispute(sql, rows));
  await settleDisputes(sql);
  return {
    calls: new Set([...shortened, ...touched.map((stage) => stage.call_id)]),
    moved: touched.filter((stage) => stage.moved).length,
  };
}

function withStages(touched: readonly Touched[], calls: ReadonlySet<string>): readonly Touched[] {
  const already = new Set(touched.map((call) => call.id));
  return [...touched, ...[...calls].filter((id) => !already.has(id)).map((id) => ({ id, added: false }))];
}

function countsOf({ given, touched, removed }: Outcome): EntryCounts {
  const added = touched.filter((entry) => entry.added).length;
  return {
    added,
    changed: touched.length - added,
    unchanged: given.length - touched.length,
    removed: removed.length,
  };
}
