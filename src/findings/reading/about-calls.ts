import { wholeWords } from '#src/findings/reading/whole-words.ts';

/** The names of what one can hand something in for. */
export const CALL =
  /bekanntmachung|aufruf|ausschreibung|wettbewerb|(?<!\p{L})(?:calls?|rounds?|runde|phase)(?!\p{L})|competition/iu;

/** What tells that funding is announced. */
export const ANNOUNCES = new RegExp(`${CALL.source}|förder`, 'iu');

/** What is handed in, and that it is. */
export const HANDING_IN = wholeWords([
  'received|appl(?:y|ications?|icants?)|proposals?|submi\\p{L}+|abstracts?',
  'eingehen\\p{L}*|\\p{L}*antr[aä]g\\p{L}*|\\p{L}*skizzen?|\\p{L}*bewerb\\p{L}*|einreich\\p{L}*',
]);

/** Whether the words are about a call, whatever else they tell. */
export function isAboutCall(words: string): boolean {
  return ANNOUNCES.test(words) || HANDING_IN.test(words);
}
