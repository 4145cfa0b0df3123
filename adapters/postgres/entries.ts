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
import type { Call } from '#src/model/call.ts';
import type { EntryKind } from '#src/model/knowledge.ts';
import type { Topic } from '#src/model/topic.ts';
import type { CallFilter, Entries, EntryWord, MilestoneFilter } from '#src/ports/entries.ts';

export function postgresEntries(sql: Sql): Entries {
  return {
    wordsLike: (asked, parts) => findWordsLike(sql, asked, parts),
    named: (names) => listNamed(sql, names),
    holding: (words) => listHolding(sql, words),
    calls: (filter) => listCalls(sql, filter),
    milestones: (filter) => listMilestones(sql, filter),
    organisations: async (ids) =>
      (await listByIds<OrganisationRow>(sql, 'organisation', ids)).map(organisationOf),
    topics: (ids) => listByIds<Topic>(sql, 'topic', ids),
    answers: (ids) => listByIds<AnswerRow>(sql, 'answer', ids),
    places: () => readPlaces(sql),
  };
}

/**
 * Trigrams find slips, `like` finds compounds; how near a word really is, the core decides. A short word has no
 * trigrams to look up, and `or` would read the whole index for it: so each way is a statement of its own.
 */
async function findWordsLike(
  sql: Sql,
  asked: readonly string[],
  parts: readonly string[],
): Promise<readonly string[]> {
  const rows = await sql.query<{ word: string }>(
    `with asked as (select word from unnest($1::text[]) as one (word))
     select word from entry_vocabulary where word = any($1 || $2::text[])
     union
     select found.word from asked join entry_vocabulary as found on found.word % asked.word
     union
     select found.word from (select word from asked where length(word) >= 4) as asked
       join entry_vocabulary as found on found.word like '%' || asked.word || '%'
     union
     select found.word from (select word from asked where length(word) > 6) as asked
       join entry_vocabulary as found on found.word like left(asked.word, -2) || '%'
     order by word`,
    [asked, parts],
    'words-like',
  );
  return rows.map((row) => row.word);
}

async function listNamed(sql: Sql, names: readonly string[]): Promise<readonly EntryWord[]> {
  return sql.query<EntryWord>(
    `select word, kind || ':' || entry_id as ref, role, language, name
     from entry_word where name = any($1::text[]) and role in ('name', 'alias', 'former')
     order by kind, entry_id, role, name, word`,
    [names],
    'entries-named',
  );
}

async function listHolding(sql: Sql, words: readonly string[]): Promise<readonly EntryWord[]> {
  return sql.query<EntryWord>(
    `select word, kind || ':' || entry_id as ref, role, language, name
     from entry_word where word = any($1::text[])
     order by kind, entry_id, role, name, word`,
    [words],
    'entries-holding',
  );
}

async function listCalls(sql: Sql, filter: CallFilter): Promise<readonly Call[]> {
  const { where, values } = conditionOf(filter);
  const columns = TABLES.call.columns.map((column) => `call.${column}`).join(', ');
  const rows = await sql.query<CallRow>(
    `select ${columns} from call where not draft and ${where} order by id`,
    values,
    `calls-${filter.kind}`,
  );
  const stages = await sql.query<StageRow>(
    `select call_id, id, position, label, local, timezone, ends_at, countries, internal, checked
     from stage where call_id = any($1::text[]) and not internal order by call_id, position`,
    [rows.map((row) => row.id)],
    'stages-of-calls',
  );
  const byCall = Map.groupBy(stages, (stage) => stage.call_id);
  return rows.map((row) => callOf(row, (byCall.get(row.id) ?? []).map(stageOf)));
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
    case 'ends-between':
      return {
        where: `exists (select from stage where call_id = call.id and not internal and ends_at between $1 and $2)`,
        values: [filter.from, filter.until],
      };
    case 'opens-between':
      return { where: 'opens_at between $1 and $2', values: [filter.from, filter.until] };
  }
}

async function listMilestones(sql: Sql, filter: MilestoneFilter) {
  const columns = TABLES.milestone.columns.join(', ');
  const rows =
    filter.kind === 'ids'
      ? await listByIds<MilestoneRow>(sql, 'milestone', filter.ids)
      : await sql.query<MilestoneRow>(
          `select ${columns} from milestone where not draft and first_day <= $2 and last_day >= $1
           order by first_day, last_day, id`,
          [filter.days.first, filter.days.last],
        );
  return rows.map(milestoneOf);
}

async function listByIds<Row extends object>(
  sql: Sql,
  kind: EntryKind,
  ids: readonly string[] | 'all',
): Promise<readonly Row[]> {
  const { name, columns } = TABLES[kind];
  return sql.query<Row>(
    `select ${columns.join(', ')} from ${name}
     where not draft and ($1::text[] is null or id = any($1)) order by array_position($1::text[], id), id`,
    [ids === 'all' ? null : ids],
  );
}

async function readPlaces(sql: Sql) {
  const [places] = await sql.query<{
    readonly countries: readonly string[];
    readonly timezones: readonly string[];
  }>(
    `select
       array(select country from organisation where country is not null
             union select unnest(countries) from stage order by country) as countries,
       array(select distinct timezone from stage order by timezone) as timezones`,
    [],
    'places-of-entries',
  );
  return places ?? { countries: [], timezones: [] };
}
