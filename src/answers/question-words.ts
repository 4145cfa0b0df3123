import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import {
  type Meaning,
  meaningsAt,
  spelledLike,
  splitCompound,
  splitVerbIn,
} from '#src/answers/lexicon/meanings.ts';
import { writtenIn } from '#src/answers/lexicon/word-forms.ts';
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
  /** Which clause of the text it stands in, from 0. */
  readonly clause: number;
};

/** What of a text is read as a question; control characters count as spaces, the end of a line as that of a sentence. */
export function bounded(text: string): string {
  return text
    .slice(0, MOST_CHARACTERS)
    .toWellFormed()
    .replace(/(?<=\S)\s\+\s(?=\S)/gu, ' plus ')
    .replace(/(?<=([.,:;!?–—])?)[^\S\n]*[\r\n]\s*(?=\S)/gu, (_, ended) => (ended ? ' ' : '. '))
    .replace(/\p{C}+/gu, ' ')
    .trim();
}

/**
 * The words of a question with what they can mean, in `language` where that is known; compounds of a name
 * and a known word become two.
 */
export function questionWords(text: string, language: Language | null = null): readonly Word[] {
  const clauses = bounded(text).split(CLAUSE_END);
  return clauses.flatMap((clause, index) => clauseWords(clause, index, language)).slice(0, MOST_WORDS);
}

/** What ends each clause of a text: "?", "." or the like, empty where that is its end or a dash. */
export function clauseEnds(text: string): readonly string[] {
  const read = bounded(text);
  const ends = [...read.matchAll(new RegExp(CLAUSE_END, 'gu'))].map(([end]) => end.trim());
  return [...ends, /[.!?]+$/u.exec(read)?.[0] ?? ''];
}

// A dot behind a number ends no clause, nor one behind an abbreviated title: "bis zum 31. Mai", "Prof. Weber".
const CLAUSE_END = new RegExp(
  `(?<!\\b(?:\\d{1,2}|(?:${writtenIn('abbreviated-titles').flat().join('|')})(?=\\.\\s)))[.,:;!?–—]+\\s+|\\s+-+\\s+|\\s+\\(`,
  'u',
);

function clauseWords(text: string, clause: number, language: Language | null): readonly Word[] {
  const texts = fold(text).split(' ').filter(Boolean).slice(0, MOST_WORDS).flatMap(splitCompound);
  const words: Word[] = [];
  while (words.length < texts.length) {
    const meaning = meaningsAt(texts, words.length, language);
    const length = meaning?.length ?? 1;
    const said = texts.slice(words.length, words.length + length);
    words.push(...said.map((word) => wordOf(word, clause, meaning)));
  }
  const verb = splitVerbIn(texts);
  return words.map((word, at) => (verb?.at.includes(at) ? wordOf(word.text, clause, verb.meaning) : word));
}

/**
 * Words that nobody knows, neither lexicon nor entries, are read as the known word they resemble; what is written as a
 * name is no slip for a word that says nothing ("SAP" for "asap").
 */
export function withTyposRead(
  words: readonly Word[],
  isName: (text: string) => boolean,
  isWrittenAsName: (text: string) => boolean,
): readonly Word[] {
  const meant = words.map((word) => {
    if (word.concepts.size > 0 || isName(word.text)) return undefined;
    const spelled = spelledLike(word.text);
    const isEmpty =
      spelled !== undefined && [...spelled.meaning.concepts].every((concept) => EMPTY.has(concept));
    return isEmpty && isWrittenAsName(word.text) ? undefined : spelled;
  });
  if (meant.every((one) => one === undefined)) return words;
  const texts = words.map(({ text }, at) => meant[at]?.text ?? text);
  return words.map((word, at) => {
    const meaning = phraseAround(words, texts, at, (one) => meant[one] !== undefined) ?? meant[at]?.meaning;
    return meaning ? wordOf(word.text, word.clause, meaning) : word;
  });
}

/** "closing dat": the phrase of several words around one that is misspelt, once that is read. */
function phraseAround(
  words: readonly Word[],
  texts: readonly string[],
  at: number,
  isMisspelt: (at: number) => boolean,
): Meaning | undefined {
  for (let start = Math.max(0, at - LONGEST_MISSPELT); start <= at; start += 1) {
    const found = meaningsAt(texts, start);
    const within = [...Array(found?.length ?? 0).keys()].map((next) => start + next);
    const isOne = within.every((one) => words[one]?.clause === words[at]?.clause);
    if (within.length > 1 && within.includes(at) && isOne && within.some(isMisspelt)) return found;
  }
  return undefined;
}

const LONGEST_MISSPELT = 3;

/** Whether a word may be the name of something; single letters are none. */
export function isName({ text, concepts }: Word): boolean {
  return (
    concepts.has('named') || concepts.has('participants') || (concepts.size === 0 && !/^\p{L}$/u.test(text))
  );
}

/** Whether a word may mean one of these. */
export function means({ concepts }: Word, these: ReadonlySet<Concept>): boolean {
  return [...concepts].some((concept) => these.has(concept));
}

function wordOf(text: string, clause: number, meaning: Meaning | undefined): Word {
  return { text, clause, concepts: meaning?.concepts ?? NOTHING, languages: meaning?.languages ?? [] };
}

const NOTHING: ReadonlySet<Concept> = new Set();
