import { apart } from '#src/answers/asides/aside.ts';
import { askerClause } from '#src/answers/asides/asker-clause.ts';
import { circumstances } from '#src/answers/asides/circumstances.ts';
import { clauseBefore } from '#src/answers/asides/clause-before.ts';
import { degrees } from '#src/answers/asides/degrees.ts';
import { languageReason } from '#src/answers/asides/language-reason.ts';
import { leadIn } from '#src/answers/asides/lead-in.ts';
import { occasion } from '#src/answers/asides/occasion.ts';
import { progress } from '#src/answers/asides/progress.ts';
import { remarkBefore } from '#src/answers/asides/remark-before.ts';
import { remarkBeside } from '#src/answers/asides/remark-beside.ts';
import { spokenTo } from '#src/answers/asides/spoken-to.ts';
import { titledNames } from '#src/answers/asides/titled-names.ts';
import { withNextCounted } from '#src/answers/counted-next.ts';
import { wantedLanguage } from '#src/answers/language.ts';
import { type Concept, OF_ALL_CALLS } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { namesAreLoose } from '#src/answers/loose-names.ts';
import { type Mark, marksOf, ordinalIn } from '#src/answers/marks.ts';
import { otherWords } from '#src/answers/other-words.ts';
import { participants } from '#src/answers/participants.ts';
import type { FoundPeriod } from '#src/answers/periods/find-period.ts';
import { namesOfCountry } from '#src/answers/places/countries.ts';
import { countriesAsked, countriesNamed } from '#src/answers/places/countries-asked.ts';
import type { Place } from '#src/answers/places/find-place.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import type { Reading, Step, Surroundings } from '#src/answers/reading.ts';
import { statesDenied } from '#src/answers/states-denied.ts';
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
  'chance',
  ...OF_ALL_CALLS.flat(),
]);

/** In their order: what is read as one thing is nothing else; what is said aside names nothing of what is read behind it. */
const STEPS: readonly Step[] = [
  apart(spokenTo),
  apart(occasion),
  apart(leadIn),
  apart(titledNames),
  apart(remarkBefore),
  apart(remarkBeside),
  apart(progress),
  apart(degrees),
  statesDenied,
  language,
  apart(languageReason),
  time,
  place,
  count,
  countriesAsked,
  participants,
  apart(clauseBefore),
  apart(askerClause),
  apart(circumstances),
  countriesNamed,
];

const UNREAD: Omit<Reading, 'words'> = {
  aside: [],
  wanted: null,
  period: null,
  place: null,
  count: null,
  countries: [],
};

export function readRequest(said: readonly Word[], known: Surroundings): Request {
  const unread: Reading = { ...UNREAD, words: said };
  const reading = STEPS.reduce((read, step) => step(read, known), unread);
  const { words, wanted, ...found } = reading;
  const ordinal = ordinalIn(words);
  const countries = [...new Set(found.countries.map(({ country }) => country))];
  return {
    ...found,
    words,
    marks: marksOf(words, { ...found, ordinal }, known.isKnown),
    asked: [
      ...words.filter((word) => isName(word) || means(word, MAY_BE_IN_NAMES)),
      ...countries
        .flatMap(namesOfCountry)
        .flatMap((name) => name.split(' '))
        .map((text) => unsaid(text, 'country')),
      ...otherWords(words).map(({ text, concept }) => unsaid(text, concept)),
    ],
    countries,
    ordinal,
    wantedLanguage: wanted?.language ?? null,
    isLoose: namesAreLoose(words, known.isKnown),
  };
}

function language(reading: Reading, { languages }: Surroundings): Reading {
  const wanted = wantedLanguage(reading.words, languages);
  // "We are a German lab": all but the country has been set aside.
  const [only, another] = wanted?.said ?? [];
  const isWhoAsks = only && !another && reading.aside.some((text) => SPEAKERS.has(text));
  return { ...reading, wanted: isWhoAsks ? null : wanted };
}

const SPEAKERS = wordsOf('speakers');

function time(reading: Reading, { today, countries }: Surroundings): Reading {
  const { words } = reading;
  const period = periodAskedFor(words, today, countries);
  // "Did it move to April?" asks for the date as it stands.
  const moved = words.some(({ concepts }) => concepts.has('moved'));
  return { ...reading, words: without(words, period?.said ?? []), period: moved ? null : period };
}

function place(reading: Reading, known: Surroundings): Reading {
  const found = placeAskedFor(reading.words, known);
  return { ...reading, words: without(reading.words, found?.said ?? []), place: found };
}

function count(reading: Reading): Reading {
  return { ...reading, ...withNextCounted(reading.words) };
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

/** A word by which entries may tell of what was said in another. */
function unsaid(text: string, concept: Concept): Word {
  return { text, concepts: new Set([concept]), languages: [], clause: 0 };
}

function without(words: readonly Word[], said: readonly Word[]): readonly Word[] {
  return words.filter((word) => !said.includes(word));
}
