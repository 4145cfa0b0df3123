import type { Aside } from '#src/answers/asides/aside.ts';
import { asks } from '#src/answers/asides/asking.ts';
import { asksForThat } from '#src/answers/asides/for-that.ts';
import { countryReader, isLedTo, isPlaced, OF_ANSWER } from '#src/answers/asides/narrowing.ts';
import { isOfRole, isTold, namesOfAsker, ownWords, phrasesIn } from '#src/answers/asides/occasions-told.ts';
import { partsOf } from '#src/answers/asides/parts.ts';
import { type Concept, UNITS_OF_TIME } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { findPeriod } from '#src/answers/periods/find-period.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import type { Surroundings } from '#src/answers/reading.ts';

/**
 * "Our controller wants to know: …", "I need this by Monday: …", "Writing our events page: …", "…? Sitze im Zug", "Thanks for the
 * call yesterday. …": on what occasion somebody asks, for whom and what for is no part of what is asked, nor is its time. A
 * country or a place in it may be; whatever else it names may be the topic, unless the question names its own; and where
 * that points back, all that was said before is meant.
 */
export const occasion: Aside = {
  covers({ words }, known) {
    const parts = partsOf(words, known.ends);
    const told = parts.filter((own) => isTold(own, known.ends));
    const rest = parts.filter((own) => !told.includes(own)).flat();
    if (rest.length === 0) return thanksAlone(words, known);
    if (!rest.some((word) => asks(word) || isKnownName(word, known))) return [];
    if (rest.some(pointsBack) || asksForThat(rest))
      return told.filter((own) => own.some((word) => isKnownName(word, known))).flatMap(phrasesIn);
    return told.filter((own) => saysNothing(own, known, roomFor(own, rest, known))).flat();
  },
  stays: null,
  mayBeOfMatter: false,
};

/** "Thanks for the great call yesterday": nothing else is said. */
function thanksAlone(words: readonly Word[], known: Surroundings): readonly Word[] {
  const isOfThanks = ({ concepts }: Word) => concepts.has('thanks');
  const isMeant = !words.some(isOfThanks) || words.some((word) => isKnownName(word, known));
  return isMeant ? [] : words.filter((word) => !isOfThanks(word));
}

/** What may be named beside the occasion and yet narrow nothing. */
type Room = 'anything' | 'unknown' | 'nothing';

function roomFor(own: readonly Word[], rest: readonly Word[], known: Surroundings): Room {
  const isNamed = rest.some((word) => isKnownName(word, known) || word.concepts.has('alliance'));
  // Who asks decides what fits them, and which of all deadlines they mean.
  if (rest.some((word) => means(word, FITTING))) return isNamed ? 'unknown' : 'nothing';
  const isOfRoleAlone = isOfRole(own) && !rest.some((word) => means(word, LISTED));
  return isNamed || isOfRoleAlone ? 'anything' : 'nothing';
}

/** Beside what belongs to the occasion, there is neither what is asked of entries, nor a country, a place or more than there is room for. */
function saysNothing(own: readonly Word[], known: Surroundings, room: Room): boolean {
  const isKnown = (word: Word) => isKnownName(word, known);
  const period = findPeriod(own, known.today, 'ahead')?.said ?? [];
  const said = [...ownWords(own), ...period];
  const left = own.filter((word) => !said.includes(word));
  const isCountry = countryReader(own, known);
  if (left.some((word) => means(word, OF_ENTRIES) || isCountry(word)) || isPlaced(left, known)) return false;
  if (room === 'anything') return true;
  if (room === 'unknown')
    return !left.some((word) => isName(word) && (isKnown(word) || mayBeTopic(word, own, left)));
  const harmless = [...period, ...namesOfAsker(own, isKnown)];
  return !own.some((word) => isName(word) && !harmless.includes(word));
}

/** It stands where a topic would, or its clause holds nothing but names: "Sorry, nuclear fusion". */
function mayBeTopic(word: Word, own: readonly Word[], left: readonly Word[]): boolean {
  const isLabel = own.every((one) => one.clause !== word.clause || (left.includes(one) && isName(one)));
  return isLabel || isLedTo(own.slice(0, own.indexOf(word)));
}

/** "It", "that", but neither "das" before a name nor "this" before a month. */
function pointsBack(word: Word, at: number, words: readonly Word[]): boolean {
  const next = words[at + 1];
  const isArticle =
    // "Worum geht es?"
    words[at - 1]?.concepts.has('describe') ||
    (word.concepts.has('this') && next?.concepts.has('alliance')) ||
    (word.concepts.has('article') && next !== undefined && (isName(next) || asks(next))) ||
    (word.concepts.has('this') && next !== undefined && means(next, TIMES));
  return means(word, POINTING) && !isArticle && !IN_PLACE.has(word.text);
}

function isKnownName(word: Word, { isKnown }: Surroundings): boolean {
  return word.concepts.has('named') || (isName(word) && isKnown(word.text));
}

const IN_PLACE = wordsOf('in-place');
const TIMES: ReadonlySet<Concept> = new Set<Concept>(UNITS_OF_TIME);
const POINTING: ReadonlySet<Concept> = new Set<Concept>(['it', 'among', 'after-next', 'before-that']);
// What a question is about, or how it is to be answered.
const OF_ENTRIES: ReadonlySet<Concept> = new Set<Concept>([
  ...OF_ANSWER,
  'when',
  'which',
  'who',
  'how-much',
  'list',
  'exists',
  'call',
  'calls',
  'deadline',
  'deadlines',
  'is-open',
  'submit',
  'application',
  'money',
  'funds',
  'milestone',
  'milestones',
  'alliance',
  'project',
  'eligible',
  'named',
]);
const LISTED: ReadonlySet<Concept> = new Set<Concept>([
  'calls',
  'deadline',
  'deadlines',
  'ends',
  'milestone',
  'milestones',
  'happens',
  'planned',
  'news',
]);
const FITTING: ReadonlySet<Concept> = new Set<Concept>([
  'may',
  'eligible',
  'submit',
  'money',
  'funds',
  'suffices',
  'must',
  'calls',
]);
