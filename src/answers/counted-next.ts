import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { numberOf } from '#src/answers/periods/months.ts';
import { means, type Word } from '#src/answers/question-words.ts';

/** "The next three deadlines", "the last two milestones": how many are asked for; the number names and orders nothing. */
export type CountedNext = { readonly words: readonly Word[]; readonly count: number | null };

export function withNextCounted(words: readonly Word[]): CountedNext {
  const at = words.findIndex((word, index) => isCounted(words, word, index));
  const count = counted(words[at]?.text ?? '');
  return count === null ? { words, count } : { words: words.filter((_, index) => index !== at), count };
}

/** "Die letzten beiden". */
function counted(text: string): number | null {
  return numberOf(text) ?? (PAIRS.has(text) ? 2 : null);
}

function isCounted(words: readonly Word[], { text }: Word, at: number): boolean {
  const count = counted(text) ?? 0;
  if (count < 2 || count > MOST) return false;
  const [before, behind, after] = [words[at - 1], words[at + 1], words[at + 2]];
  const isOfEvents = (word: Word | undefined) => word?.concepts.has('milestones') === true;
  const isBeside = (word: Word | undefined) => word !== undefined && means(word, BESIDE);
  if ((isOfEvents(behind) && words.some(isBeside)) || (isBeside(behind) && isOfEvents(after))) return true;
  const isSeveral = (word: Word | undefined) => word !== undefined && means(word, SEVERAL);
  const isNext = (word: Word | undefined) => word?.concepts.has('next') ?? false;
  return (isNext(before) && isSeveral(behind)) || (isNext(behind) && isSeveral(after));
}

const PAIRS = wordsOf('pairs');
const MOST = 12;
const BESIDE: ReadonlySet<Concept> = new Set<Concept>(['next', 'last']);
const SEVERAL: ReadonlySet<Concept> = new Set<Concept>(['deadlines', 'ends']);
