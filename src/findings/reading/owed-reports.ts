import { wholeWords } from '#src/findings/reading/whole-words.ts';

const REPORTS = wholeWords([
  '(?:progress|final|annual|interim|financial|status|project) (?:\\p{L}+ )?report(?:s|ing)?|reports (?:are|can|must|should|will)',
  '\\p{L}*(?:zwischen|sach|schluss|abschluss|jahres|projekt)berichte?[ns]?|\\p{L}*verwendungsnachweise?[ns]?',
]);
const APPLICATIONS = wholeWords([
  'appl(?:y|ications?|icants?)|proposals?|nominations?|competitions?|calls?|abstracts?|papers?',
  '\\p{L}*antr[aä]g\\p{L}*|\\p{L}*skizzen?|\\p{L}*bewerb\\p{L}*|\\p{L}*ausschreibung\\p{L}*|\\p{L}*aufruf\\p{L}*',
]);
const BARE_DEADLINE =
  /(?<!\p{L})(?:the|this|die|diese)\s+(?:deadline|due date|frist|abgabefrist)(?!\p{L}|\s+for)/iu;

/** "Progress reports … . We are extending the deadline to …": it is that of what was told before. */
export function isOfReports(before: string, sentence: string): boolean {
  if (!BARE_DEADLINE.test(sentence) || APPLICATIONS.test(sentence)) return false;
  return REPORTS.test(before) && !APPLICATIONS.test(before);
}
