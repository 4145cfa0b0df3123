import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { numberOf } from '#src/answers/periods/months.ts';
import { means, type Word } from '#src/answers/question-words.ts';

/** "The next three deadlines": how many are asked for; the number names and orders nothing. */
export type CountedNext = { readonly words: readonly Word[]; readonly count: number | null };

export function withNextCounted(words: readonly Word[]): CountedNext {
  const at = words.findIndex((word, index) => isCounted(words, word, index));
  const count = numberOf(words[at]?.text ?? '') ?? null;
  return count === null ? { words, count } : { words: words.filter((_, index) => index !== at), count };
}

function isCounted(words: readonly Word[], { text }: Word, at: number): boolean {
  const count = numberOf(text) ?? 0;
  if (count < 2 || count > MOST) return false;
  const [before, behind, after] = [words[at - 1], words[at + 1], words[at + 2]];
  const isSeveral = (word: Word | undefined) => word !== undefined && means(word, SEVERAL);
  const isNext = (word: Word | undefined) => word?.concepts.has('next') ?? false;
  return (isNext(before) && isSeveral(behind)) || (isNext(behind) && isSeveral(after));
}

const MOST = 12;
const SEVERAL: ReadonlySet<Concept> = new Set<Concept>(['deadlines', 'ends']);
