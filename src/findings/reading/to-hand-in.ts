import { HANDING_IN } from '#src/findings/reading/about-calls.ts';
import type { Role } from '#src/findings/reading/cue.ts';
import { TIME_MARK } from '#src/findings/reading/marked-text.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

// A deadline is no day after which something holds.
const AFTER = /(?<!\p{L})(?:after|past|nach(?: dem)?)[\s\p{P}\p{Co}]*$/iu;
// "Nicht vor dem 5. Mai" is the earliest day.
const NOT_BEFORE =
  /(?<!\p{L})(?:nicht vor(?: dem)?|frühestens(?: (?:am|zum))?|not before|not? earlier than|(?:cannot|can not|may not|must not) be \p{L}+ before)\s+$/iu;
const REFUSED = wholeWords([
  'no|not|no longer|cannot|rejected|ineligible|refused',
  'nicht|kein\\p{L}*|ausgeschlossen',
]);

// "5 May, 12 noon, for projects that start in autumn": what it is for starts later.
const AT_TIME = String.raw`(?:[\s,()–-]|${TIME_MARK}|um(?!\p{L}))*`;
const LATER = [
  '(?:für|bei) (?:projekten?|vorhaben|aufenthalte|maßnahmen|(?:projekt|förder|vorhaben)s?(?:beginn|start))',
  'for (?:an?|the) (?:\\p{L}+ )?(?:decision|meeting|start|intake|cohort)|für (?:die|eine) \\p{L}*(?:entscheidung|sitzung)',
  'for (?:projects|stays|fellowships|awards) (?:starting|beginning|that)',
];
const FOR_LATER = new RegExp(String.raw`^${AT_TIME}(?:${LATER.join('|')})(?!\p{L})`, 'iu');

// "Send your draft to the office by 5 May for review": what is reviewed then is handed in.
const FOR_REVIEW = /^\s*for (?:\p{L}+ )?(?:review|approval|signatures?)(?!\p{L})/iu;
const SEND_DRAFT =
  /(?<!\p{L})(?:send|submit|forward|provide|e-?mail|upload)\s+(?:us\s+)?(?:your|an?|the|all|complete|completed)\s+(?:[\p{L}-]+\s+){0,3}?(?:drafts?|applications?|proposals?|packages?|forms?|lois?|nominations?|letters?)(?!\p{L})/iu;

// "die bis 5. Mai einzureichenden Anträge"
const TO_HAND_IN = /^\s*(?:ein|vor|ab)zu(?:reich|leg|geb|send)enden(?!\p{L})/iu;

// "Bis 5. Mai eingegangene Anträge werden …": who sends by then is heard.
const IN_FRONT = /^\P{L}*(?:(?:nur|alle)\s+)?(?:bis|vor)(?:\s+(?:zum|dem))?\s+$/iu;
const SENT_THEN = /^\s*ein(?:gegangene|gereichte)n?\s(?!.*(?<!\p{L})(?:wurden?|waren|hat|haben)(?!\p{L}))/iu;

/** Whether what is said beside a day tells that one hands in until then, whatever else is told. */
export function isToHandIn(left: string, right: string, behind: string): boolean {
  if (FOR_REVIEW.test(behind) && SEND_DRAFT.test(left)) return true;
  if (TO_HAND_IN.test(behind) || (IN_FRONT.test(left) && SENT_THEN.test(behind))) return true;
  return FOR_LATER.test(behind) || isLate(left, right);
}

/** What a day is that only tells what comes after it; null where it is none. */
export function roleOfStart(left: string, right: string): Role | null {
  if (AFTER.test(left)) return 'validity';
  return NOT_BEFORE.test(left) && !REFUSED.test(right) ? 'opening' : null;
}

/** "What arrives after … will not be considered." */
function isLate(left: string, right: string): boolean {
  return AFTER.test(left) && REFUSED.test(left + right) && HANDING_IN.test(left + firstWords(right));
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/u, 3).join(' ');
}
