import type { Sql } from '#adapters/postgres/database.ts';
import { fold } from '#src/model/fold.ts';
import type { WordRole } from '#src/ports/entries.ts';

type Named = {
  readonly kind: string;
  readonly entry_id: string;
  readonly role: WordRole;
  readonly language: string | null;
  readonly text: string;
};

type WordRow = Omit<Named, 'text'> & { readonly word: string; readonly name: string };

// Names of this many words or fewer are compared as a whole; longer ones are texts.
const TEXT_ROLES: ReadonlySet<WordRole> = new Set(['text', 'eligibility']);

/** Texts that an entry has in each language. */
const LOCAL_TEXTS = `
  select 'organisation', id, 'name', name from organisation where not draft
  union all select 'organisation', id, 'text', summary from organisation where not draft
  union all select 'topic', id, 'name', name from topic where not draft
  union all select 'topic', id, 'text', summary from topic where not draft
  union all select 'call', id, 'name', title from call where not draft
  union all select 'call', id, 'text', summary from call where not draft
  union all select 'call', id, 'text', how_to_apply from call where not draft
  union all select 'call', id, 'text', funding from call where not draft
  union all select 'call', id, 'eligibility', eligibility from call where not draft
  union all select 'call', call.id, 'stage', stage.label
    from stage join call on call.id = stage.call_id where not call.draft and not stage.internal
  union all select 'call', call.id, 'topic', topic.name
    from call join topic on topic.id = any(call.topics) where not call.draft and not topic.draft
  union all select 'call', call.id, 'funder', organisation.name
    from call join organisation on organisation.id = any(call.funders)
    where not call.draft and not organisation.draft
  union all select 'milestone', id, 'name', title from milestone where not draft
  union all select 'milestone', id, 'text', summary from milestone where not draft
  union all select 'milestone', milestone.id, 'topic', topic.name
    from milestone join topic on topic.id = any(milestone.topics)
    where not milestone.draft and not topic.draft
  union all select 'milestone', milestone.id, 'funder', organisation.name
    from milestone join organisation on organisation.id = any(milestone.organisations)
    where not milestone.draft and not organisation.draft
  union all select 'answer', id, 'text', answer from curated_answer where not draft
`;

/** Names that hold in every language. */
const PLAIN_TEXTS = `
  select 'organisation', id, 'alias', aliases from organisation where not draft
  union all select 'organisation', id, 'former', former_names from organisation where not draft
  union all select 'topic', id, 'alias', aliases from topic where not draft
  union all select 'call', id, 'alias', aliases from call where not draft
  union all select 'call', id, 'text', array[contact ->> 'name'] from call
    where not draft and contact ->> 'name' is not null
  union all select 'call', call.id, 'topic', topic.aliases
    from call join topic on topic.id = any(call.topics) where not call.draft and not topic.draft
  union all select 'call', call.id, 'funder', organisation.aliases || organisation.former_names
    from call join organisation on organisation.id = any(call.funders)
    where not call.draft and not organisation.draft
  union all select 'milestone', milestone.id, 'topic', topic.aliases
    from milestone join topic on topic.id = any(milestone.topics)
    where not milestone.draft and not topic.draft
  union all select 'milestone', milestone.id, 'funder', organisation.aliases || organisation.former_names
    from milestone join organisation on organisation.id = any(milestone.organisations)
    where not milestone.draft and not organisation.draft
`;

const QUESTIONS = `
  select 'answer', id, 'question', language, text
    from curated_answer
    cross join lateral jsonb_each(questions) as own (language, list)
    cross join lateral jsonb_array_elements_text(list) as one (text)
    where not draft
`;

/** Writes the words of all entries anew; belongs into the transaction that changes the entries. */
export async function indexEntries(sql: Sql): Promise<void> {
  const named = await readTexts(sql);
  await sql.query('delete from entry_word');
  await sql.query('delete from entry_vocabulary');
  await writeWords(sql, named.flatMap(rowsOf));
  await sql.query(
    `insert into entry_vocabulary (word, holders)
     select word, array_agg(distinct entry) from entry_word group by word`,
  );
  await writePlaces(sql);
}

async function writePlaces(sql: Sql): Promise<void> {
  await sql.query(
    `update entry_places set
       countries = array(select country from organisation where country is not null
                         union select unnest(countries) from stage order by country),
       timezones = array(select distinct timezone from stage order by timezone),
       undated = array(select id from call
                       where not exists (select from stage where call_id = call.id and not internal) order by id)`,
  );
}

function rowsOf({ text, ...named }: Named): readonly WordRow[] {
  const folded = fold(text);
  const name = TEXT_ROLES.has(named.role) ? '' : folded;
  return [...new Set(folded.split(' '))].filter(Boolean).map((word) => ({ ...named, word, name }));
}

async function writeWords(sql: Sql, rows: readonly WordRow[]): Promise<void> {
  // In the order of the entries, so that the rows of one stand on few pages.
  await sql.query(
    `insert into entry_word (word, kind, entry_id, role, language, name, entry)
     select distinct *, dense_rank() over (order by entry_id collate "C", kind collate "C") as entry
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
       as one (word, kind, entry_id, role, language, name)
     order by entry, word`,
    [
      rows.map((row) => row.word),
      rows.map((row) => row.kind),
      rows.map((row) => row.entry_id),
      rows.map((row) => row.role),
      rows.map((row) => row.language),
      rows.map((row) => row.name),
    ],
  );
}

/** Every name and text of every entry that is no draft, a row a language. */
async function readTexts(sql: Sql): Promise<readonly Named[]> {
  return sql.query<Named>(`
    with local_text (kind, entry_id, role, texts) as (${LOCAL_TEXTS}),
      plain_text (kind, entry_id, role, names) as (${PLAIN_TEXTS})
    select kind, entry_id, role, language, text
      from local_text cross join lateral jsonb_each_text(texts) as one (language, text)
    union all
    select kind, entry_id, role, null, text from plain_text cross join unnest(names) as one (text)
    union all ${QUESTIONS}
  `);
}
