import type { Matter } from '#src/answers/lexicon/matters/matter.ts';
import { areWithin, isNear, ofOneThing } from '#src/answers/matter-kin.ts';
import { mattersIn } from '#src/answers/matters.ts';
import { isName, questionWords } from '#src/answers/question-words.ts';
import { remembered } from '#src/answers/remembered.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';

type Matters = ReadonlySet<Matter>;

/** Whether an answer or its questions speak of all these matters. */
export function tellsOf({ questions, answer }: CuratedAnswer, asked: Matters): boolean {
  if (asked.size === 0) return true;
  const told = [...Object.values(questions).flat(), ...Object.values(answer).flatMap(sentencesOf)].map(
    spokenIn,
  );
  return [...asked].every((matter) =>
    ofOneThing(matter, asked).some((one) => told.some((matters) => matters.has(one))),
  );
}

/** Whether one of its questions speaks of just these matters. */
export function isAskedJust({ questions }: CuratedAnswer, asked: Matters): boolean {
  return asQuestioned(questions).some((matters) => matters.size === asked.size && matters.isSubsetOf(asked));
}

/** Whether one of its questions speaks of these matters and no other. */
export function isAskedOf({ questions }: CuratedAnswer, asked: Matters): boolean {
  return asQuestioned(questions).some((matters) => matters.size > 0 && matters.isSubsetOf(asked));
}

/** Whether one of its questions asks for something more general: "Which costs are eligible?", and not "Are boats eligible?" */
export function isAskedInGeneral({ questions }: CuratedAnswer, asked: Matters): boolean {
  return Object.values(questions)
    .flat()
    .some((question) => {
      const matters = spokenIn(question);
      return areWithin(asked, matters) && (matters.isSubsetOf(asked) || namesNothingElse(question));
    });
}

/** Whether all that a text names belongs to its matters. */
function namesNothingElse(text: string): boolean {
  const said = new Set(mattersIn(text).said);
  return questionWords(text).every((word) => !isName(word) || said.has(word.text));
}

/** Whether each of its questions speaks of other matters than these. */
export function isOfOthers({ questions }: CuratedAnswer, asked: Matters): boolean {
  return (
    asked.size > 0 && asQuestioned(questions).every((matters) => matters.size > 0 && !isNear(matters, asked))
  );
}

/** Whether its questions that speak of matters at all speak of others than these. */
export function isRatherOfOthers({ questions }: CuratedAnswer, asked: Matters): boolean {
  const spoken = asQuestioned(questions).filter((matters) => matters.size > 0);
  return spoken.length > 0 && spoken.every((matters) => !isNear(matters, asked));
}

/** Whether one of its questions speaks of one of these, or of what is more general. */
export function isAskedNear({ questions }: CuratedAnswer, asked: Matters): boolean {
  return asQuestioned(questions).some((matters) => isNear(matters, asked));
}

function asQuestioned(questions: CuratedAnswer['questions']): readonly Matters[] {
  return Object.values(questions).flat().map(spokenIn);
}

/** What is said of one thing in one sentence and of another in the next is not said of both. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.;:!?])\s+/u);
}

// The texts of entries are few and read for every question.
const MOST_TEXTS = 5_000;
const spokenIn = remembered(MOST_TEXTS, (text): Matters => mattersIn(text).matters);
