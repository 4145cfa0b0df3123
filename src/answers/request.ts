import { withAskerApart } from '#src/answers/asker-clause.ts';
import { withCircumstancesApart } from '#src/answers/circumstances.ts';
import { withClauseBeforeApart } from '#src/answers/clause-before.ts';
import { withNextCounted } from '#src/answers/counted-next.ts';
import { wantedLanguage } from '#src/answers/language.ts';
import { withoutReason } from '#src/answers/language-aside.ts';
import { withLeadInApart } from '#src/answers/lead-in.ts';
import { type Concept, OF_ALL_CALLS } from '#src/answers/lexicon/concepts.ts';
import { namesAreLoose } from '#src/answers/loose-names.ts';
import { type Mark, marksOf, ordinalIn } from '#src/answers/marks.ts';
import { otherWords } from '#src/answers/other-words.ts';
import type { FoundPeriod } from '#src/answers/periods/find-period.ts';
import { findCities } from '#src/answers/places/cities-of-countries.ts';
import { findCountries, namesOfCountry, wordsOfAnyCountry } from '#src/answers/places/countries.ts';
import { findCity, type KnownPlaces, type Place } from '#src/answers/places/find-place.ts';
import { findRegions } from '#src/answers/places/regions.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import { periodAskedFor, placeAskedFor } from '#src/answers/when-and-where.ts';
import type { Language } from '#src/model/language.ts';

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
  /** 3 for "the next three deadlines". */
  readonly count: number | null;
  /** What tells who asks and for whom, folded. */
  readonly aside: readonly string[];
  readonly wantedLanguage: Language | null;
  /** Whether the names that no entry has stand where no topic would: "that I should worry about". */
  readonly isLoose: boolean;
};

// Words that may be part of a name and also mean something here; all others of the lexicon name nothing.
const MAY_BE_IN_NAMES: ReadonlySet<Concept> = new Set<Concept>([
  'alliance',
  'moved',
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
  'reports',
  'countries',
  'country',
  'eligible',
  'closed',
  'ends',
  ...OF_ALL_CALLS.flat(),
]);

/** What a question is read against. */
export type Surroundings = KnownPlaces & {
  readonly languages: readonly Language[];
  readonly today: Temporal.PlainDate;
  /** Whether some entry has such a word. */
  readonly isKnown: (text: string) => boolean;
};

export function readRequest(said: readonly Word[], known: Surroundings): Request {
  const { words, aside } = withLeadInApart(said, known.isKnown);
  const { languages, today } = known;
  const language = wantedLanguage(words, languages);
  const free = language ? withoutReason(words, language.said, known.isKnown) : words;
  const period = periodAskedFor(free, today, known.countries);
  // "Did it move to April?" asks for the date as it stands.
  const moved = free.some(({ concepts }) => concepts.has('moved'));
  const untimed = without(free, period?.said ?? []);
  const place = placeAskedFor(untimed, known);
  const { words: rest, count } = withNextCounted(without(untimed, place?.said ?? []));
  const spoken = rest.filter(({ concepts }) => !concepts.has('a-language'));
  const found = [...findCountries(spoken, known.countries), ...regionsOfAskers(spoken, known)];
  const isFound = (word: Word) => found.some((one) => one.word === word);
  const foreign = wordsOfAnyCountry(rest);
  const led = withClauseBeforeApart(withParticipants(rest, isFound), known.isKnown);
  const apart = withCircumstancesApart(withAskerApart(led, known.isKnown), known.isKnown);
  const named = apart.map((word) =>
    isFound(word) ? asCountry(word) : foreign.has(word) ? asForeign(word) : word,
  );
  const ordinal = ordinalIn(named);
  const countries = [...new Set(found.map((one) => one.country))];
  const asked = named.filter((word) => isName(word) || means(word, MAY_BE_IN_NAMES));
  return {
    words: named,
    marks: marksOf(named, { period: moved ? null : period, place, ordinal, count }, known.isKnown),
    asked: [
      ...asked,
      ...countries
        .flatMap(namesOfCountry)
        .flatMap((name) => name.split(' '))
        .map((text) => unsaid(text, 'country')),
      ...otherWords(named).map(({ text, concept }) => unsaid(text, concept)),
    ],
    period: moved ? null : period,
    place,
    countries,
    ordinal,
    count,
    aside,
    wantedLanguage: language?.language ?? null,
    isLoose: namesAreLoose(named, known.isKnown),
  };
}

/** "By whom?": two words that name nothing. */
export function isFragment({ words }: Pick<Request, 'words'>): boolean {
  return words.length <= LONGEST_FRAGMENT && !words.some(isName);
}

const LONGEST_FRAGMENT = 2;

/** The request of somebody who pressed a button: nothing was said. */
export const NOTHING_ASKED: Request = {
  words: [],
  marks: new Set(),
  asked: [],
  period: null,
  place: null,
  countries: [],
  ordinal: null,
  count: null,
  aside: [],
  wantedLanguage: null,
  isLoose: false,
};

/** "We are a company in Ontario", "in Ottawa": a region or city stands for its country where it tells who may apply, and no entry is called so. */
function regionsOfAskers(words: readonly Word[], known: Surroundings) {
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

const BEFORE_WHO: ReadonlySet<Concept> = new Set<Concept>(['about', 'what-about', 'and']);
const BEFORE_WHERE: ReadonlySet<Concept> = new Set<Concept>(['about', 'origin']);

/** "For German partners", "for partners in Germany" say who and name nothing. */
function withParticipants(words: readonly Word[], isCountry: (word: Word) => boolean): readonly Word[] {
  const isAt = (at: number, is: (word: Word) => boolean) => {
    const word = words[at];
    return word !== undefined && is(word);
  };
  const leadsToWho = (word: Word) => means(word, BEFORE_WHO);
  const leadsToWhere = (word: Word) => means(word, BEFORE_WHERE);
  return words.map((word, at) => {
    const isBehind = isAt(at - 2, leadsToWho) && isAt(at - 1, isCountry);
    // "For our partners in Germany"
    const lead = isAt(at - 1, isFiller) ? at - 2 : at - 1;
    const isBefore = isAt(lead, leadsToWho) && isAt(at + 1, leadsToWhere) && isAt(at + 2, isCountry);
    const saysWho = word.concepts.has('participants') && (isBehind || isBefore);
    return saysWho ? { ...word, concepts: new Set<Concept>(['people']) } : word;
  });
}

/** "Our", "the": what a noun may have before it. */
function isFiller({ concepts }: Word): boolean {
  return concepts.size > 0 && [...concepts].every((concept) => concept === 'filler' || concept === 'article');
}

/** A word by which entries may tell of what was said in another. */
function unsaid(text: string, concept: Concept): Word {
  return { text, concepts: new Set([concept]), languages: [], clause: 0 };
}

function asCountry(word: Word): Word {
  return isName(word) ? { ...word, concepts: new Set<Concept>(['country']) } : word;
}

/** A country that no entry is from: it stays a name that must be found somewhere. */
function asForeign(word: Word): Word {
  return isName(word) ? { ...word, concepts: new Set<Concept>(['named', 'countries']) } : word;
}

function without(words: readonly Word[], said: readonly Word[]): readonly Word[] {
  return words.filter((word) => !said.includes(word));
}
