import { alikeness } from '#src/answers/alikeness.ts';
import { questionWords } from '#src/answers/question-words.ts';
import type { OpenQuestion } from '#src/ports/feedback.ts';

// Asked again in other words, it still has more than half of them in common.
const ALIKE = 0.55;

/** Questions that ask for much the same, the one that was met most often first. */
export function groupAlike(questions: readonly OpenQuestion[]): readonly (readonly OpenQuestion[])[] {
  const groups: { readonly words: ReturnType<typeof questionWords>; readonly questions: OpenQuestion[] }[] =
    [];
  for (const question of questions.toSorted((one, other) => weightOf(other) - weightOf(one))) {
    const group = groups.find(({ words }) => alikeness(words, question.text, new Map()) >= ALIKE);
    if (group) group.questions.push(question);
    else groups.push({ words: questionWords(question.text), questions: [question] });
  }
  return groups.map((group) => group.questions).toSorted((one, other) => totalOf(other) - totalOf(one));
}

function totalOf(questions: readonly OpenQuestion[]): number {
  return questions.reduce((total, question) => total + weightOf(question), 0);
}

function weightOf({ asked, disliked }: OpenQuestion): number {
  return asked + disliked;
}
