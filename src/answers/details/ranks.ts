import { AMOUNT, type Detail } from '#src/answers/details/detail.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import { questionWords, type Word } from '#src/answers/question-words.ts';
import type { LocalText } from '#src/model/language.ts';

/** "What does second place get?", "And the third prize?": what there is for whoever comes in so. */
export const rankedPrize: Detail = {
  ...AMOUNT,
  asks: ({ request: { marks, words } }) =>
    ranksIn(words).length > 0 && !ASKING_ELSE.some((mark) => marks.has(mark)),
  isAsking: ({ text, concepts }) =>
    RANKS.has(text) || GETS.has(text) || ORDER.some((one) => concepts.has(one)),
  tells: (text) => text !== null && isRanked(text),
};

/** Whether a place is asked for that a text leaves out though it tells of others: of the third where there are two. */
export function lacksRank(text: LocalText, words: readonly Word[]): boolean {
  const asked = ranksIn(words);
  const told = Object.values(text).flatMap((said) => ordinalsIn(questionWords(said)));
  return told.length > 0 && asked.some((rank) => !told.includes(rank));
}

function isRanked(text: LocalText): boolean {
  return Object.values(text).some((said) => ordinalsIn(questionWords(said)).length > 0);
}

/** "The third prize", not "the second stage of the kiln prize". */
function ranksIn(words: readonly Word[]): readonly Concept[] {
  return words.flatMap((word, at) => (RANKS.has(words[at + 1]?.text ?? '') ? ordinalsIn([word]) : []));
}

/** "2 prizes" are not the second. */
function ordinalsIn(words: readonly Word[]): readonly Concept[] {
  return words.flatMap(({ text, concepts }) =>
    ORDER.filter((one) => concepts.has(one) && !/^\d+$/u.test(text)),
  );
}

const ORDER: readonly Concept[] = ['first', 'second', 'third', 'fourth'];
const RANKS = wordsOf('ranks');
const GETS = wordsOf('gets');
const ASKING_ELSE: readonly Mark[] = [
  'when',
  'who',
  'why',
  'where',
  'deadline',
  'deadlines',
  'ends',
  'submit',
  'in-total',
  'past',
  'ago',
  'calls',
];
