import { type FoundDeadline, findDeadlines } from '#src/findings/reading/find-deadlines.ts';
import { findListed } from '#src/findings/reading/find-listed.ts';
import type { Item } from '#src/model/item.ts';

/** What a source says in an item. */
export type ItemText = Pick<Item, 'title' | 'summary' | 'closing' | 'language' | 'published'>;

/** The deadlines that an item states, those of its text first. */
export function statedDeadlines(item: ItemText): readonly FoundDeadline[] {
  const { title, summary, closing, language } = item;
  const published = item.published?.toZonedDateTimeISO('UTC').toPlainDate() ?? null;
  const stated = findDeadlines({ text: `${title}\n${summary}`, published, language });
  const listed = closing === null ? [] : findListed({ text: closing, published, language });
  const unsaid = listed.filter(({ date }) => !stated.some((one) => date && one.date?.equals(date)));
  return [...stated, ...unsaid];
}
