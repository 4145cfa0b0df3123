import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { type Meaning, meaningsAt, spelledLike, splitCompound } from '#src/answers/lexicon/meanings.ts';
import { fold } from '#src/model/fold.ts';
import type { Language } from '#src/model/language.ts';

// Longer texts are no question; what follows is not read.
const MOST_CHARACTERS = 2_000;
const MOST_WORDS = 120;

/** One word of a question. */
export type Word = {
  /** Folded. */
  readonly text: string;
  readonly concepts: ReadonlySet<Concept>;
  /** The languages that have such a word; empty for names. */
  readonly languages: readonly Language[];
};

/** What of a text is read as a question; control characters count as spaces. */
export function bounded(text: string): string {
  return text
    .slice(0, MOST_CHARACTERS)
    .toWellFormed()
    .replace(/\p{C}+/gu, ' ')
    .trim();
}

/** The words of a question with what they can mean; compounds of a name and a known word become two. */
export function questionWords(text: string): readonly Word[] {
  const texts = fold(bounded(text)).split(' ').filter(Boolean).slice(0, MOST_WORDS).flatMap(splitCompound);
  const words: Word[] = [];
  while (words.length < texts.length) {
    const meaning = meaningsAt(texts, words.length);
    const length = meaning?.length ?? 1;
    for (const word of texts.slice(words.length, words.length + length)) words.push(wordOf(word, meaning));
  }
  return words;
}

/** Words that nobody knows, neither lexicon nor entries, are read as the known word they resemble. */
export function withTyposRead(words: readonly Word[], isName: (text: string) => boolean): readonly Word[] {
  return words.map((word) => {
    if (word.concepts.size > 0 || isName(word.text)) return word;
    return wordOf(word.text, spelledLike(word.text));
  });
}

/** Whether a word says nothing of what is asked about. */
export function isName(word: Word): boolean {
  return word.concepts.size === 0 && !/^\p{L}$/u.test(word.text);
}

function wordOf(text: string, meaning: Meaning | undefined): Word {
  return { text, concepts: meaning?.concepts ?? NOTHING, languages: meaning?.languages ?? [] };
}

const NOTHING: ReadonlySet<Concept> = new Set();
