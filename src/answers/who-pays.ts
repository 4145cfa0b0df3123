import type { Context } from '#src/answers/context.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import type { Matter } from '#src/answers/lexicon/matters/matter.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { means, questionWords } from '#src/answers/question-words.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';

/** "Who pays for the data?", "Who pays our patent lawyer?": rules on a thing need not tell of any money. */
export function asksWhoPays({ marks, words }: Context['request'], asked: ReadonlySet<Matter>): boolean {
  const isOfPaying = words.some(({ text, concepts }) => BEARS.has(text) || concepts.has('pays'));
  return marks.has('who') && isOfPaying && [...asked].every((matter) => OF_NO_MONEY.has(matter));
}

/** Whether an answer tells of money at all. */
export function tellsOfMoney({ answer }: CuratedAnswer): boolean {
  return Object.values(answer).some((text) => questionWords(text).some((word) => means(word, PAYING)));
}

const BEARS = wordsOf('bears');
const PAYING: ReadonlySet<Concept> = new Set<Concept>(['money', 'pays', 'funds']);
const OF_NO_MONEY: ReadonlySet<Matter> = new Set<Matter>([
  'data',
  'ownership',
  'patents',
  'logo',
  'reports',
  'permits',
  'visa',
  'privacy',
  'ethics',
  'jury',
  'criteria',
  'gender',
  'signature',
]);
