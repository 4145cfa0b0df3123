import { foldTerm, type NewsFilter } from '#src/model/news-filter.ts';

/** One wish of a filter; `text` is what people wrote, or the id of a topic. */
export type FilterPart = { readonly rule: 'any' | 'topic' | 'all' | 'none'; readonly text: string };

/** A part as it is stored, with what is looked for. */
type StoredPart = FilterPart & { readonly term: string | null };

/** A filter as the column `subscription.filters` has it. */
export function filterColumn({ any, topics, all, none }: NewsFilter): string {
  return JSON.stringify([
    ...wordParts('any', any),
    ...topics.map((text): StoredPart => ({ rule: 'topic', text, term: null })),
    ...wordParts('all', all),
    ...wordParts('none', none),
  ]);
}

export function wordParts(rule: FilterPart['rule'], terms: readonly string[]): readonly StoredPart[] {
  return terms.map((text) => ({ rule, text, term: foldTerm(text) }));
}

export function toFilter(parts: readonly FilterPart[]): NewsFilter {
  const textsOf = (rule: FilterPart['rule']) =>
    parts.flatMap((part) => (part.rule === rule ? [part.text] : []));
  return { any: textsOf('any'), topics: textsOf('topic'), all: textsOf('all'), none: textsOf('none') };
}

/**
 * Whether `item` is what a filter wants (an SQL expression). A topic that is no longer there is passed over: one that
 * was the only wish would otherwise silence the channel.
 */
export function fits(filters: string): string {
  return `(${filters} = '[]' or (
    select coalesce(bool_or(found) filter (where rule in ('any', 'topic')), true)
      and coalesce(bool_and(found) filter (where rule = 'all'), true)
      and not coalesce(bool_or(found) filter (where rule = 'none'), false)
    from ${judged(filters)}))`;
}

/** The parts of a filter, each with whether `item` speaks of it, as `judged (rule, text, found)`. */
export function judged(filters: string): string {
  return `(
    select part.rule, part.text, (select bool_or(${SPEAKS_OF}) from (${SOUGHT}) as sought (term)) as found
    from jsonb_to_recordset(${filters}) as part (rule text, text text, term text)
  ) as judged`;
}

const SOUGHT = `select part.term where part.rule <> 'topic'
  union all
  select name from entry_word
  where part.rule = 'topic' and kind = 'topic' and entry_id = part.text and role in ('name', 'alias')`;

// To look for the letters first is cheap, and spares nearly all items the pattern.
const SPEAKS_OF = `strpos(item.words, split_part(btrim(sought.term, '*'), ' ', 1)) > 0
  and item.words ~ term_pattern(sought.term, item.language)`;
