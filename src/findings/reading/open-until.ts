import { isAboutCall } from '#src/findings/reading/about-calls.ts';

// "Das Skizzentool ist bis 3. Mai freigeschaltet": it is open until then; "wird bis …" tells when it opens.
const STAYS = /(?<!\p{L})(?:ist|sind|bleib(?:t|en)|steht|stehen|is|are|remains?|stays?)(?!\p{L})/iu;
const UNTIL =
  /(?<!\p{L})(?:bis|until|till)(?:\s+(?:einschließlich|inklusive|including|zum|am))*[\s,\p{Co}]*$/iu;
const OPEN =
  /^[\s,\p{Co}]*(?:\p{L}+\s+){0,3}?(?:frei ?geschaltet|verfügbar|online|aktiv|zur verfügung)(?!\p{L})/iu;
const OPEN_BEFORE =
  /(?<!\p{L})(?:available|online|active|activated|freigeschaltet|verfügbar)\s+(?:until|till|bis)/iu;
const WAY_IN = /portal|skizzen|tool|\p{L}*system|formular|\p{L}*maske|(?<!\p{L})form(?!\p{L})/iu;

/** Whether the way in for applications is said to be open until the date. */
export function isOpenUntil(said: string, left: string, right: string): boolean {
  if (!UNTIL.test(left) || !STAYS.test(said)) return false;
  return (WAY_IN.test(said) || isAboutCall(said)) && (OPEN.test(right) || OPEN_BEFORE.test(left));
}
