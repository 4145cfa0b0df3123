import type { Sql } from '#adapters/postgres/database.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { NamedEntry } from '#src/ports/chooser.ts';
import type { EntryWord, FirstLook } from '#src/ports/entries.ts';

// A word that more entries have, as any word that it may be, is read only where another word of the question is: it tells
// none of them apart.
const MANY = 50;

/** Trigrams find slips, `like` finds compounds; how near a word really is, the core decides. */
export async function findWordsLike(
  sql: Sql,
  asked: readonly string[],
  parts: readonly string[],
): Promise<readonly string[]> {
  const rows = await sql.query<{ word: string }>(
    'select word from words_like($1::text[], $2::text[]) as found (word) order by word',
    [asked, parts],
    'words-like',
  );
  return rows.map((row) => row.word);
}

export async function lookFirst(sql: Sql, names: readonly string[]): Promise<FirstLook> {
  const [found] = await sql.query<FirstLook>(
    // Unnested, since the planner compares each name with the most common ones, for each question again.
    `select countries, timezones, array(
       select jsonb_build_object(
         'word', word, 'ref', kind || ':' || entry_id, 'role', role, 'language', language, 'name', name)
       from entry_word where name = any(array(select unnest($1::text[]))) and role in ('name', 'alias', 'former')
       order by kind, entry_id, role, name, word) as named
     from entry_places`,
    [names],
    'first-look',
  );
  return found ?? { named: [], countries: [], timezones: [] };
}

export async function listHolding(
  sql: Sql,
  telling: readonly (readonly string[])[],
  others: readonly string[],
): Promise<readonly EntryWord[]> {
  const asked = [...telling, ...others.map((word) => [word])].flatMap((words, nth) =>
    words.map((word) => ({ word, nth, telling: nth < telling.length })),
  );
  return sql.query<EntryWord>(
    // As jsonb, since the length of an array is to the planner a reason to plan again for each question.
    `with said as materialized (
       select word, nth, telling, holders, sum(cardinality(holders)) over (partition by nth) as entries
       from jsonb_to_recordset($1::jsonb) as asked (word text, nth int, telling boolean)
         join entry_vocabulary using (word)
     ), told as (
       select unnest(holders) as entry from said where entries <= ${MANY}
     ), rarest as (
       select unnest(holders) as entry from said
       where telling and entries > ${MANY} and entries = (select min(entries) from said where telling)
     ), beside as (
       select entry, rank() over (order by count(distinct nth) desc) as place
       from said cross join unnest(holders) as one (entry)
       where telling and entry in (select entry from rarest)
       group by entry
     )
     select word, kind || ':' || entry_id as ref, role, language, name
     from entry_word
     where entry = any(array(select entry from told union select entry from beside where place = 1))
       and word = any(array(select word from said))`,
    [JSON.stringify(asked)],
    'entries-holding',
  );
}

export async function findInNames(sql: Sql, phrases: readonly string[]): Promise<readonly string[]> {
  const rows = await sql.query<{ phrase: string }>(
    // What has the rarest of the words is read until one of its names holds the phrase.
    `select phrase from unnest($1::text[]) as one (phrase) where exists (
       select from (
         select word, holders from entry_vocabulary where word = any(string_to_array(phrase, ' '))
         order by cardinality(holders) limit 1) as rarest
       cross join unnest(holders) as held (entry) join entry_word using (entry, word)
       where kind in ('call', 'milestone') and role in ('name', 'alias')
         and strpos(' ' || name || ' ', ' ' || phrase || ' ') > 0)`,
    [phrases],
    'phrases-in-names',
  );
  return rows.map((row) => row.phrase);
}

export async function listNames(
  sql: Sql,
  first: readonly EntryRef[],
  most: number,
): Promise<readonly NamedEntry[]> {
  return sql.query<NamedEntry>(
    `select ref, array_agg(distinct name) as names
     from (select kind || ':' || entry_id as ref, name from entry_word
           where role in ('name', 'alias', 'former', 'question')) as named
     group by ref order by array_position($1::text[], ref), ref collate "C" limit $2`,
    [first, most],
    'entry-names',
  );
}
