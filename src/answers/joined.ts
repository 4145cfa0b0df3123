import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { means, type Word } from '#src/answers/question-words.ts';

/** What stands on either side of each "and", "or". */
export function splitAtJoints(words: readonly Word[]): readonly (readonly Word[])[] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (means(word, JOINTS)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

const JOINTS: ReadonlySet<Concept> = new Set<Concept>(['and', 'or']);
