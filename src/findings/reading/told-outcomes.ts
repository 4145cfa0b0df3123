import { OF_APPLICANTS } from '#src/findings/reading/applicants.ts';

// "Applications will be evaluated by independent experts by 5 May": done by others, with what was handed in.
const DONE =
  'reviewed|evaluated|assessed|processed|adjudicated|ranked|screened|notified|informed|contacted|communicated|decided|answered|returned';
const IS_DONE = new RegExp(
  `(?<!\\p{L})(?:be|are|is|been)\\s+(?:\\p{L}+ly\\s+)?(?:${DONE})(?!\\p{L})([^,;:()]*?)\\s(?:by|on|before|until|no later than)\\s+(?:the\\s+)?$`,
  'iu',
);
const EXPECTED =
  /(?<!\p{L})(?:decisions?|results?|answers?|repl(?:y|ies)|outcomes?|notifications?|announcements?)(?:\s+\p{L}+){0,8}?\s+(?:can|may|is|are|should|will)(?:\s+be)?\s+(?:expected|available|sent|made)(?:\s+\p{L}+){0,3}?\s+(?:by|on|before)\s+$/iu;
const HEAR = /(?<!\p{L})(?:hear|heard)(?!\p{L})[^,;:()]*\s(?:by|before|until)\s+$/iu;
// "notified to submit by"
const ASKED_TO = /(?<!\p{L})to(?!\p{L})/iu;

// "5 May: feedback returned to researchers"
const GIVEN_BACK =
  /^[\s:–|-]+(?:[\p{L}’']+\s+){0,3}?(?:(?:feedback|comments|reviews?|scores)(?:\s+(?:is|are|will be))?\s+(?:returned|sent|provided|given|released|shared|available)|returned\s+to\s+(?:the\s+)?(?:researchers?|applicants?|authors?|teams?|(?-i:PIs?)))(?!\p{L})/iu;
const HANDED_BACK =
  /^[\s:–|-]+(?:rückgabe|rückmeldung|rücksendung|feedback)\s(?:[^,;]*\s)?an\s+(?:die|alle)\s+\p{L}*(?:einreich|antrag|bewerb|forsch|teams)\p{L}*/iu;

/** Whether a day is the one by which something is judged or told, or heard of. */
export function isOutcome(said: string, behind: string): boolean {
  if (GIVEN_BACK.test(behind) || HANDED_BACK.test(behind)) return true;
  if (EXPECTED.test(said)) return true;
  const [, between] = IS_DONE.exec(said) ?? [];
  if (between !== undefined) return !OF_APPLICANTS.test(between) && !ASKED_TO.test(between);
  return HEAR.test(said);
}
