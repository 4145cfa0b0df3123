import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isNumber } from '#src/answers/periods/months.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';
import { fold } from '#src/model/fold.ts';
import type { LocalText } from '#src/model/language.ts';

/** Whether an answer counts anything, in digits or in words. */
export function hasNumber({ answer }: CuratedAnswer): boolean {
  return Object.values(answer).some((text) => fold(text).split(' ').some(isNumber));
}

/** Whether a text tells how wide, high or warm something is: "34 metres", "five to 2,000 litres", not "after nine years". */
export function tellsMeasure(texts: LocalText | null | undefined): boolean {
  return Object.values(texts ?? {}).some((text) => {
    const words = fold(text).split(' ');
    return words.some((word, at) => UNITS.has(word) && isNumber(words[at - 1] ?? ''));
  });
}

const UNITS = wordsOf('units-of-measure');
