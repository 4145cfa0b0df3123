import type { Context } from '#src/answers/context.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsMeaning } from '#src/answers/lexicon/meanings.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import { likeness, SAME } from '#src/answers/spelling.ts';
import { kindOf } from '#src/answers/subject.ts';

/** "The second quantum call": another than the one on record, unless that is called so; its second stage is no such. */
export function asksForFurtherCall({ mentions, request: { words } }: Context): boolean {
  const counting = words.filter(
    (word, at) => means(word, FURTHER) && isBeforeCall(words.slice(at + 1), word.clause),
  );
  const names = mentions.filter(({ ref }) => kindOf(ref) === 'call').map(({ name }) => name.split(' '));
  return counting.some(
    ({ text }) => !names.some((name) => name.some((word) => likeness(text, word) >= SAME)),
  );
}

/** What is named, and then "call", which may be part of the name. */
function isBeforeCall(behind: readonly Word[], clause: number): boolean {
  const at = behind.findIndex((word) => isCall(word) || !isName(word));
  const word = behind[at];
  return at > 0 && word !== undefined && word.clause === clause && isCall(word);
}

function isCall({ text, concepts }: Word): boolean {
  return concepts.has('call') || CALLS.has(text);
}

const CALLS: ReadonlySet<string> = new Set(wordsMeaning('call'));
const FURTHER: ReadonlySet<Concept> = new Set<Concept>(['second', 'third', 'fourth']);
