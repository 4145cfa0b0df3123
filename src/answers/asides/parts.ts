import { type Concept, QUESTION_WORDS } from '#src/answers/lexicon/concepts.ts';
import { means, type Word } from '#src/answers/question-words.ts';

/**
 * What a text is made of, remark or question: what stands between full stops, colons, dashes and the like, and of that by
 * itself what commas part from the clauses that ask.
 */
export function partsOf(words: readonly Word[], ends: readonly string[]): readonly (readonly Word[])[] {
  const numberOf = (clause: number) => ends.slice(0, clause).filter((end) => !/^[,;]+$/.test(end)).length;
  const stretches = [...Map.groupBy(words, ({ clause }) => numberOf(clause)).values()];
  return stretches.flatMap((own) => splitByAsking(own, ends)).filter((own) => own.length > 0);
}

function splitByAsking(own: readonly Word[], ends: readonly string[]): readonly (readonly Word[])[] {
  const clauses = [...Map.groupBy(own, ({ clause }) => clause).values()];
  const isMarked = ends[own.at(-1)?.clause ?? 0]?.includes('?') === true;
  const first = clauses.findIndex(asksHere);
  const last = clauses.findLastIndex(asksHere);
  if (first < 0 && !isMarked) return [own];
  const [start, end] = first < 0 ? [clauses.length - 1, clauses.length - 1] : [first, last];
  return [clauses.slice(0, start), clauses.slice(start, end + 1), clauses.slice(end + 1)].map((part) =>
    part.flat(),
  );
}

/** It begins with a word that asks, or has one that hardly tells anything. */
function asksHere(own: readonly Word[]): boolean {
  const [first] = own;
  return (first !== undefined && means(first, QUESTIONS)) || own.some((word) => means(word, ASKING));
}

const QUESTIONS: ReadonlySet<Concept> = new Set<Concept>([
  ...QUESTION_WORDS,
  'from-when',
  'may',
  'exists',
  'list',
]);
const ASKING: ReadonlySet<Concept> = new Set<Concept>(['when', 'which', 'who', 'how-much']);
