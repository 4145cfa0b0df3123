import { splits } from '#src/answers/compounds.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { isName, questionWords, type Word } from '#src/answers/question-words.ts';
import { remembered } from '#src/answers/remembered.ts';
import { LONGEST_PHRASE, type Sense, sensesOf } from '#src/answers/thesaurus.ts';

/** A word of a text, or a phrase that is one, with what it may mean. */
export type Term = {
  readonly text: string;
  readonly senses: ReadonlySet<Sense>;
  /** Of the words that it may begin with, and of those that it may end with, what each is used for. */
  readonly beginnings: ReadonlySet<Sense>;
  readonly endings: ReadonlySet<Sense>;
  /** The latter words. */
  readonly ends: readonly string[];
  readonly concepts: ReadonlySet<Concept>;
  /** Whether it is no word of the language that everything is asked with. */
  readonly isName: boolean;
};

// As many texts as some thousand curated answers have; of more, each question reads some anew.
const MOST_TEXTS = 5_000;

/** The words of a text, in their order, those that say nothing left out. */
export const termsOf = remembered(MOST_TEXTS, (text) => termsIn(questionWords(text)));

/** Those of what is told: what elsewhere says nothing tells as well where it may be a word for something ("15 Grad"). */
export const termsTold = remembered(MOST_TEXTS, (text) =>
  termsIn(questionWords(text), (word) => mayTell(word) || sensesOf(word.text).size > 0),
);

/** The same of what was read before. */
export function termsIn(
  words: readonly Word[],
  isTelling: (word: Word) => boolean = mayTell,
): readonly Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const length = phraseAt(words, at);
    const said = words.slice(at, at + length);
    if (said.length > 1 || said.some(isTelling)) terms.push(termOf(said));
    at += length;
  }
  return terms;
}

/** How many words from here on are one phrase: "genetically modified". */
function phraseAt(words: readonly Word[], at: number): number {
  for (let length = LONGEST_PHRASE; length > 1; length -= 1) {
    const said = words.slice(at, at + length);
    const isOne = said.length === length && said.every(({ clause }) => clause === said[0]?.clause);
    if (isOne && sensesOf(said.map(({ text }) => text).join(' ')).size > 0) return length;
  }
  return 1;
}

/** One term of these words. */
export function termOf(said: readonly Word[]): Term {
  const text = said.map((word) => word.text).join(' ');
  const isNamed = said.length > 1 || said.some(isName);
  const found = isNamed && said.length === 1 ? splits(text) : [];
  return {
    text,
    senses: sensesOf(text),
    beginnings: new Set(found.flatMap(([first]) => [...sensesOf(first)])),
    endings: new Set(found.flatMap(([, last]) => [...sensesOf(last)])),
    ends: found.map(([, last]) => last),
    concepts: new Set(said.flatMap(({ concepts }) => [...concepts])),
    isName: isNamed,
  };
}

/** Whether a word tells what is asked or told of, and not only how it is asked. */
export function mayTell(word: Word): boolean {
  return isName(word) || [...word.concepts].some((concept) => !SAYS_NOTHING.has(concept));
}

const SAYS_NOTHING: ReadonlySet<Concept> = new Set<Concept>([
  ...EMPTY,
  'when',
  'what',
  'which',
  'who',
  'how',
  'how-many',
  'how-much',
  'how-long',
  'where',
  'why',
  'whether',
  'it',
  'may',
  'must',
  'exists',
  'and',
  'still',
  'procedure',
  'points',
  'alliance',
  'project',
  'from',
  'until',
  'before',
  'after',
  'between',
  'within',
  'past',
  'soon',
  'now',
  'this',
  'one',
  'asker',
  'helps',
  'editors',
  'the-bot',
  'first',
  'next',
  'named',
]);
