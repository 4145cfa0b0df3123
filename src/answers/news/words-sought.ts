import { type Concept, EMPTY, QUESTION_WORDS } from '#src/answers/lexicon/concepts.ts';
import { isNumber } from '#src/answers/periods/months.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import type { Request } from '#src/answers/request.ts';

const MOST_WORDS = 12;

/**
 * The words of a question for news that items must have. What is a word of the language too ("Förderung") is one of them
 * where a search is asked for, or where nothing else is named.
 */
export function wordsSought(
  { words, marks, period }: Request,
  { isElseNamed }: { readonly isElseNamed: boolean },
): readonly Word[] {
  // "Vor zwei Wochen" is no search for two.
  const isUnreadTime = period === null && words.some((word) => means(word, COUNTED));
  const named = words.filter((word) => isName(word) && !(isUnreadTime && isNumber(word.text)));
  const isAny = marks.has('searches') || (named.length === 0 && !isElseNamed);
  const isSought = (word: Word) =>
    named.includes(word) || (isAny && isOfLanguage(word, marks.has('searches')));
  return words.filter(isSought).slice(0, MOST_WORDS);
}

function isOfLanguage(word: Word, isSearch: boolean): boolean {
  if (isName(word) || word.concepts.size === 0 || means(word, ASKING)) return false;
  // "What is new in the alliance?" asks for whatever there is.
  return isSearch || !word.concepts.has('alliance');
}

const COUNTED: ReadonlySet<Concept> = new Set<Concept>(['ago', 'days', 'weeks', 'months', 'year']);

/** What asks for news, when, and how, and so stands in no item as what it is about. */
const ASKING: ReadonlySet<Concept> = new Set<Concept>([
  ...EMPTY,
  'news',
  'reports',
  'source',
  ...QUESTION_WORDS,
  'whether',
  'means',
  'describe',
  'list',
  'exists',
  'it',
  'among',
  'one',
  'and',
  'what-about',
  'country',
  'status',
  'is-open',
  'opened',
  'past',
  'happens',
  'planned',
  'begins',
  'may',
  'lasts',
  'helps',
  'editors',
  'the-bot',
  'answer-in',
  'in-language',
  'a-language',
  'time-of-day',
  'time-there',
  'now',
  'next',
  'last',
  'recently',
  'after-next',
  'before-that',
  'ago',
  'soon',
  'still',
  'this',
  'day',
  'days',
  'week',
  'weeks',
  'month',
  'months',
  'quarter',
  'year',
  'today',
  'tomorrow',
  'yesterday',
  'until',
  'before',
  'from',
  'after',
  'between',
  'within',
  'end-of',
  'start-of',
  'middle-of',
  'first',
  'second',
  'third',
  'fourth',
  'final',
]);
