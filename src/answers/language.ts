import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { foreignWords } from '#src/answers/lexicon/foreign.ts';
import { WRITTEN_LANGUAGES } from '#src/answers/lexicon/languages.ts';
import { LEXICONS } from '#src/answers/lexicon/lexicons.ts';
import { endingOf, wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import { languageName } from '#src/messages/language-name.ts';
import { fold } from '#src/model/fold.ts';
import type { Language } from '#src/model/language.ts';

/**
 * The language that most words of a question belong to; words that ask weigh more than "the" and "of".
 * Of two with as much weight it is the one of more words ("brauche contact fuer …"). Words that several languages
 * share say nothing; null when nothing says anything.
 */
export function languageOf(words: readonly Word[], languages: readonly Language[]): Language | null {
  const votes = languages.map((language) => {
    const own = words.filter((word) => isOnlyIn(word, language));
    return { language, weight: own.reduce((sum, word) => sum + weightOf(word), 0), count: own.length };
  });
  const [first, second] = votes.toSorted((a, b) => b.weight - a.weight || b.count - a.count);
  if (!first || first.weight === 0) return null;
  const isTie = first.weight === second?.weight && first.count === second.count;
  return isTie ? null : first.language;
}

/**
 * The words of a question in a language that the bot does not speak, with those that only hold it together marked
 * as such; null when it is in one that it speaks.
 */
export function asForeign(words: readonly Word[]): readonly Word[] | null {
  const foreign = foreignWords(words.map(({ text }) => text));
  const own = words.filter(({ languages }) => languages.length === 1).length;
  if (foreign.length < LEAST_FOREIGN || foreign.length <= own) return null;
  return words.map((word) =>
    foreign.includes(word.text) ? { ...word, concepts: new Set<Concept>(['filler']), languages: [] } : word,
  );
}

const LEAST_FOREIGN = 2;

function isOnlyIn(word: Word, language: Language): boolean {
  return word.languages.length === 1 && word.languages[0] === language;
}

function weightOf({ concepts }: Word): number {
  return [...concepts].every((concept) => SMALL.has(concept)) ? 1 : 2;
}

const SMALL: ReadonlySet<Concept> = new Set<Concept>([
  ...EMPTY,
  'until',
  'from',
  'after',
  'before',
  'within',
  'in-language',
  'it',
  'and',
]);

/**
 * The language that the text itself asks to be answered in ("auf Englisch bitte"), with the words that say so.
 * A language that the question is about ("must I write in English?") is none.
 */
export function wantedLanguage(
  words: readonly Word[],
  languages: readonly Language[],
): { readonly language: Language; readonly said: readonly Word[] } | null {
  for (const [index, word] of words.entries()) {
    const language = languages.find((one) => namesOf(one, languages).has(word.text));
    if (language === undefined) continue;
    const clause = words.filter((other) => other.clause === word.clause);
    // "And the German side?"
    const isSide = words[index + 1]?.concepts.has('people');
    // "…, or is German fine too?"
    const isChoice = words.some((other) => !clause.includes(other) && isNamedHere(other, languages));
    if (!isSide && !isChoice && clause.every((other) => other === word || isAside(other)))
      return { language, said: clause };
    const before = words.slice(Math.max(0, index - LEAD), index);
    const isLed = before.at(-1)?.concepts.has('in-language') === true;
    const asks = before.findIndex(
      ({ text, concepts }) => concepts.has('answer-in') || (isLed && SAYING.has(text)),
    );
    if (asks >= 0) return { language, said: [...before.slice(asks), word] };
    // "Können Sie mir auf Englisch sagen, …?"
    const behind = words[index + 1];
    if (isLed && behind && SAYING.has(behind.text))
      return { language, said: [...before.slice(-1), word, behind] };
  }
  return null;
}

const isNamedHere = ({ text }: Word, languages: readonly Language[]) =>
  languages.some((one) => namesOf(one, languages).has(text));

const SAYING = wordsOf('saying');
// "answer me in German": so many words may stand before the language.
const LEAD = 3;

function isAside({ concepts }: Word): boolean {
  return [...concepts].some((concept) => ASIDE.has(concept));
}

const ASIDE: ReadonlySet<Concept> = new Set<Concept>([
  ...SMALL,
  'answer-in',
  'what-about',
  'may',
  'now',
  'next',
  'still',
]);

/** "May I write in Spanish?": a language of the world is named as one behind "in" or "auf", unless something of its country is. */
export function withLanguagesNamed(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) => {
    const behind = words[at + 1];
    // "Auf deutscher Seite"
    const isOfBehind = behind && (isName(behind) || behind.concepts.has('people'));
    const isNamed = words[at - 1]?.concepts.has('in-language') && !isOfBehind;
    return isNamed && isLanguageOfTheWorld(word.text)
      ? { ...word, concepts: new Set<Concept>(['a-language']) }
      : word;
  });
}

/** Whether a word (folded) names a language, be it with an ending: "kasachische". */
export function isLanguageOfTheWorld(text: string): boolean {
  world ??= new Set(
    Object.keys(LEXICONS).flatMap((reader) =>
      WRITTEN_LANGUAGES.map((one) => fold(languageName(reader, one))),
    ),
  );
  return world.has(text) || world.has(text.replace(OF_ADJECTIVES, ''));
}

let world: ReadonlySet<string> | null = null;
// For "kasachische" there is "Kasachisch".
const OF_ADJECTIVES = endingOf('adjectives');

// "German" and "Deutsch", folded, in each language that the bot speaks.
function namesOf(language: Language, languages: readonly Language[]): ReadonlySet<string> {
  const known = names.get(language);
  if (known) return known;
  const made = new Set([language, ...languages].map((reader) => fold(languageName(reader, language))));
  names.set(language, made);
  return made;
}

const names = new Map<Language, ReadonlySet<string>>();
