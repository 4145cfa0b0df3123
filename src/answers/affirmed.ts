import { sameness } from '#src/answers/alikeness.ts';
import { isName, questionWords, type Word } from '#src/answers/question-words.ts';
import { SLIP } from '#src/answers/spelling.ts';
import { nameReader } from '#src/answers/subjects-held.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';

/**
 * Whether "yes" or "no" may be said to what was asked: only where it names what one of the answer's own questions
 * names. "Is Canada part of it?" is not denied by what was written of somebody else. Other answers say neither.
 */
export function affirmsWhatIsAsked({ questions, answer }: CuratedAnswer, asked: readonly Word[]): boolean {
  if (!Object.values(answer).some(saysYesOrNo)) return true;
  const isAsked = (own: Word) => asked.some((word) => sameness(word, own) >= SLIP);
  const subjects = Object.values(questions).flat().map(subjectsOf);
  return subjects.some((own) => own.length === 0 || own.some(isAsked));
}

/** Whether a text begins with "yes", "no" or the like. */
export function saysYesOrNo(answer: string): boolean {
  return questionWords(answer)[0]?.concepts.has('yes-or-no') ?? false;
}

/** What is written as a name within a question. */
function subjectsOf(question: string): readonly Word[] {
  const isWritten = nameReader(question);
  return questionWords(question).filter((word) => isName(word) && isWritten(word.text));
}
