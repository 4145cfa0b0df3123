import { HELD } from '#src/answers/in-other-words/fit.ts';
import { nearness } from '#src/answers/in-other-words/nearness.ts';
import { termOf, termsOf, termsTold } from '#src/answers/in-other-words/terms.ts';
import type { Word } from '#src/answers/question-words.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';

/** Whether a question or the text of an answer has another word for one that was asked: "paint" where it says "lacquer". */
export function holdsInOtherWords({ questions, answer }: CuratedAnswer, word: Word): boolean {
  const asked = termOf([word]);
  const told = [
    ...Object.values(questions).flat().flatMap(termsOf),
    ...Object.values(answer).flatMap(termsTold),
  ];
  return told.some((term) => nearness(asked, term) >= HELD);
}
