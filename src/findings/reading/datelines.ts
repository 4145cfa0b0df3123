import { DATE_MARK } from '#src/findings/reading/marked-text.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

// "Bonn, den 3. März 2027 –", "[03.03.2027]"; of a text of thousands nothing else is read.
const LONGEST = 100;
const DATELINE = new RegExp(
  String.raw`^\s*(?:[[(]?(?:\p{Lu}[\p{L}. /-]{0,40},\s*(?:den\s+)?)?${DATE_MARK}+)(?:[\])]\s*|(?=\s*[–—:|-]\s))`,
  'u',
);

const VERBS = wholeWords([
  'wird|werden|wurden?|ist|sind|hat|haben|kann|können|muss|müssen|endet|enden|läuft',
  'is|are|was|were|has|have|had|can|may|must|should|will|closes|ends',
]);
const UNTIL =
  /(?<!\p{L})(?:bis|auf|zum|am|ist|until|till|by|to|is|now|on|before)\s+(?:zum\s+|den\s+|der\s+)?$/iu;
const LONGEST_SENTENCE = 200;

/** Where the date that a text begins with ends, if a dash, a colon or a bracket sets it apart; 0 where none does. */
export function endOfDateline(marked: string): number {
  return DATELINE.exec(marked.slice(0, LONGEST))?.[0].length ?? 0;
}

/**
 * Whether the date that a text begins with is that of the text: "3 March – The deadline has been moved to 3 May". A
 * sentence that tells another day must follow, since what is due stands behind a dash as well.
 */
export function tellsAnotherDay(marked: string, end: number): boolean {
  const behind = marked.slice(end, end + LONGEST_SENTENCE);
  const sentence = behind.slice(0, Math.max(0, behind.indexOf(DATE_MARK)));
  return VERBS.test(sentence) && UNTIL.test(sentence) && !/[,;.\n]|\s(?:und|and)\s/iu.test(sentence);
}
