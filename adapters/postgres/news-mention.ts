import { type FilterPart, fits, toFilter, wordParts } from '#adapters/postgres/news-filter.ts';
import type { Mention } from '#src/model/mention.ts';
import type { NewsMention } from '#src/model/news-style.ts';

/** The column `subscription.mention`. */
export type MentionColumn = Mention & { readonly words: readonly FilterPart[] };

export function mentionColumn(mention: NewsMention | null): string | null {
  if (mention === null) return null;
  return JSON.stringify({ ...mention.who, words: wordParts('any', mention.words) });
}

export function toMention(column: MentionColumn | null): NewsMention | null {
  if (column === null) return null;
  const { ref, name, words } = column;
  return { who: { ref, name }, words: toFilter(words).any };
}

/** Whom a subscription wants mentioned because of `item`, null for nobody (an SQL expression). */
export const MENTIONED = `case when ${fits("(subscription.mention->'words')")} then subscription.mention - 'words' end`;
