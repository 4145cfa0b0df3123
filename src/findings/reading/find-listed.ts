import {
  type Announcement,
  type FoundDeadline,
  findDeadlines,
} from '#src/findings/reading/find-deadlines.ts';

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
