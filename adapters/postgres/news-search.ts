import type { Sql } from '#adapters/postgres/database.ts';
import type { FoundItem, NewsSearch } from '#src/ports/news-search.ts';

type Row = {
  readonly title: string;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: Temporal.Instant | null;
  readonly first_seen_at: Temporal.Instant;
  readonly source_name: Readonly<Record<string, string>>;
};

export function postgresNewsSearch(sql: Sql): NewsSearch {
  return {
    async search(words, limit) {
      const rows = await sql.query<Row>(
        `select item.title, item.url, item.language, item.published, item.first_seen_at, source.name as source_name
         from item join source on source.id = item.source_id
         where not exists (
           select from unnest($1::text[]) as asked (pattern)
           where item.title !~* pattern and item.summary !~* pattern
         )
         order by coalesce(item.published, item.first_seen_at) desc, item.id desc
         limit $2`,
        [words.map(patternOf), limit],
      );
      return rows.map(itemOf);
    },
  };
}

/**
 * A regular expression for a folded word, and of a long one without its ending: folding wrote out umlauts,
 * items keep them. A folded word has letters and digits only, so nothing in it means anything else.
 */
function patternOf(word: string): string {
  const stem = word.length > 6 ? word.replace(/(?:en|er|es|e|n|s)$/u, '') : word;
  return stem
    .replace(/ae/g, '(ae|ä)')
    .replace(/oe/g, '(oe|ö)')
    .replace(/ue/g, '(ue|ü)')
    .replace(/ss/g, '(ss|ß)');
}

function itemOf({ first_seen_at, source_name, ...rest }: Row): FoundItem {
  return { ...rest, firstSeen: first_seen_at, sourceName: source_name };
}
