import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { findCities, wordsOfAnyCity } from '#src/answers/places/cities-of-countries.ts';
import { type FoundCountry, findCountries, wordsOfAnyCountry } from '#src/answers/places/countries.ts';
import { findCity } from '#src/answers/places/find-place.ts';
import { findRegions, wordsOfAnyRegion } from '#src/answers/places/regions.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import type { Step, Surroundings } from '#src/answers/reading.ts';

/** The countries that entries are from and the question is about. */
export const countriesAsked: Step = (reading, known) => {
  const spoken = reading.words.filter(({ concepts }) => !concepts.has('a-language'));
  const countries = [...findCountries(spoken, known.countries), ...regionsOfAskers(spoken, known)];
  return { ...reading, countries };
};

/** What names a country names nothing else, unless it is said aside. */
export const countriesNamed: Step = (reading) => {
  const { words, countries } = reading;
  const foreign = new Set([...wordsOfAnyCountry(words), ...placesAbroad(words)]);
  const isFound = (word: Word) => countries.some((one) => one.word === word);
  return {
    ...reading,
    words: words.map((word) => {
      if (isFound(word)) return asCountry(word);
      return foreign.has(word) ? asForeign(word) : word;
    }),
  };
};

function asCountry(word: Word): Word {
  return isName(word) ? { ...word, concepts: new Set<Concept>(['country']) } : word;
}

/** A country that no entry is from: it stays a name that must be found somewhere. */
function asForeign(word: Word): Word {
  return isName(word) ? { ...word, concepts: new Set<Concept>(['named', 'countries']) } : word;
}

/** "We are a company in Ontario", "in Ottawa": a region or city stands for its country where it tells who may apply, and no entry is called so. */
function regionsOfAskers(words: readonly Word[], known: Surroundings): readonly FoundCountry[] {
  const isAsker = words.some(({ concepts }) => concepts.has('asker'));
  const isOfEvents = words.some((word) => means(word, OF_EVENTS));
  const isOfCalls = !isOfEvents && words.some((word) => means(word, OF_APPLICANTS));
  if (!isAsker && !isOfCalls) return [];
  // "I'm in Istanbul: until what time …?" asks for the time of a city.
  const isTimed = words.some((word) => means(word, TIMED));
  const cities = isAsker ? findCities(askersOwn(words), known.countries) : [];
  return [...findRegions(words, known.countries), ...cities].filter(
    ({ word }) => (isAsker || !known.isKnown(word.text)) && !(isTimed && findCity([word])),
  );
}

/** "We are a university in Wales", "Darf ein Museum aus Oslo mitmachen?": where those are who may apply, in whatever country. */
function placesAbroad(words: readonly Word[]): readonly Word[] {
  const own = askersOwn(words);
  const mayApply = MAY_APPLY.every((group) => words.some((word) => means(word, group)));
  const others = mayApply && own.length === 0 ? words.filter((word, at) => isFrom(word, words[at - 1])) : [];
  return [own, others]
    .flatMap((said) => [...wordsOfAnyRegion(said), ...wordsOfAnyCity(said)])
    .filter(({ concepts }) => concepts.size === 0);
}

/** "From", and what stands behind it. */
function isFrom(word: Word, before: Word | undefined): boolean {
  return word.concepts.has('origin') || before?.concepts.has('origin') === true;
}

const MAY_APPLY: readonly ReadonlySet<Concept>[] = [
  new Set<Concept>(['may']),
  new Set<Concept>(['submit', 'involved', 'eligible']),
];

/** The clauses in which somebody says who they are. */
function askersOwn(words: readonly Word[]): readonly Word[] {
  const own = new Set(words.filter(({ concepts }) => concepts.has('asker')).map(({ clause }) => clause));
  return words.filter(({ clause }) => own.has(clause));
}

const TIMED: ReadonlySet<Concept> = new Set<Concept>(['deadline', 'ends', 'time-of-day', 'until', 'when']);
const OF_EVENTS: ReadonlySet<Concept> = new Set<Concept>(['milestone', 'milestones', 'happens']);
const OF_APPLICANTS: ReadonlySet<Concept> = new Set<Concept>([
  'call',
  'calls',
  'submit',
  'eligible',
  'may',
  'money',
  'funds',
]);
