import { GOVERNMENT_GERMAN, JUDGES, JUDGES_GERMAN } from '#src/findings/reading/who-decides.ts';

// Those who judge, who won and who govern hand in nothing for a call.
const OTHERS = [
  JUDGES,
  'jurors?|(?:\\p{L}+ )?committees?|(?:prize)?winners?|grantees?|grant ?holders?|recipients?|awardees?',
  JUDGES_GERMAN,
  'gutachte\\p{L}+|\\p{L}*gewinner\\p{L}*|preisträger\\p{L}*|geförderte|\\p{L}*empfänger\\p{L}*',
  'government|member states|mitgliedst(?:aat|aaten)|ministry|parliament|bundestag',
  GOVERNMENT_GERMAN,
].join('|');
const DUTY = [
  'must|should|shall|(?:have|has) (?:until|to)|(?:are|is|will be) (?:asked|invited|told|requested|required|expected)',
  'müssen|muss|reichen|sollen|soll|haben bis|hat bis|(?:werden|wird) gebeten',
].join('|');
const HAND_BACK = 'submit|return|send|provide|complete|upload|erstellen|verfassen|geben|senden';
const IS_DUTY_OF_OTHERS = new RegExp(
  `^\\P{L}*(?:(?:the|all|our|die|der|das|alle|unsere)\\s+)?(?:${OTHERS})(?:\\s+\\p{L}+){0,4}?\\s+(?:(?:${DUTY})(?!\\p{L}|\\s+receive)|(?:${HAND_BACK})\\s+(?:their|its|the|ihre|die)(?!\\p{L}))`,
  'iu',
);

const TO_PARLIAMENT =
  /(?<!\p{L})(?:to|before|dem|an den|beim) (?:the )?(?:parliament|cabinet|congress|senate|bundestag|landtag|bundesrat|kabinett)(?!\p{L})/iu;

/** Whether a sentence tells what others than applicants have to do. */
export function isDutyOfOthers(said: string): boolean {
  return IS_DUTY_OF_OTHERS.test(said) || TO_PARLIAMENT.test(said);
}

// "Bis zum 5. Mai soll die Regierung Vorschläge vorlegen"
const OTHERS_SHALL =
  /^\s*(?:soll|muss|wird|will|möchte|legt)\s+(?:der|die|das|ein|eine)\s+(?:\p{Ll}+\s+)?\p{L}*(?:regierung|ministerium|kommission|ausschuss|gremium|jury|parlament|bundestag|bundesrat|landtag)(?!\p{L})/iu;

/** Whether what stands behind a date tells what others than applicants have to do until then. */
export function isDutyOfOthersBehind(right: string): boolean {
  return OTHERS_SHALL.test(right);
}
