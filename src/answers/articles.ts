import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { monthOf } from '#src/answers/periods/months.ts';
import { means, type Word } from '#src/answers/question-words.ts';
import { nameReader } from '#src/answers/subjects-held.ts';

/**
 * "Das" before what is written as a noun is an article, and points at nothing: "das Ziel", but "wann war das?" Any that has
 * no noun behind it points back: "Was fördern die?", "Wann ist die im Mai?"
 */
export function withArticlesRead(text: string, words: readonly Word[]): readonly Word[] {
  const isWritten = nameReader(text);
  return words.map((word, at) => {
    if (pointsBack(words, at)) return { ...word, concepts: new Set<Concept>([...word.concepts, 'it']) };
    const next = words[at + 1];
    const isArticle = word.concepts.has('article') && next !== undefined && isWritten(next.text);
    return isArticle && word.concepts.has('it') ? { ...word, concepts: withoutIt(word) } : word;
  });
}

/** It ends a clause, but for what says nothing, or stands before "beteiligt" or a time ("die im Mai"). */
function pointsBack(words: readonly Word[], at: number): boolean {
  const [word, next, second] = words.slice(at, at + 3);
  if (!word?.concepts.has('points')) return false;
  if (next?.clause !== word.clause || next.concepts.has('involved')) return true;
  const rest = words.slice(at + 1).filter(({ clause }) => clause === word.clause);
  if (rest.every((one) => means(one, SAYING_NOTHING))) return true;
  return next.concepts.has('about') && second !== undefined && monthOf(second.text) !== undefined;
}

const SAYING_NOTHING: ReadonlySet<Concept> = new Set<Concept>(['filler', 'still']);

function withoutIt({ concepts }: Word): ReadonlySet<Concept> {
  return new Set([...concepts].filter((concept) => concept !== 'it'));
}
