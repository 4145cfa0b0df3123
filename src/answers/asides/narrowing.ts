import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsMeaning } from '#src/answers/lexicon/meanings.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isNumber, monthOf } from '#src/answers/periods/months.ts';
import { findCountries, wordsOfAnyCountry } from '#src/answers/places/countries.ts';
import { findCity, findZone } from '#src/answers/places/find-place.ts';
import { findRegions } from '#src/answers/places/regions.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import type { Surroundings } from '#src/answers/reading.ts';

/** "Our office is in Edmonton": where the asker is may tell their time, or who may apply. */
export function isOfPlace(own: readonly Word[], known: Surroundings): boolean {
  const ofCountries = wordsOfAnyCountry(own);
  const isIn = (word: Word, at: number) =>
    isName(word) && !isOfTime(word) && !ofCountries.has(word) && IN.has(own[at - 1]?.text ?? '');
  return own.some(isIn) || isPlaced(own, known);
}

/** "In ten minutes", "in June". */
function isOfTime({ text }: Word): boolean {
  return isNumber(text) || monthOf(text) !== undefined;
}

/** It names a city, a region or a time zone. */
export function isPlaced(own: readonly Word[], { countries, timezones }: Surroundings): boolean {
  return (findCity(own) ?? findZone(own, timezones)) !== null || findRegions(own, countries).length > 0;
}

/**
 * "We're a partner in the avalanche call. When is our form due?": the date of a call that somebody is in, where the question
 * names no other.
 */
export function asksOfCallJoined(
  own: readonly Word[],
  question: readonly Word[],
  { isKnown }: Surroundings,
): boolean {
  if (question.some(isCall) || !question.some((word) => means(word, OF_DATES))) return false;
  const at = own.findIndex(({ text }) => IN.has(text));
  // "In the call of the library" is in none that is named so.
  const named = own.findIndex(
    (word, index) => index > at && index <= at + 2 && isName(word) && isKnown(word.text),
  );
  const behind = own.slice(named + 1);
  const end = behind.find((word) => !isName(word) || isCall(word));
  return at >= 0 && named > 0 && end !== undefined && isCall(end);
}

/** Even as a part of a name that is said as a whole. */
function isCall({ text, concepts }: Word): boolean {
  return concepts.has('call') || concepts.has('calls') || CALLS.has(text);
}

const CALLS = new Set(wordsMeaning('call'));

/** Behind "on", "for our" and the like. */
export function isLedTo(before: readonly Word[]): boolean {
  const lead = before.findLast(
    (word) => !isName(word) && !word.concepts.has('article') && !OWN.has(word.text),
  );
  return lead?.concepts.has('about') === true && !BEFORE_VERBS.has(lead.text);
}

/** Tells whether a word names a country. */
export function countryReader(words: readonly Word[], { countries }: Surroundings): (word: Word) => boolean {
  const found = new Set([
    ...findCountries(words, countries).map(({ word }) => word),
    ...wordsOfAnyCountry(words),
  ]);
  return (word) => found.has(word);
}

const IN = wordsOf('in');
const OWN = wordsOf('own');
const BEFORE_VERBS = wordsOf('before-verbs');
// How to answer is asked in whatever sentence, and "I mean the outline" says what is asked.
export const OF_ANSWER: ReadonlySet<Concept> = new Set<Concept>([
  'answer-in',
  'a-language',
  'languages',
  'plainly',
  'briefly',
  'time-there',
  'reminds',
  'means',
  'stage',
]);
const OF_DATES: ReadonlySet<Concept> = new Set<Concept>([
  'ends',
  'deadline',
  'deadlines',
  'submit',
  'application',
]);
