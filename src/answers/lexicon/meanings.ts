import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { LEXICONS } from '#src/answers/lexicon/lexicons.ts';
import { isSlipOfFinger, isTypo } from '#src/answers/spelling.ts';
import { fold } from '#src/model/fold.ts';
import type { Language } from '#src/model/language.ts';

/** What a word or phrase means, in which languages; `length` counts the words. */
export type Meaning = {
  readonly concepts: ReadonlySet<Concept>;
  readonly languages: readonly Language[];
  readonly length: number;
};

type Phrase = {
  readonly text: string;
  readonly length: number;
  readonly concept: Concept;
  readonly language: Language;
};

const SHORTEST_TYPO = 7;
// Below this, two slips make another word: Währung is not während.
const SHORTEST_TWO_SLIPS = 9;
const SHORTEST_SLIP = 2;
// "Deadlins" lacks a letter of "deadlines" rather than having another one than "deadline".
const ANOTHER_LETTER = 1.5;
const SHORTEST_PART = 3;

type SplitVerb = { readonly first: readonly string[]; readonly second: string } & Pick<
  Phrase,
  'concept' | 'language'
>;

const splitVerbs: SplitVerb[] = [];
const phrases: Phrase[] = [];
const endings: Phrase[] = [];
for (const [language, { numbers: _, forms: __, synonyms: ___, ...lexicon }] of Object.entries(LEXICONS)) {
  for (const [concept, list] of Object.entries(lexicon)) {
    for (const written of list.split(',')) {
      const [first, second] = written.split('…').map(fold);
      if (first && second) {
        splitVerbs.push({ first: first.split(' '), second, language, concept: concept as Concept });
        continue;
      }
      const text = fold(written);
      const phrase = { text, length: text.split(' ').length, concept: concept as Concept, language };
      (written.trim().startsWith('*') ? endings : phrases).push(phrase);
    }
  }
}
const verbsByEnd = Map.groupBy(splitVerbs, ({ second }) => second);
const byText = Map.groupBy(phrases, (phrase) => phrase.text);
const longest = Math.max(...phrases.map((phrase) => phrase.length));
const endingTexts = [...new Set(endings.map((ending) => ending.text))].toSorted(
  (a, b) => b.length - a.length,
);
const endingsByText = Map.groupBy(endings, (phrase) => phrase.text);
const single = [...byText.keys()].filter((text) => !text.includes(' '));

/**
 * The meaning of the longest known phrase that begins at `start`. Where languages share a word ("was"), the
 * meaning in `language` holds.
 */
export function meaningsAt(
  texts: readonly string[],
  start: number,
  language: Language | null = null,
): Meaning | undefined {
  for (let length = Math.min(longest, texts.length - start); length > 0; length -= 1) {
    const text = texts.slice(start, start + length).join(' ');
    const found = byText.get(text) ?? (length === 1 ? endingsByText.get(text) : undefined);
    if (found) return meaning(inLanguage(found, language), length);
  }
  return undefined;
}

/** Where the two parts of a verb stand whose second closes the clause: "laufen … aus", "wer hat … gewonnen". */
export function splitVerbIn(
  texts: readonly string[],
): { readonly at: readonly number[]; readonly meaning: Meaning } | undefined {
  const last = texts.length - 1;
  const saidBefore = ({ first }: SplitVerb) => startOf(first, texts.slice(0, last)) >= 0;
  const [found, ...others] = verbsByEnd.get(texts[last] ?? '')?.filter(saidBefore) ?? [];
  if (!found) return undefined;
  const same = [found, ...others.filter(({ first }) => first.join(' ') === found.first.join(' '))];
  const start = startOf(found.first, texts);
  return { at: [...found.first.keys().map((index) => start + index), last], meaning: meaning(same, 1) };
}

function startOf(phrase: readonly string[], texts: readonly string[]): number {
  return texts.findIndex((_, at) => phrase.every((word, index) => texts[at + index] === word));
}

function inLanguage(found: readonly Phrase[], language: Language | null): readonly Phrase[] {
  const own = found.filter((phrase) => phrase.language === language);
  return own.length > 0 ? own : found;
}

/** The single words that mean this, in any language, folded. */
export function wordsMeaning(concept: Concept): readonly string[] {
  return single.filter((text) => byText.get(text)?.some((phrase) => phrase.concept === concept));
}

/** `Quantenausschreibung` -> `quanten`, `ausschreibung`; a word that is itself known stays whole. */
export function splitCompound(text: string): readonly string[] {
  if (byText.has(text)) return [text];
  const ending = endingTexts.find((candidate) => text.endsWith(candidate));
  if (ending === undefined || text.length - ending.length < SHORTEST_PART) return [text];
  return [text.slice(0, -ending.length), ending];
}

/**
 * The meaning of the known word that a misspelt one resembles. A short word, or one that says nothing, is
 * meant only where a letter is missing, doubled or swapped: otherwise every unknown word would be one.
 */
export function spelledLike(text: string): { readonly text: string; readonly meaning: Meaning } | undefined {
  if (text.length < SHORTEST_SLIP || /\d/.test(text)) return undefined;
  const nearest = single
    .filter((candidate) => mayBeMeant(text, candidate))
    .toSorted((a, b) => distance(text, a) - distance(text, b))[0];
  const found = nearest === undefined ? undefined : byText.get(nearest);
  return nearest !== undefined && found ? { text: nearest, meaning: meaning(found, 1) } : undefined;
}

function mayBeMeant(text: string, candidate: string): boolean {
  if (candidate.length < SHORTEST_SLIP + 1) return false;
  if (isSlipOfFinger(text, candidate)) return true;
  const isLong = text.length >= SHORTEST_TYPO && candidate.length >= SHORTEST_TYPO;
  const slips = text.length >= SHORTEST_TWO_SLIPS ? 2 : 1;
  return isLong && text[0] === candidate[0] && !saysNothing(candidate) && isTypo(text, candidate, slips);
}

/** Whether a word is one of those that no question is about: "the", "mit". */
export function saysNothing(text: string): boolean {
  return byText.get(text)?.every((phrase) => EMPTY.has(phrase.concept)) ?? false;
}

function distance(one: string, other: string): number {
  const isSlip = isSlipOfFinger(one, other);
  return Math.abs(one.length - other.length) + (one[0] === other[0] ? 0 : 2) + (isSlip ? 0 : ANOTHER_LETTER);
}

function meaning(found: readonly Pick<Phrase, 'concept' | 'language'>[], length: number): Meaning {
  return {
    concepts: new Set(found.map((phrase) => phrase.concept)),
    languages: [...new Set(found.map((phrase) => phrase.language))],
    length,
  };
}
