import type { Sql } from '#adapters/postgres/database.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { NamedEntry } from '#src/ports/chooser.ts';
import type { EntryWord, FirstLook } from '#src/ports/entries.ts';

// A word that more entries have is read only where another word of the question is: it tells none of them apart.
const MANY = 200;

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
    `select countries, timezones, array(
       select jsonb_build_object(
         'word', word, 'ref', kind || ':' || entry_id, 'role', role, 'language', language, 'name', name)
       from entry_word where name = any($1::text[]) and role in ('name', 'alias', 'former')
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
  const asked = telling.flatMap((words, nth) => words.map((word) => ({ word, nth })));
  return sql.query<EntryWord>(
    `with said as (
       select word, asked, entries <= ${MANY} as is_telling,
         asked is not null and entries = min(entries) filter (where asked is not null) over () as is_rarest
       from (select * from unnest($1::text[], $2::int[]) union all select unnest($3::text[]), null) as one (word, asked)
         join entry_vocabulary using (word)
     ), told as (
       select distinct kind, entry_id from entry_word where word in (select word from said where is_telling)
     ), beside as (
       select kind, entry_id, rank() over (order by count(*) desc) as place
       from (
         select distinct kind, entry_id, asked
         from (select distinct kind, entry_id from entry_word
               where word in (select word from said where is_rarest and not is_telling)) as holding
           join entry_word using (kind, entry_id) join said using (word)
       ) as held
       group by kind, entry_id
     )
     select word, kind || ':' || entry_id as ref, role, language, name
     from (table told union select kind, entry_id from beside where place = 1) as held
       join entry_word using (kind, entry_id)
     where word = any(array(select word from said))
     order by entry_id collate "C", kind collate "C", role collate "C", name collate "C", word collate "C"`,
    [asked.map(({ word }) => word), asked.map(({ nth }) => nth), others],
    'entries-holding',
  );
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
