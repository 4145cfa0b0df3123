import type { Context } from '#src/answers/context.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isNumber } from '#src/answers/periods/months.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';
import { fold } from '#src/model/fold.ts';

/**
 * "What is the difference between the two exchanges?": told only by an answer that is asked for a difference too, and holds
 * all that is compared.
 */
export function tellsNoSuchDifference(
  { mentions, request, spoken: { said } }: Context,
  { id, questions }: CuratedAnswer,
): boolean {
  if (!request.words.some(({ text }) => DIFFERENCES.has(text))) return false;
  const isAskedSo = Object.values(questions)
    .flat()
    .some((question) =>
      fold(question)
        .split(' ')
        .some((word) => DIFFERENCES.has(word)),
    );
  const held = mentions.find(({ ref }) => ref === `answer:${id}`)?.words;
  // "The two alliances" are those that it is asked of.
  const isOfAll = ({ text, concepts }: Word) =>
    DIFFERENCES.has(text) || said.includes(text) || concepts.has('alliance') || isNumber(text);
  const compared = request.asked.filter((word) => isName(word) && !isOfAll(word));
  return !isAskedSo || !compared.every(({ text }) => held?.has(text));
}

const DIFFERENCES = wordsOf('differences');
