import { LETTERS, PAPERS } from '#src/findings/reading/handed-in.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

// "5 May: draft proposal, final budget and letters of support submitted to RDS": all of it is the name of the day.
const OFFICE =
  "(?:[\\p{L}’']+\\s+){0,3}?(?:office|dean|department|faculty|secretariat|council|foundation|agency)(?:\\s+of(?:\\s+\\p{L}+){1,3})?|(?-i:\\p{Lu}{2,6})";
const SUBMITTED = new RegExp(
  `^[\\s:–|-]+([^;:()]*)\\s(?:submitted|sent|forwarded|delivered|returned)\\s+to\\s+(?:the\\s+)?(?:${OFFICE})[\\s.]*$`,
  'iu',
);
const HANDED_IN = wholeWords([PAPERS, LETTERS, '(?:application|proposal) packages?|letters?|drafts?']);
// What is owed later, what reviewers hand in, and what is told of somebody.
const OF_ELSE = wholeWords([
  'reports?|invoices?|claims?|reviews?|comments|feedback|scores|decisions?|results?|outcomes?|award letters?|notifications?',
  'is|are|was|were|be|been|has|have|had|reviewers?|referees?|letters? of (?:offer|award|acceptance)|offer letters?',
]);

/** Whether a day that begins its line is named by what is sent to an office until then. */
export function isSubmittedToOffice(left: string, behind: string): boolean {
  if (/\p{L}/u.test(left)) return false;
  const [, sent = ''] = SUBMITTED.exec(behind) ?? [];
  return HANDED_IN.test(sent) && !OF_ELSE.test(sent);
}
