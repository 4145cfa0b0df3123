import { beforeCut, beforeCutTitle } from '#src/findings/before-cut.ts';
import { deadlinesOf, type FoundDeadline } from '#src/findings/reading/find-deadlines.ts';
import { findListed, listedWithdrawal } from '#src/findings/reading/find-listed.ts';
import { type FoundWithdrawal, withdrawalIn } from '#src/findings/reading/find-withdrawal.ts';
import { readText } from '#src/findings/reading/read-text.ts';
import type { Item } from '#src/model/item.ts';

/** What a text tells of a call, confirmed by nobody: a deadline, or that the call is off. */
export type Statement = FoundDeadline | FoundWithdrawal;

/** What a source says in an item. */
export type ItemText = Pick<Item, 'title' | 'summary' | 'closing' | 'whole' | 'language' | 'published'>;

/** What it says in lines: the whole where that is at hand, else the summary. */
type ItemLines = Omit<ItemText, 'summary' | 'whole'> & { readonly texts: readonly string[] };

/**
 * The deadlines that an item states, those of its text first, and behind them whether it calls its call off. What was cut
 * is read as far as it says all.
 */
export function statementsOf(item: ItemLines): readonly Statement[] {
  const { title, texts, closing, language } = item;
  const text = [beforeCutTitle(title), ...texts.map(beforeCut)].join('\n');
  const published = item.published?.toZonedDateTimeISO('UTC').toPlainDate() ?? null;
  const reading = readText({ text, published, language });
  const beside = closing === null ? null : { text: closing, published, language };
  const stated = deadlinesOf(reading);
  const listed = beside ? findListed(beside) : [];
  const unsaid = listed.filter(({ date }) => !stated.some((one) => date && one.date?.equals(date)));
  const withdrawal = withdrawalIn(reading) ?? (beside && listedWithdrawal(beside));
  return [...stated, ...unsaid, ...(withdrawal ? [withdrawal] : [])];
}
