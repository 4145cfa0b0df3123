import type { Concept } from '#src/answers/lexicon/concepts.ts';
import type { Word } from '#src/answers/question-words.ts';
import { nameReader } from '#src/answers/subjects-held.ts';

/** "Das" before what is written as a noun is an article, and points at nothing: "das Ziel", but "wann war das?" */
export function withArticlesRead(text: string, words: readonly Word[]): readonly Word[] {
  const isWritten = nameReader(text);
  return words.map((word, at) => {
    const next = words[at + 1];
    const isArticle = word.concepts.has('article') && next !== undefined && isWritten(next.text);
    return isArticle && word.concepts.has('it') ? { ...word, concepts: withoutIt(word) } : word;
  });
}

function withoutIt({ concepts }: Word): ReadonlySet<Concept> {
  return new Set([...concepts].filter((concept) => concept !== 'it'));
}
