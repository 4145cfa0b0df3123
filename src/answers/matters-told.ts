import type { Matter } from '#src/answers/lexicon/matters/matter.ts';
import { mattersIn, speaksOf } from '#src/answers/matters.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';

type Matters = ReadonlySet<Matter>;

/** Whether an answer or its questions speak of all these matters. */
export function tellsOf({ questions, answer }: CuratedAnswer, asked: Matters): boolean {
  const texts = [...Object.values(questions).flat(), ...Object.values(answer)];
  return [...asked].every((matter) => texts.some((text) => speaksOf(text, matter)));
}

/** Whether one of its questions speaks of these matters and no other. */
export function isAskedOf({ questions }: CuratedAnswer, asked: Matters): boolean {
  return Object.values(questions)
    .flat()
    .map((question) => mattersIn(question).matters)
    .some((matters) => matters.size > 0 && matters.isSubsetOf(asked));
}
