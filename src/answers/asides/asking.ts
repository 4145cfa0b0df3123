import { type Concept, QUESTION_WORDS } from '#src/answers/lexicon/concepts.ts';
import { means, type Word } from '#src/answers/question-words.ts';

/** Whether a word asks for something, or is of what is asked for. */
export function asks(word: Word): boolean {
  return means(word, OF_QUESTION);
}

// What asks, and what most questions are about.
const OF_QUESTION: ReadonlySet<Concept> = new Set<Concept>([
  ...QUESTION_WORDS,
  'from-when',
  'whether',
  'describe',
  'list',
  'exists',
  'call',
  'calls',
  'deadline',
  'deadlines',
  'ends',
  'is-open',
  'submit',
  'application',
  'money',
  'milestone',
  'milestones',
  'alliance',
]);
