import { LETTERS, PAPERS } from '#src/findings/reading/handed-in.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

const REPORTS = wholeWords([
  '(?:progress|final|annual|interim|financial|status|project|outcome|activity|impact|technical|narrative|year-end|yearly|quarterly) (?:\\p{L}+ )?report(?:s|ing)?|reports (?:are|can|must|should|will)|reporting(?: forms?| is|$)|(?:your|their) (?:\\p{L}+ )?reports?|reports (?:on|about)',
  'financial statements?|statements? of (?:account|expenditures?|expenses?)s?|reconciliations?|ethics renewals?|invoices?|(?:expense|travel) claims?',
  '\\p{L}*(?:zwischen|sach|schluss|abschluss|jahres|projekt|finanz|fortschritts|ergebnis|tätigkeits|erfahrungs|prüf)berichte?[ns]?|\\p{L}*verwendungsnachweise?[ns]?|geförderte (?:\\p{L}+ )?berichte',
  '(?:schluss|zwischen|jahres|end|teil)rechnung(?:en)?|mittelabrufe?[ns]?|(?:ihre|alle|sämtliche) gutachten',
]);
const APPLICATIONS = wholeWords([
  PAPERS,
  LETTERS,
  'apply|applicants?|competitions?|contests?|calls?|papers?|tenders?|bids?|entries|prizes?|registrations?|internal|sketch(?:es)?|outlines?',
  '\\p{L}*antr[aä]g\\p{L}*|\\p{L}*skizzen?|\\p{L}*(?:be|wett)werb\\p{L}*|\\p{L}*ausschreibung\\p{L}*|\\p{L}*aufruf\\p{L}*|\\p{L}*einsend\\p{L}*|\\p{L}*preis(?:es)?|angebote?n?',
]);
const BARE_DEADLINE =
  /(?<!\p{L})(?:the|this|die|diese)\s+(?:deadline|due date|frist|abgabefrist)(?!\p{L}|\s+(?:for|of|to(?=\s+\p{L})|zur|für)(?!\p{L}))/iu;

const IN_FRONT =
  /^\P{L}*(?:(?:noch|spätestens|at the latest|no later than)\s+)?(?:bis|by|until|before)(?:\s+zum)?\s+$/iu;
const LAST_PART = /[^,]*$/u;

/** "Financial reporting forms … are due 5 May", "Bis 5. Mai sind die Jahresberichte …"; `before` reaches to the date before. */
export function areReportsOwed(before: string, behind: string): boolean {
  const words = IN_FRONT.test(before) ? behind : before;
  const [part = ''] = LAST_PART.exec(words) ?? [];
  return REPORTS.test(words) && !APPLICATIONS.test(words) && !BARE_DEADLINE.test(part);
}

/** "Progress reports … . We are extending the deadline to …": it is that of what was told before. */
export function isOfReports(before: string, sentence: string): boolean {
  if (!BARE_DEADLINE.test(sentence) || APPLICATIONS.test(sentence)) return false;
  return REPORTS.test(before) && !APPLICATIONS.test(before);
}
