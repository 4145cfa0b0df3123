import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { meaningsAt } from '#src/answers/lexicon/meanings.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { fold } from '#src/model/fold.ts';

// "The Canada-Germany Digital Alliance"
const LONGEST_NAME = 4;

/** "What is the Saffron Alliance?" -> `what is the alliance`: folded, without the name that stands before it. */
export function withoutAllianceName(text: string): string {
  const left: string[] = [];
  for (const word of fold(text).split(' ')) {
    if (means(word, 'alliance')) left.splice(left.length - nameLength(left));
    left.push(word);
  }
  return left.join(' ');
}

/** How many unknown words stand at the end, behind an article; "the old Digital Alliance" is not called "old". */
function nameLength(words: readonly string[]): number {
  const start = words.findLastIndex((word) => EARLIER.has(word) || meaningsAt([word], 0) !== undefined);
  const first = words[start];
  const length = words.length - 1 - start;
  const isName = means(first, 'article') || means(first, 'this') || EARLIER.has(first ?? '');
  return isName && length <= LONGEST_NAME ? length : 0;
}

function means(word: string | undefined, concept: Concept): boolean {
  return word !== undefined && (meaningsAt([word], 0)?.concepts.has(concept) ?? false);
}

const EARLIER = wordsOf('earlier');
