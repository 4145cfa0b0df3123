import {
  type Announcement,
  type FoundDeadline,
  findDeadlines,
} from '#src/findings/reading/find-deadlines.ts';
import { type FoundWithdrawal, withdrawalIn } from '#src/findings/reading/find-withdrawal.ts';
import { readText } from '#src/findings/reading/read-text.ts';

/**
 * The deadlines in what a list of calls states beside an entry as its end: a date, mostly without a word that says so.
 * The quote is all of it.
 */
export function findListed(listed: Announcement): readonly FoundDeadline[] {
  const quote = listed.text.trim();
  const date = quote.replace(/^[^\p{L}\p{N}]+/u, '');
  const text = `${listed.language === 'de' ? 'Frist' : 'Deadline'}: ${date}`;
  return findDeadlines({ ...listed, text }).map((found) => ({ ...found, quote }));
}

/** That the call is off, where a list states so beside an entry in place of its end. The quote is all of it. */
export function listedWithdrawal(listed: Announcement): FoundWithdrawal | null {
  const quote = listed.text.trim();
  const found = withdrawalIn(readText({ ...listed, text: `Status: ${quote}` }));
  return found && { ...found, quote };
}
