import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { isName, type Word } from '#src/answers/question-words.ts';

/**
 * "Whom can I call if the portal hangs?": what leads somebody to ask for a contact names nothing that is asked for, but
 * for what some entry knows ("if the lock portal hangs").
 */
export function withCircumstancesApart(
  words: readonly Word[],
  isKnown: (text: string) => boolean,
): readonly Word[] {
  const asks = words.findIndex(({ concepts }) => concepts.has('contact'));
  const from = words.findIndex(({ text }, at) => at > asks && LEADING.has(text));
  if (asks < 0 || from < 0) return words;
  return words.map((word, at) =>
    at < from || (isName(word) && isKnown(word.text)) ? word : { ...word, concepts: APART },
  );
}

// In both languages, folded.
const LEADING: ReadonlySet<string> = new Set([
  'wenn',
  'falls',
  'sofern',
  'sobald',
  'if',
  'when',
  'whenever',
  'once',
  'should',
  'problemen',
  'schwierigkeiten',
  'problems',
  'trouble',
]);
const APART: ReadonlySet<Concept> = new Set<Concept>(['filler']);
