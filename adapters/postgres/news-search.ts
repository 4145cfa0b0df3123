import type { Sql } from '#adapters/postgres/database.ts';
import type { FoundItem, NewsSearch } from '#src/ports/news-search.ts';

type FoundRow = {
  readonly title: string;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: Temporal.Instant | null;
  readonly first_seen_at: Temporal.Instant;
  readonly source_name: Readonly<Record<string, string>>;
};

// A word that many items have is found among so many of the newest; of a rarer one the index gives few.
const NEWEST = 1000;

export function postgresNewsSearch(sql: Sql): NewsSearch {
  return {
    async search(words, limit) {
      // A folded word has letters and digits only: nothing in it means anything else to `like`.
      const holds = words.map((_, nth) => `words like $${nth + 2}`).join(' and ') || 'true';
      const rows = await sql.query<FoundRow>(
        `with newest as not materialized (
           select * from item order by ${SHOWN_AT} desc, id desc limit ${NEWEST}
         ), recent as materialized (select * from newest as item where ${holds} limit $1
         ), older as (
           -- By itself the planner would read all items in their order until enough of them fit.
           select * from (
             select * from item where ${holdsWords(words)} and (select count(*) from recent) < $1 offset 0) as fitting
           order by ${SHOWN_AT} desc, id desc limit $1
         )
         select ${FOUND_COLUMNS}
         from (
           select * from recent where (select count(*) from recent) >= $1 union all select * from older
         ) as item join source on source.id = item.source_id
         order by ${SHOWN_AT} desc, item.id desc`,
        [limit, ...words.map(patternOf)],
      );
      return rows.map(toFound);
    },
  };
}

const FOUND_COLUMNS =
  'item.title, item.url, item.language, item.published, item.first_seen_at, source.name as source_name';

// As the index item_newest has it.
export const SHOWN_AT = 'coalesce(published, first_seen_at)';

/** Whether `item` has, of all words that fit, one for each of these (an SQL expression). */
function holdsWords(words: readonly string[]): string {
  const fitting = (word: string, nth: number) =>
    standsAlone(word)
      ? `array[btrim($${nth + 2}, '% ')]`
      : `array(select word from item_vocabulary where word like $${nth + 2})`;
  return words.map((word, nth) => `${WORDS} && ${fitting(word, nth)}`).join(' and ') || 'true';
}

// As the index item_words has it.
const WORDS = `string_to_array(btrim(words), ' ')`;

/** A word without its ending, in any place of a word. */
function patternOf(word: string): string {
  if (standsAlone(word)) return `% ${word} %`;
  const stem = word.length > LONGEST_WHOLE ? word.replace(/(?:en|er|es|e|n|s)$/u, '') : word;
  return `%${stem}%`;
}

/** One of two letters: any text has it within some word. */
function standsAlone(word: string): boolean {
  return word.length < SHORTEST_PART;
}

const SHORTEST_PART = 3;
const LONGEST_WHOLE = 6;

function toFound({ first_seen_at, source_name, ...rest }: FoundRow): FoundItem {
  return { ...rest, firstSeen: first_seen_at, sourceName: source_name };
}
