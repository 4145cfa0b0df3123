import { wantedLanguage } from '#src/answers/language.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { type FoundPeriod, findPeriod } from '#src/answers/periods/find-period.ts';
import { findCountries, isCountryName, namesOfCountry } from '#src/answers/places/countries.ts';
import {
  findCity,
  findPlace,
  findZone,
  type KnownPlaces,
  type Place,
} from '#src/answers/places/find-place.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import type { Language } from '#src/model/language.ts';

/** What is to be noticed besides the concepts of single words. */
export type Mark = Concept | 'a-name' | 'a-period' | 'a-place' | 'an-ordinal' | 'counts-others';

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
  /** Whether the names that no entry has stand where no topic would: "that I should worry about". */
  readonly isLoose: boolean;
};

// Words that may be part of a name and also mean something here; all others of the lexicon name nothing.
const MAY_BE_IN_NAMES: ReadonlySet<Concept> = new Set<Concept>([
  'alliance',
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

/** What a question is read against. */
export type Surroundings = KnownPlaces & {
  readonly languages: readonly Language[];
  readonly today: Temporal.PlainDate;
  /** Whether some entry has such a word. */
  readonly isKnown: (text: string) => boolean;
};

export function readRequest(words: readonly Word[], known: Surroundings): Request {
  const { languages, today } = known;
  const language = wantedLanguage(words, languages);
  const free = without(words, language?.said ?? []);
  const period = periodAskedFor(free, today);
  const untimed = without(free, period?.said ?? []);
  const place = placeAskedFor(untimed, known);
  const rest = without(untimed, place?.said ?? []);
  const found = findCountries(rest, known.countries);
  const isFound = (word: Word) => found.some((one) => one.word === word);
  const named = rest.map((word) => (isFound(word) ? asCountry(word) : asForeign(word)));
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
        .map((text) => asCountry({ text, concepts: new Set(), languages: [], clause: 0 })),
    ],
    period,
    place,
    countries,
    ordinal,
    wantedLanguage: language?.language ?? null,
    isLoose: namesAreLoose(named, known.isKnown),
  };
}

/** The request of somebody who pressed a button: nothing was said. */
export const NOTHING_ASKED: Request = {
  words: [],
  marks: new Set(),
  asked: [],
  period: null,
  place: null,
  countries: [],
  ordinal: null,
  wantedLanguage: null,
  isLoose: false,
};

/** What the words of a question and what was found in it ask for. */
export function marksOf(
  words: readonly Word[],
  found: { readonly period: unknown; readonly place: unknown; readonly ordinal: unknown },
): ReadonlySet<Mark> {
  const marks = new Set<Mark>(words.flatMap((word) => [...word.concepts]));
  if (words.some(isName)) marks.add('a-name');
  if (found.period !== null) marks.add('a-period');
  if (found.place !== null) marks.add('a-place');
  if (found.ordinal !== null) marks.add('an-ordinal');
  if (countsOthers(words)) marks.add('counts-others');
  return marks;
}

/** "How many applications": something that no entry counts. */
function countsOthers(words: readonly Word[]): boolean {
  const last = words.findLastIndex(({ concepts }) => concepts.has('how-many'));
  const counted = words.slice(last + 1).find(({ concepts }) => !concepts.has('filler'));
  return last >= 0 && counted !== undefined && ![...counted.concepts].some((one) => COUNTABLE.has(one));
}

const COUNTABLE: ReadonlySet<Concept> = new Set<Concept>([
  'days',
  'weeks',
  'months',
  'calls',
  'deadlines',
  'stage',
  'money',
  'milestones',
  'is-open',
  'still',
]);

/** The period, unless it is a mere "today" that nothing is due or happens in. */
function periodAskedFor(words: readonly Word[], today: Temporal.PlainDate): FoundPeriod | null {
  const found = findPeriod(words, today, looksBack(words) ? 'back' : 'ahead');
  const isToday = found?.first.equals(today) && found.last.equals(today);
  const isDated = words.some((word) => stands(word, DATED));
  return found && (!isToday || isDated) ? found : null;
}

const DATED: ReadonlySet<Concept> = new Set<Concept>([
  'deadline',
  'deadlines',
  'ends',
  'submit',
  'opens',
  'opened',
  'closed',
  'happens',
  'milestone',
  'milestones',
]);

/**
 * A city in a title is no place whose time is asked for: there must be a word for time, hardly any other
 * word, or a deadline and a city that no entry has.
 */
function placeAskedFor(words: readonly Word[], known: Surroundings): Place | null {
  const has = (...concepts: readonly Concept[]) =>
    words.some((word) => concepts.some((concept) => word.concepts.has(concept)));
  const isShort = words.filter(isName).length <= LONGEST_PLACE && has('and', 'what-about');
  if (has('time-of-day', 'time-there') || isShort) return findPlace(words, known);
  const elsewhere = has('deadline', 'ends')
    ? findCity(words.filter((word) => !known.isKnown(word.text)))
    : null;
  return elsewhere ?? findZone(words, known.timezones);
}

const LONGEST_PLACE = 2;

/** No run of unknown names stands behind "for" or beside "call", where a topic stands. */
function namesAreLoose(words: readonly Word[], isKnown: (text: string) => boolean): boolean {
  const isUnknown = (word: Word | undefined) => word !== undefined && isName(word) && !isKnown(word.text);
  if (words.some((word) => isName(word) && isKnown(word.text))) return false;
  if (words.filter(isUnknown).length > MOST_LOOSE) return false;
  const bare = words.filter((word) => !word.concepts.has('article'));
  return bare.every((word, at) => {
    if (!isUnknown(word)) return true;
    const before = bare[at - 1];
    const behind = bare[at + 1];
    return !stands(before, BEFORE_TOPIC) && !stands(behind, BEHIND_TOPIC);
  });
}

function stands(word: Word | undefined, concepts: ReadonlySet<Concept>): boolean {
  return word !== undefined && [...word.concepts].some((concept) => concepts.has(concept));
}

const MOST_LOOSE = 1;
const BEHIND_TOPIC: ReadonlySet<Concept> = new Set<Concept>([
  'call',
  'calls',
  'deadline',
  'deadlines',
  'application',
  'money',
]);
const BEFORE_TOPIC: ReadonlySet<Concept> = new Set<Concept>([...BEHIND_TOPIC, 'about']);

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

/** A country that no entry is from: it stays a name that must be found somewhere. */
function asForeign(word: Word): Word {
  if (!isName(word) || !isCountryName(word.text)) return word;
  return { ...word, concepts: new Set<Concept>(['named', 'countries']) };
}

function without(words: readonly Word[], said: readonly Word[]): readonly Word[] {
  return words.filter((word) => !said.includes(word));
}
