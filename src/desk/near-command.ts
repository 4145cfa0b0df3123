import { questionWords } from '#src/answers/question-words.ts';
import { isSlipOfFinger, isTypo } from '#src/answers/spelling.ts';
import type { CommandName } from '#src/desk/area.ts';
import { type Phrase, phrasesOf } from '#src/desk/commands.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

/** A command that somebody may have meant, and in which language they wrote it. */
export type NearCommand = { readonly name: CommandName; readonly language: Language };

const SHORTEST_STEM = 4;
// "Frist" and "Fristen", but not "found" and "foundation".
const LONGEST_ENDING = 3;

// "Next deadline" is a question whose answer is nearer to what is wanted than the list that the command gives.
const ASKS_TOO: ReadonlySet<CommandName> = new Set<CommandName>(['deadlines']);

/**
 * Finds the command that words may mean which are none: with slips, in another order, of two languages. It is only
 * ever offered, since the words may as well be a question; with a question mark, or as a single word that merely lacks
 * its ending, they are one.
 */
export function nearCommandReader(words: Words): (text: string, preferred: Language) => NearCommand | null {
  const phrases = words.languages
    .flatMap((language) => phrasesOf(words, language))
    .filter((phrase) => !ASKS_TOO.has(phrase.name) || phrase.words.length === 1);
  const groups = Map.groupBy(phrases, ({ name, words: { length } }) => `${name} ${length}`);
  return (text, preferred) => {
    if (text.includes('?')) return null;
    const written =
      text
        .toLowerCase()
        .normalize('NFC')
        .match(/[\p{L}\p{N}-]+/gu) ?? [];
    const meant = [...groups.values()].find((group) => isNear(group, written));
    if (!meant) return null;
    const { name, language } = nearest(meant, written, preferred);
    return { name, language };
  };
}

/** The phrase with most of the words; where two languages have as many, `preferred` decides. */
function nearest(group: readonly Phrase[], written: readonly string[], preferred: Language): Phrase {
  const meantOf = ({ words }: Phrase) =>
    written.filter((one) => words.some((word) => isMeant(one, word, words.length))).length;
  const isPreferred = ({ language }: Phrase) => (language === preferred ? 1 : 0);
  const [first] = group.toSorted((a, b) => meantOf(b) - meantOf(a) || isPreferred(b) - isPreferred(a));
  if (!first) throw new RangeError('a command has no words');
  return first;
}

/** Whether each of the words is another one of the phrases', which have as many each; in whatever order. */
function isNear(group: readonly Phrase[], written: readonly string[]): boolean {
  const length = group[0]?.words.length;
  if (written.length !== length || new Set(written).size < length) return false;
  const known = [...new Set(group.flatMap((phrase) => phrase.words))];
  const meant = written.map((one) => known.filter((word) => isMeant(one, word, length)));
  // "Foundation fund" says "found" twice, and not "found deadlines".
  return meant.every((words) => words.length > 0) && (length === 1 || new Set(meant.flat()).size >= length);
}

/** Whether one is the other with an ending or a slip; a word of its own ("funding") is no slip for another. */
function isMeant(written: string, word: string, length: number): boolean {
  const [shorter, longer] = written.length < word.length ? [written, word] : [word, written];
  if (longer.startsWith(shorter)) {
    const isEnding = longer.length - shorter.length <= LONGEST_ENDING;
    return length > 1 && shorter.length >= SHORTEST_STEM && isEnding;
  }
  return isSlip(written, word, length) && !isWord(written);
}

/** Alone a word says so little that one other letter makes it another: "exports", "courses"; no doubled letter does. */
function isSlip(written: string, word: string, length: number): boolean {
  if (length > 1) return isTypo(written, word);
  return isTypo(written, word) && (isSlipOfFinger(written, word) || undoubled(written) === undoubled(word));
}

/** "abbonieren" and "abonnieren" alike. */
function undoubled(word: string): string {
  return word.replace(/(\p{L})\1/gu, '$1');
}

/** Whether questions use it. */
function isWord(written: string): boolean {
  return questionWords(written).some(({ concepts }) => concepts.size > 0);
}
