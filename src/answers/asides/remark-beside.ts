import type { Aside } from '#src/answers/asides/aside.ts';
import { asksByItself, POINTING } from '#src/answers/asides/clauses.ts';
import {
  asksOfCallJoined,
  countryReader,
  isLedTo,
  isOfPlace,
  OF_ANSWER,
} from '#src/answers/asides/narrowing.ts';
import { askedAmong } from '#src/answers/asides/sentences.ts';
import { wantedLanguage } from '#src/answers/language.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { isOneOf, wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import type { Surroundings } from '#src/answers/reading.ts';
import { periodAskedFor } from '#src/answers/when-and-where.ts';

/**
 * "I've just joined the office. Which calls are open?", "When is the conference? I have to block the dates.": where one
 * sentence of several asks, and names by itself what it wants, the others ask for nothing. Their countries hold; where the
 * question names no entry, so do their topics, their times and who somebody says they are; and where it points back, all before it.
 */
export const remarkBeside: Aside = {
  covers({ words }, known) {
    const asked = askedAmong(words, known.ends);
    if (asked === null) return [];
    const { before, question, behind } = asked;
    const isNamed = question.some((word) => isName(word) && known.isKnown(word.text));
    if (!isNamed && !asksByItself(question)) return [];
    const isFitting = question.some((word) => means(word, FITTING));
    const isRemark = (own: readonly Word[]) =>
      (isToldOfSelf(own) || (isNamed && !isFitting && isToldOfOther(own, known))) &&
      (!isOfPlace(own, known) || isPast(own)) &&
      !asksOfCallJoined(own, question, known) &&
      wantedLanguage(own, known.languages) === null &&
      !own.some((word) => means(word, isFitting ? OF_ASKER : OF_ANSWER)) &&
      (isNamed || !narrows(own, question, known));
    const open = question.some(pointsBack) ? [] : before;
    const isCountry = countryReader(words, known);
    return [...open, ...behind]
      .filter(isRemark)
      .flat()
      .filter((word) => !isCountry(word));
  },
  stays: null,
  mayBeOfMatter: false,
};

/** Somebody tells of themselves, of those they ask for, or of what they write. */
function isToldOfSelf(own: readonly Word[]): boolean {
  return own.some(({ text }) => SELVES.has(text) || isReader(text)) || NEEDS.has(own[0]?.text ?? '');
}

/** "The printers are waiting": something is told, and nothing of what entries have. */
function isToldOfOther(own: readonly Word[], { isKnown }: Surroundings): boolean {
  const [first] = own;
  return (
    first !== undefined &&
    !isName(first) &&
    own.some(({ text }) => TELLS.has(text) || ASKERS.has(text)) &&
    !own.some((word, at) => isName(word) && (isKnown(word.text) || isLedTo(own.slice(0, at)))) &&
    own.every((word) => isName(word) || means(word, BESIDE))
  );
}

/** "It", "then", "another one". */
function pointsBack(word: Word): boolean {
  return means(word, POINTING_BACK) || (word.concepts.has('one') && !word.concepts.has('article'));
}

/** It says a time where the question has none, who somebody is, what an entry has, or what something unknown is about. */
function narrows(own: readonly Word[], question: readonly Word[], known: Surroundings): boolean {
  const { isKnown, today, countries } = known;
  const period = periodAskedFor(own, today, countries);
  const isTimed =
    question.some((word) => means(word, OWN_TIME)) || periodAskedFor(question, today, countries) !== null;
  if (period !== null && !isTimed) return true;
  const isTopic = (word: Word, at: number) =>
    isName(word) &&
    !isReader(word.text) &&
    !isTheirHouse(word, own[at - 1]) &&
    !(isPast(own) && IN.has(own[at - 1]?.text ?? '')) &&
    !BEFORE_VERBS.has(own[at - 1]?.text ?? '') &&
    !period?.said.includes(word) &&
    ((isKnown(word.text) && own[at - 1]?.concepts.has('article') !== true) || isLedTo(own.slice(0, at)));
  return (own.some((word) => means(word, WHO_THEY_ARE)) && !own.some(isOfWork)) || own.some(isTopic);
}

/** "I'm putting a list together", "we are the press office": they are no applicants. */
function isOfWork(word: Word): boolean {
  return word.concepts.has('list') || isReader(word.text);
}

/** "My colleague was in Cremona": where somebody was is not where they ask from. */
function isPast(own: readonly Word[]): boolean {
  return (
    own.some(({ concepts }) => concepts.has('past')) && !own.some(({ concepts }) => concepts.has('asker'))
  );
}

/** "A list for our institute". */
function isTheirHouse({ text }: Word, before: Word | undefined): boolean {
  return OWN.has(before?.text ?? '') && isHouse(text);
}

const IN = wordsOf('in');
const OWN = wordsOf('own');
const isHouse = isOneOf('applicants');
const OWN_TIME: ReadonlySet<Concept> = new Set<Concept>(['next', 'now']);
const BEFORE_VERBS = wordsOf('before-verbs');
const SELVES = wordsOf('selves');
const NEEDS = wordsOf('needs');
const TELLS = wordsOf('tells');
const ASKERS = wordsOf('askers');
const isReader = isOneOf('readers', 'writings');
// What says nothing of what is asked, but for a time.
const BESIDE: ReadonlySet<Concept> = new Set<Concept>([
  ...EMPTY,
  'now',
  'today',
  'tomorrow',
  'yesterday',
  'until',
]);
const WHO_THEY_ARE: ReadonlySet<Concept> = new Set<Concept>(['asker', 'call', 'calls']);
const OF_ASKER: ReadonlySet<Concept> = new Set<Concept>([...OF_ANSWER, 'asker']);
// What fits somebody depends on who they are.
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
const POINTING_BACK: ReadonlySet<Concept> = new Set<Concept>([...POINTING, 'before-that']);
