import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Word } from '#src/answers/question-words.ts';

/** "Which calls are open for that?", "… dafür?": what was said before is what the calls must be for. */
export function asksForThat(words: readonly Word[]): boolean {
  return words.some(
    ({ text, concepts }, at) =>
      FOR_THAT.has(text) || (concepts.has('it') && words[at - 1]?.concepts.has('of') === true),
  );
}

const FOR_THAT = wordsOf('for-that');
