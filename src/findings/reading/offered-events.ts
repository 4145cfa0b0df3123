import { BRIEFINGS, GATHERINGS_GERMAN, LESSONS } from '#src/findings/reading/gathering-names.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

// "Für das Programm wird am 5. Mai ein Infotag angeboten": what is offered on a day takes place then.
const OFFER = '(?:angeboten|veranstaltet|durchgeführt|geplant|vorgesehen|ausgerichtet)';
const ON_GERMAN = /(?<!\p{L})am\s+$/iu;
const OFFERED_BEHIND = new RegExp(`^([^,;]*)\\s${OFFER}[\\s.!]*$`, 'iu');
const ON_ENGLISH =
  /^([^,;]*?)\s(?:(?:is|are|will be)\s+(?:being\s+)?(?:offered|organi[sz]ed|planned|scheduled|hosted)|takes place)(?:\s+by\s+(?:\p{L}+\s+){1,3})?\s*(?:on|for)\s+$/iu;
const OFFERS = wholeWords([
  LESSONS,
  GATHERINGS_GERMAN,
  BRIEFINGS,
  '\\p{L}*(?:tage?|beratung|runde)(?:en|e|n|s)?|info clinics?|q&a|consultations?',
  '(?:training|advice|drop-in) (?:days?|sessions?|clinics?|meetings?)',
]);

/** Whether something that takes place is said to be offered on a day. */
export function isOffered(said: string, behind: string): boolean {
  const [, german = ''] = OFFERED_BEHIND.exec(behind) ?? [];
  if (ON_GERMAN.test(said) && OFFERS.test(said + german)) return german !== '';
  const [, english = ''] = ON_ENGLISH.exec(said) ?? [];
  return OFFERS.test(english);
}

// "Beratung durch den Projektträger ist bis 5. Mai möglich", and not "nach Beratung durch".
const ADVICE_FIRST =
  /^\P{L}*(?:(?:die|eine|individuelle|persönliche|telefonische)\s+)*(?:\p{L}*beratung(?:en|sgespräche?|stermine?)?|consultations?|advice)(?!\p{L})(?![^,;]*(?<!\p{L})(?:anträge?|skizzen?|bewerbungen|applications?|proposals?)(?!\p{L}))[^,;]*$/iu;

/** Whether a sentence tells until when one is advised. */
export function isAdvice(said: string): boolean {
  return ADVICE_FIRST.test(said);
}
