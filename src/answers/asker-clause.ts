import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';

/**
 * "We're a lab in Zadar, when is the proposal due?": what somebody says of themselves in a clause of its own names nothing
 * that is asked for, where no entry knows of it.
 */
export function withAskerApart(words: readonly Word[], isKnown: (text: string) => boolean): readonly Word[] {
  const own = new Set(words.filter(({ concepts }) => concepts.has('asker')).map(({ clause }) => clause));
  const asksElsewhere = words.some((word) => !own.has(word.clause) && means(word, ASKING));
  if (own.size === 0 || !asksElsewhere) return words;
  const isOfAsker = (word: Word) => own.has(word.clause) && isName(word) && !isKnown(word.text);
  return words.map((word) => (isOfAsker(word) ? { ...word, concepts: new Set<Concept>(['asker']) } : word));
}

// What is asked of one call: whoever asks where to apply says by themselves what is looked for.
const ASKING: ReadonlySet<Concept> = new Set<Concept>([
  'when',
  'deadline',
  'ends',
  'how-much',
  'contact',
  'days',
]);
