import { HAND_IN, PAPERS, PAPERS_GERMAN } from '#src/findings/reading/handed-in.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

// What is due, closes or ends without being for those who apply.
const NOT_OF_APPLICATION =
  '(?!(?:\\s+(?:an?|the|your|their|all))?(?:\\s+\\p{L}+)?\\s+(?:applications?|proposals?|registrations?|forms?|nominations?)(?!\\p{L}))';
const DEADLINES = wholeWords([
  'deadlines? for (?:all )?(?:reviewers|referees|peer reviewers|payments?|hiring|voting)',
  `deadlines? (?:for|to) (?:the )?(?:spend(?:ing)?|pay(?:ing)?|activat(?:e|ing|ion)|transpos(?:e|ing|ition)|implement(?:ing|ation)?|start(?:ing)?|complet(?:e|ing|ion)|us(?:e|ing)|vote)${NOT_OF_APPLICATION}`,
  '(?:payment|peer review|reviewer|voting|transposition|implementation|reporting|spending) deadlines?',
  '(?:zahlungs|umsetzungs|übergangs|einspruchs|widerspruchs|beschwerde|klage|aufbewahrungs|begutachtungs|annahme|storno|verjährungs|verwendungs)frist(?:en)?',
  'frist(?:en)? (?:für|zur|der) (?:die |der |das |des )?(?:annahme|gutachten|begutachtung|umsetzung|zahlung|auszahlung|verausgabung|verwendung|aufbewahrung)',
]);
const OF_OTHERS = wholeWords([
  'exhibition|voting|hiring|fiscal year|job posting|ballot',
  '\\p{L}*voting|\\p{L}*abstimmung|\\p{L}*ausstellung|haushaltsjahr|geschäftsjahr',
]);
const IS_HANDED_IN = wholeWords([PAPERS, PAPERS_GERMAN, 'submissions?']);
const HANDS_IN = wholeWords([HAND_IN]);
// What is applied for is the permit itself.
const SOUGHT = /for (?:an? |the |your |their )?(?:\p{L}+ ){0,2}(?:visas?|permits?)(?!\p{L})/iu;
const ENDS =
  /(?<!\p{L})(?:clos(?:es?|ed|ing)|ends?|ended|schließ(?:t|en)|ende[nt]|läuft)(?:\s+\p{L}+){0,3}\s+$/iu;
const PERMITS = wholeWords(['visa|visas|(?:study|work|residence) permits?|visum|aufenthaltstitel']);
// No farther than the day before.
const PART = /[^,;\p{Co}]*$/u;

/** Whether a day is the end of something that is no call: "Payment deadline", "The voting closes on". */
export function isOtherDeadline(said: string): boolean {
  const part = PART.exec(said)?.[0] ?? '';
  if (DEADLINES.test(part)) return true;
  // "Applicants with a study permit must apply by …" hand in; a visa has to be there by a day.
  const isHandedIn = HANDS_IN.test(part) || IS_HANDED_IN.test(part);
  if (PERMITS.test(part)) return SOUGHT.test(part) || !isHandedIn;
  return OF_OTHERS.test(part) && ENDS.test(part) && !IS_HANDED_IN.test(part);
}
