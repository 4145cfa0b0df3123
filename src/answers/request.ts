import { wantedLanguage } from '#src/answers/language.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { type FoundPeriod, findPeriod } from '#src/answers/periods/find-period.ts';
import { findCountries, namesOfCountry } from '#src/answers/places/countries.ts';
import { findPlace, type KnownPlaces, type Place } from '#src/answers/places/find-place.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import type { Language } from '#src/model/language.ts';

/** What is to be noticed besides the concepts of single words. */
export type Mark = Concept | 'a-name' | 'a-period' | 'a-place' | 'an-ordinal';

/** A question, read but not yet looked up. */
export type Request = {
  readonly words: readonly Word[];
  readonly marks: ReadonlySet<Mark>;
  /** The words to be looked for in the entries. */
  readonly asked: readonly Word[];
  readonly period: FoundPeriod | null;
  readonly place: Place | null;
  /** ISO codes, of those that the entries know. */
  readonly countries: readonly string[];
  /** 1 for the first of several; -1 for the last. */
  readonly ordinal: number | null;
  readonly wantedLanguage: Language | null;
};

// Words that may be part of a name and also mean something here; all others of the lexicon name nothing.
const MAY_BE_IN_NAMES: ReadonlySet<Concept> = new Set<Concept>([
  'call',
  'calls',
  'submit',
  'application',
  'is-open',
  'opens',
  'opened',
  'stage',
  'money',
  'funds',
  'procedure',
  'contact',
  'milestone',
  'milestones',
  'begins',
  'planned',
  'news',
  'country',
  'eligible',
  'closed',
  'ends',
]);

export function readRequest(
  words: readonly Word[],
  languages: readonly Language[],
  known: KnownPlaces,
  today: Temporal.PlainDate,
): Request {
  const language = wantedLanguage(words, languages);
  const free = without(words, language?.said ?? []);
  const period = findPeriod(free, today, looksBack(free) ? 'back' : 'ahead') ?? null;
  const untimed = without(free, period?.said ?? []);
  const place = placeAskedFor(untimed, known);
  const rest = without(untimed, place?.said ?? []);
  const found = findCountries(rest, known.countries);
  const named = rest.map((word) => (found.some((one) => one.word === word) ? asCountry(word) : word));
  const ordinal = ordinalIn(named);
  const countries = [...new Set(found.map((one) => one.country))];
  const asked = named.filter(
    (word) => isName(word) || [...word.concepts].some((one) => MAY_BE_IN_NAMES.has(one)),
  );
  return {
    words: named,
    marks: marksOf(named, { period, place, ordinal }),
    asked: [
      ...asked,
      ...countries
        .flatMap(namesOfCountry)
        .map((text) => asCountry({ text, concepts: new Set(), languages: [] })),
    ],
    period,
    place,
    countries,
    ordinal,
    wantedLanguage: language?.language ?? null,
  };
}

function marksOf(
  words: readonly Word[],
  found: { readonly period: unknown; readonly place: unknown; readonly ordinal: unknown },
): ReadonlySet<Mark> {
  const marks = new Set<Mark>(words.flatMap((word) => [...word.concepts]));
  if (words.some(isName)) marks.add('a-name');
  if (found.period !== null) marks.add('a-period');
  if (found.place !== null) marks.add('a-place');
  if (found.ordinal !== null) marks.add('an-ordinal');
  return marks;
}

/** A city in a title is no place whose time is asked for: there must be a word for time, or hardly any other. */
function placeAskedFor(words: readonly Word[], known: KnownPlaces): Place | null {
  const asksForTime = words.some(
    (word) => word.concepts.has('time-of-day') || word.concepts.has('time-there'),
  );
  const others = words.filter(isName).length;
  if (
    !asksForTime &&
    (others > LONGEST_PLACE ||
      !words.some((word) => word.concepts.has('and') || word.concepts.has('what-about')))
  ) {
    return null;
  }
  return findPlace(words, known);
}

const LONGEST_PLACE = 2;

function looksBack(words: readonly Word[]): boolean {
  return words.some(
    ({ concepts }) =>
      concepts.has('closed') || concepts.has('opened') || concepts.has('recently') || concepts.has('past'),
  );
}

function ordinalIn(words: readonly Word[]): number | null {
  const order = ['first', 'second', 'third', 'fourth'] as const;
  for (const { concepts } of words) {
    const at = order.findIndex((one) => concepts.has(one));
    if (at >= 0) return at + 1;
    if (concepts.has('final')) return -1;
  }
  return null;
}

function asCountry(word: Word): Word {
  return isName(word) ? { ...word, concepts: new Set<Concept>(['country']) } : word;
}

function without(words: readonly Word[], said: readonly Word[]): readonly Word[] {
  return words.filter((word) => !said.includes(word));
}
