import { beforeCut, beforeCutTitle } from '#src/findings/before-cut.ts';
import { type FoundDeadline, findDeadlines } from '#src/findings/reading/find-deadlines.ts';
import { findListed } from '#src/findings/reading/find-listed.ts';
import type { Item } from '#src/model/item.ts';

/** What a source says in an item. */
export type ItemText = Pick<Item, 'title' | 'summary' | 'closing' | 'whole' | 'language' | 'published'>;

/** What it says in lines: the whole where that is at hand, else the summary. */
type ItemLines = Omit<ItemText, 'summary' | 'whole'> & { readonly texts: readonly string[] };

/** The deadlines that an item states, those of its text first. What was cut is read as far as it says all. */
export function statedDeadlines(item: ItemLines): readonly FoundDeadline[] {
  const { title, texts, closing, language } = item;
  const text = [beforeCutTitle(title), ...texts.map(beforeCut)].join('\n');
  const published = item.published?.toZonedDateTimeISO('UTC').toPlainDate() ?? null;
  const stated = findDeadlines({ text, published, language });
  const listed = closing === null ? [] : findListed({ text: closing, published, language });
  const unsaid = listed.filter(({ date }) => !stated.some((one) => date && one.date?.equals(date)));
  return [...stated, ...unsaid];
}
