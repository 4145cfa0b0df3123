import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';

/**
 * "We're a lab in Zadar, when is the proposal due?": what somebody says of themselves in a clause of its own names nothing
 * that is asked for, where no entry knows of it. Where the question names by itself what it is about, nothing of that
 * clause is asked: "I advise companies. What is the alliance?"
 */
export function withAskerApart(words: readonly Word[], isKnown: (text: string) => boolean): readonly Word[] {
  const own = new Set(words.filter(({ concepts }) => concepts.has('asker')).map(({ clause }) => clause));
  const others = words.filter(({ clause }) => !own.has(clause));
  if (own.size === 0 || !others.some((word) => means(word, ASKING))) return words;
  const isApart =
    others.some((word) => isName(word) || means(word, BY_ITSELF)) &&
    !others.some((word) => means(word, FITTING));
  const isOfAsker = (word: Word) =>
    own.has(word.clause) && (isApart || (isName(word) && !isKnown(word.text)));
  return words.map((word) => (isOfAsker(word) ? { ...word, concepts: SAID } : word));
}

const SAID: ReadonlySet<Concept> = new Set<Concept>(['asker']);

// Whoever asks where to apply says by themselves what is looked for.
const ASKING: ReadonlySet<Concept> = new Set<Concept>([
  'when',
  'what',
  'who',
  'which',
  'deadline',
  'deadlines',
  'ends',
  'how-much',
  'contact',
  'days',
  'is-open',
  'describe',
]);
const BY_ITSELF: ReadonlySet<Concept> = new Set<Concept>(['alliance', 'next', 'milestones', 'deadlines']);
// Who asks decides what fits them.
const FITTING: ReadonlySet<Concept> = new Set<Concept>([
  'submit',
  'eligible',
  'may',
  'calls',
  'exists',
  'money',
  'funds',
  'it',
]);
