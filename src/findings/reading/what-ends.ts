import type { Role } from '#src/findings/reading/cue.ts';
import { GATHERINGS, GATHERINGS_GERMAN, LESSONS } from '#src/findings/reading/gathering-names.ts';
import { PAPERS } from '#src/findings/reading/handed-in.ts';
import { namesLater } from '#src/findings/reading/roles.ts';
import { partBefore } from '#src/findings/reading/sentence-parts.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

// What applicants have time for.
const FOR_APPLICANTS = wholeWords([
  '(?!schon|übergangs)\\p{L}*frist(?:en)?|stichtag|\\p{L}*schluss|\\p{L}*ausschreibung(?:en)?|\\p{L}*aufrufe?s?|\\p{L}*wettbewerbs?|calls?|\\p{L}*bekanntmachung(?:en)?|\\p{L}*runden?|\\p{L}*portal',
  '\\p{L}*(?:einreich|bewerb|antrag|anträg|skizze|anmeld|melde|teilnahme|nominier|registrier)\\p{L}*',
  '\\p{L}*(?:phase|stufe|fenster|termin|verfahren)|opportunity|phase|stage',
  'deadlines?|due dates?|cut-?offs?|competitions?|contests?|challenges?|rounds?|intakes?|windows?|tenders?|rfps?',
  PAPERS,
  'submissions?|registrations?|papers?|entries',
]);
// What is given, agreed or done.
const OF_OTHERS = wholeWords([
  '\\p{L}*(?:budget|programme?|projekte?|vertrag|verträge|mandat|abkommen|semester|studium|(?:haushalts|förder|schul)jahr|stipendium)s?',
  '\\p{L}*(?:finanzierung|förderung|laufzeit|richtlinie|regelung|maßnahme|vereinbarung|kooperation|amtszeit|ausstellung|periode)n?(?:en)?',
  'vorhaben|schonfrist|übergangsfrist|stipendien|mittel|\\p{L}*zeitraums?',
  '(?:budget|program(?:me)?|project|contract|agreement|mandate|grant|award|fellowship|scholarship|stipend|term|policy|exhibition|partnership|contribution)s?|funding',
]);

// Doors that are open or closed, and no call.
const PLACES = wholeWords([
  '\\p{L}*(?:büros?|museum|ausstellung|bibliothek|amt|universität|hochschule|verwaltung|stelle)',
]);

const NAMED =
  /^\s*(?:(?:[Dd](?:er|ie|as)|[Ii]hre?|[Ss]eine?|[Uu]nsere?)\s+(?:\p{Ll}+\s+){0,2}\p{Lu}\p{Ll}+|(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir)\s+\p{L}+\s)/u;
const AM = /(?<!\p{L})am\s+$/iu;
const ENDS = /(?<!\p{L})(?:endet|enden|endeten?|ends?|ended|terminates?)(?:\s+\p{L}+){0,2}\s+$/iu;
const ENDS_BEHIND = /^[\s\p{Co},]*(?:endet|enden|endete)(?!\p{L})/iu;
const EXTENDED =
  /(?<!\p{L})(?:verlängert|verlängerung(?:\s+\p{L}+){0,3}|extended|extending|extend)\s+(?:it\s+)?(?:bis|auf|to|until|till|through)(?:\s+(?:zum|den|the))?\s+$/iu;
// "Der Stichtag … wurde mit der Änderung vom … auf den … verschoben", "revises the deadline …, from … to …"
const MOVED_BEHIND = /^[\s\p{Co},]*(?:\p{L}+\s+){0,3}?(?:verschoben|verlegt|vorgezogen|geändert)(?!\p{L})/iu;
const MOVED =
  /(?<!\p{L})(?:verschoben|verlegt|verschieb(?:t|en) sich|postponed|delayed|deferred|moved|pushed back|rescheduled)\s+(?:auf|to|until|till)(?:\s+(?:den|the))?\s+$/iu;
const MOVES_DEADLINE =
  /(?<!\p{L})(?:revis|extend|mov|postpon|chang|push|defer|delay)(?:es?|ed|s|ing)?\s+(?:back\s+)?(?:the|this|its|our)\s+(?:[\p{L}-]+\s+){0,4}?(?:deadline|due date|closing date)(?!\p{L}).*(?<!\p{L})from\s+$/iu;
const OTHERS_MOVED = wholeWords([
  'launch|start|opening|beginning|announcement|decisions?|results?|release|publication|implementation|review',
  LESSONS,
  GATHERINGS,
  GATHERINGS_GERMAN,
  '\\p{L}*(?:start|beginn|öffnung|veröffentlichung|entscheidung|bekanntgabe|auswahl|sitzung|gespräche?)',
]);
const ASIDES = /\([^()]*\)|,[^,]*,/gu;
const UNTIL = /(?<!\p{L})(?:bis|auf)(?:\s+(?:einschließlich|zum|den))*\s+$/iu;
const EXTENDED_BEHIND = /^[\s\p{Co},]*(?:\p{L}+\s+){0,3}?verlängert(?!\p{L})/iu;
const OPEN_BEHIND = /^[\s\p{Co},]*(?:geschlossen|geöffnet)(?!\p{L})/iu;

/**
 * What a date is on which something ends, or to which it is extended: a deadline where applicants have time until then,
 * none where a budget, a grant or a contract lasts so long; null where the words name neither.
 */
export function roleByWhatEnds(said: string, behind: string): Role | null {
  const subject = partBefore(said);
  if (AM.test(said) && ENDS_BEHIND.test(behind)) return roleOfSubject(subject, behind);
  if (ENDS.test(said)) return isOfOthers(subject) || isOfAnything(subject) ? 'validity' : null;
  if (OPEN_BEHIND.test(behind)) return isOfOthers(subject) ? 'event' : null;
  if (MOVES_DEADLINE.test(said)) return 'deadline';
  if (isExtended(said, behind)) return roleOfExtended(subject);
  return isMoved(said, behind) ? roleOfMoved(said) : null;
}

/** Whether the day is the one to which something is moved. */
function isMoved(said: string, behind: string): boolean {
  return MOVED.test(said) || (UNTIL.test(said) && MOVED_BEHIND.test(behind));
}

function isExtended(said: string, behind: string): boolean {
  return EXTENDED.test(said) || (UNTIL.test(said) && EXTENDED_BEHIND.test(behind));
}

/** What applicants have time for, and not the start or the result of it, is moved. */
function roleOfMoved(said: string): Role | null {
  const subject = partBefore(said.replaceAll(ASIDES, ' '));
  return OTHERS_MOVED.test(subject) ? null : roleOfExtended(subject);
}

function roleOfExtended(subject: string): Role | null {
  if (isOfOthers(subject)) return 'validity';
  return FOR_APPLICANTS.test(subject) && !namesLater(subject) ? 'deadline' : null;
}

/** Of "… am 5. Mai endet" the subject stands before the date, or behind the verb. */
function roleOfSubject(before: string, behind: string): Role | null {
  if (isOfOthers(before + behind)) return 'validity';
  return FOR_APPLICANTS.test(behind) ? 'deadline' : null;
}

/** Whether something is named that ends, and nothing that applicants have time for: "Die Ferien enden am". */
function isOfAnything(subject: string): boolean {
  return NAMED.test(subject) && !FOR_APPLICANTS.test(subject);
}

function isOfOthers(subject: string): boolean {
  return (OF_OTHERS.test(subject) || PLACES.test(subject)) && !FOR_APPLICANTS.test(subject);
}
