import { type Concept, QUESTION_WORDS } from '#src/answers/lexicon/concepts.ts';
import { means, type Word } from '#src/answers/question-words.ts';

/** The words, clause by clause. */
export function clausesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  return [...Map.groupBy(words, ({ clause }) => clause).values()];
}

/**
 * Where the first clause stands that asks by a word for it, else the last that asks for a date ("bis wann?"); -1 where none
 * does.
 */
export function questionAt(clauses: readonly (readonly Word[])[]): number {
  const first = clauses.findIndex((own) => own.some((word) => means(word, BY_ITS_WORD)));
  return first >= 0 ? first : clauses.findLastIndex((own) => own.some((word) => means(word, DATED)));
}

/** "When's the next cut-off?", "Which deadlines are there?": complete, though nothing is named. */
export function asksByItself(question: readonly Word[]): boolean {
  const has = (...concepts: readonly Concept[]) =>
    concepts.every((concept) => question.some((word) => word.concepts.has(concept)));
  return (
    has('deadlines') ||
    has('next', 'deadline') ||
    has('next', 'ends') ||
    has('next', 'milestone') ||
    has('next', 'what') ||
    has('exists', 'ends') ||
    has('which', 'ends') ||
    has('what', 'ends') ||
    has('what', 'is-open') ||
    has('exists', 'is-open') ||
    has('now', 'is-open') ||
    has('calls', 'ends') ||
    has('calls', 'is-open')
  );
}

/** Points at what was said before: "then", "it". */
export const POINTING: ReadonlySet<Concept> = new Set<Concept>([
  'it',
  'among',
  'after',
  'before',
  'until',
  'after-next',
]);

const DATED: ReadonlySet<Concept> = new Set<Concept>([
  'from-when',
  'deadline',
  'deadlines',
  'ends',
  'is-open',
]);
// What asks, whatever it is about.
const BY_ITS_WORD: ReadonlySet<Concept> = new Set<Concept>([...QUESTION_WORDS, 'exists', 'list']);
