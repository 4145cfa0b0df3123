import { type Concept, OF_ALL_CALLS } from '#src/answers/lexicon/concepts.ts';
import { wordsMeaning } from '#src/answers/lexicon/meanings.ts';
import { means, type Word } from '#src/answers/question-words.ts';
import { synonymsOf } from '#src/answers/synonyms.ts';

/** The words by which entries may tell of what is asked of all calls: "decision" where somebody wants to hear back. */
export function otherWords(
  words: readonly Word[],
): readonly { readonly text: string; readonly concept: Concept }[] {
  return OF_ALL_CALLS.filter((group) => words.some((word) => means(word, new Set(group))))
    .flat()
    .flatMap((concept) =>
      wordsMeaning(concept)
        .flatMap((text) => [text, ...synonymsOf(text)])
        .map((text) => ({ text, concept })),
    );
}
