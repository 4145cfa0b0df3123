import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { means, type Word } from '#src/answers/question-words.ts';

/** Whether a word asks for a deadline by itself: "how long can" alone may ask for something else as well. */
export function isDeadlineWord(word: Word): boolean {
  return means(word, DEADLINES) && !word.concepts.has('how-long');
}

const DEADLINES: ReadonlySet<Concept> = new Set<Concept>(['deadline', 'deadlines']);
