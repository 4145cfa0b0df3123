import type { Sql } from '#adapters/postgres/database.ts';
import { listCalls, listOpen, listOwnStages } from '#adapters/postgres/entry-calls.ts';
import {
  findInNames,
  findWordsLike,
  listHolding,
  listNames,
  lookFirst,
} from '#adapters/postgres/entry-lookup.ts';
import {
  type AnswerRow,
  type MilestoneRow,
  milestoneOf,
  type OrganisationRow,
  organisationOf,
} from '#adapters/postgres/knowledge-rows.ts';
import { TABLES } from '#adapters/postgres/knowledge-statements.ts';
import type { EntryKind } from '#src/model/knowledge.ts';
import type { Topic } from '#src/model/topic.ts';
import type { Entries, MilestoneFilter } from '#src/ports/entries.ts';

export function postgresEntries(sql: Sql): Entries {
  return {
    firstLook: (names) => lookFirst(sql, names),
    wordsLike: (asked, parts) => findWordsLike(sql, asked, parts),
    inNames: (phrases) => findInNames(sql, phrases),
    holding: (telling, others) => listHolding(sql, telling, others),
    names: (first, most) => listNames(sql, first, most),
    calls: (filter) => listCalls(sql, filter),
    open: (where, limit) => listOpen(sql, where, limit),
    ownStages: (tenant, callId) => listOwnStages(sql, tenant, callId),
    milestones: (filter) => listMilestones(sql, filter),
    organisations: async (ids) =>
      (await listByIds<OrganisationRow>(sql, 'organisation', ids)).map(organisationOf),
    topics: (ids) => listByIds<Topic>(sql, 'topic', ids),
    answers: (ids) => listByIds<AnswerRow>(sql, 'answer', ids),
  };
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
          'milestones-within',
        );
  return rows.map(milestoneOf);
}

async function listByIds<Row extends object>(
  sql: Sql,
  kind: EntryKind,
  ids: readonly string[] | 'all',
): Promise<readonly Row[]> {
  if (ids.length === 0) return [];
  const { name, columns } = TABLES[kind];
  return sql.query<Row>(
    `select ${columns.join(', ')} from ${name}
     where not draft and ($1::text[] is null or id = any($1)) order by array_position($1::text[], id), id`,
    [ids === 'all' ? null : ids],
    `entries-${kind}`,
  );
}
