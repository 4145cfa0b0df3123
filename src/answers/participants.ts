import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { means, type Word } from '#src/answers/question-words.ts';
import type { Step } from '#src/answers/reading.ts';

/** "For German partners", "for partners in Germany", "the German partners' deadline" say who and name nothing. */
export const participants: Step = (reading) => {
  const { words, countries } = reading;
  const isAt = (at: number, is: (word: Word) => boolean) => {
    const word = words[at];
    return word !== undefined && is(word);
  };
  const leadsToWho = (word: Word) => means(word, BEFORE_WHO);
  const leadsToWhere = (word: Word) => means(word, BEFORE_WHERE);
  const isCountry = (word: Word) => countries.some((one) => one.word === word);
  const read = words.map((word, at) => {
    // "For our partners in Germany", "And my Canadian partners?"
    const isLed = (from: number) => isAt(isAt(from, isFiller) ? from - 1 : from, leadsToWho);
    const isBehind = isLed(at - 2) && isAt(at - 1, isCountry);
    const isBefore = isLed(at - 1) && isAt(at + 1, leadsToWhere) && isAt(at + 2, isCountry);
    const isDue = isAt(at - 1, isCountry) && asksWhenDue(words);
    const saysWho = word.concepts.has('participants') && (isBehind || isBefore || isDue);
    return saysWho ? { ...word, concepts: new Set<Concept>(['people']) } : word;
  });
  return { ...reading, words: read };
};

/** "Until when do they hand in?", not how many of them must. */
function asksWhenDue(words: readonly Word[]): boolean {
  return words.some((word) => means(word, DUE)) && !words.some((word) => means(word, COUNTED));
}

const DUE: ReadonlySet<Concept> = new Set<Concept>(['submit', 'deadline', 'deadlines', 'ends']);
const COUNTED: ReadonlySet<Concept> = new Set<Concept>(['how-many']);
const BEFORE_WHO: ReadonlySet<Concept> = new Set<Concept>(['about', 'what-about', 'and']);
const BEFORE_WHERE: ReadonlySet<Concept> = new Set<Concept>(['about', 'origin']);

/** "Our", "the": what a noun may have before it. */
function isFiller({ concepts }: Word): boolean {
  return concepts.size > 0 && [...concepts].every((concept) => concept === 'filler' || concept === 'article');
}
