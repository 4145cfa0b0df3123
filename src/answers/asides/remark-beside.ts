import type { Aside } from '#src/answers/asides/aside.ts';
import { asksByItself, POINTING } from '#src/answers/asides/clauses.ts';
import { askedAmong } from '#src/answers/asides/sentences.ts';
import { wantedLanguage } from '#src/answers/language.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { isOneOf, wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { findCountries, wordsOfAnyCountry } from '#src/answers/places/countries.ts';
import { findCity, findZone } from '#src/answers/places/find-place.ts';
import { findRegions } from '#src/answers/places/regions.ts';
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
      isToldOfSelf(own) &&
      !isOfPlace(own, known) &&
      wantedLanguage(own, known.languages) === null &&
      !own.some((word) => means(word, isFitting ? OF_ASKER : OF_ANSWER)) &&
      (isNamed || !narrows(own, known));
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

/** "Our office is in Edmonton": where the asker is may tell their time, or who may apply. */
function isOfPlace(own: readonly Word[], { countries, timezones }: Surroundings): boolean {
  const ofCountries = wordsOfAnyCountry(own);
  const isPlaced = (word: Word, at: number) =>
    isName(word) && !ofCountries.has(word) && IN.has(own[at - 1]?.text ?? '');
  return (
    own.some(isPlaced) ||
    (findCity(own) ?? findZone(own, timezones)) !== null ||
    findRegions(own, countries).length > 0
  );
}

/** "It", "then", "another one". */
function pointsBack(word: Word): boolean {
  return means(word, POINTING_BACK) || (word.concepts.has('one') && !word.concepts.has('article'));
}

/** It says a time, who somebody is, what an entry has, or what something unknown is about. */
function narrows(own: readonly Word[], { isKnown, today, countries }: Surroundings): boolean {
  if (periodAskedFor(own, today, countries) !== null) return true;
  const isTopic = (word: Word, at: number) =>
    isName(word) && !isReader(word.text) && (isKnown(word.text) || isLedTo(own.slice(0, at)));
  return own.some((word) => means(word, WHO_THEY_ARE)) || own.some(isTopic);
}

/** Behind "on", "for our" and the like. */
function isLedTo(before: readonly Word[]): boolean {
  const lead = before.findLast(
    (word) => !isName(word) && !word.concepts.has('article') && !OWN.has(word.text),
  );
  return lead?.concepts.has('about') === true && !BEFORE_VERBS.has(lead.text);
}

function countryReader(words: readonly Word[], { countries }: Surroundings): (word: Word) => boolean {
  const found = new Set([
    ...findCountries(words, countries).map(({ word }) => word),
    ...wordsOfAnyCountry(words),
  ]);
  return (word) => found.has(word);
}

const IN = wordsOf('in');
const SELVES = wordsOf('selves');
const OWN = wordsOf('own');
const NEEDS = wordsOf('needs');
const BEFORE_VERBS = wordsOf('before-verbs');
const isReader = isOneOf('readers', 'writings');
// How to answer is asked in whatever sentence, and "I mean the outline" says what is asked.
const OF_ANSWER: ReadonlySet<Concept> = new Set<Concept>([
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
