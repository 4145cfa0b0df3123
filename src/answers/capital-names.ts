import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { bounded, type Word } from '#src/answers/question-words.ts';
import { fold } from '#src/model/fold.ts';

// Two words or more in capitals, behind other words: at the start of a text somebody may only be loud.
const CAPITALS = /(?<=\p{L}\P{L}+)\p{Lu}{2,}(?: \p{Lu}{2,})+/gu;

/** "When was ALL IN?": what is written in capitals within a sentence is a name where entries have each of its words. */
export function withCapitalNames(
  text: string,
  words: readonly Word[],
  isKnown: (text: string) => boolean,
): readonly Word[] {
  const written = bounded(text);
  if (written === written.toUpperCase()) return words;
  const names = [...written.matchAll(CAPITALS)].map(([name]) => fold(name).split(' '));
  const said = names.filter((name) => name.every(isKnown));
  const isWithin = (at: number) =>
    said.some((name) =>
      name.some((_, index) => name.every((part, offset) => words[at - index + offset]?.text === part)),
    );
  return words.map((word, at) =>
    isWithin(at) ? { ...word, concepts: new Set<Concept>(['named']), languages: [] } : word,
  );
}
