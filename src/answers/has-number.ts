import { isNumber } from '#src/answers/periods/months.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';
import { fold } from '#src/model/fold.ts';

/** Whether an answer counts anything, in digits or in words. */
export function hasNumber({ answer }: CuratedAnswer): boolean {
  return Object.values(answer).some((text) => fold(text).split(' ').some(isNumber));
}
