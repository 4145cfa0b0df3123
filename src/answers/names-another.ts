import type { Context } from '#src/answers/context.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import { kindOf } from '#src/answers/subject.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { WordRole } from '#src/ports/entries.ts';

/**
 * "When is the glacier atlas published?", "the NRC’s office in Berlin": whether an event of which one word is said is named by
 * another that it does not hold at all, and other entries are called by. It is no slip and no filler then, but the very thing.
 */
export function namesAnother({ mentions, request: { words } }: Context, ref: EntryRef): boolean {
  const event = kindOf(ref) === 'milestone' ? mentions.find((one) => one.ref === ref) : undefined;
  if (!event) return false;
  const isOwn = ({ text }: Word) => event.words.get(text)?.has('name') === true;
  const clauses = new Set(words.filter(isOwn).map(({ clause }) => clause));
  return words.some(
    (word, at) =>
      isName(word) &&
      !isHeadOf(words[at - 1], isOwn) &&
      clauses.has(word.clause) &&
      !event.words.has(word.text) &&
      mentions.some((one) => isCalledBy(one, word.text)),
  );
}

/** "The research ship", where the title has "research vessel": the thing in another word. */
function isHeadOf(before: Word | undefined, isOwn: (word: Word) => boolean): boolean {
  return before !== undefined && isName(before) && isOwn(before);
}

function isCalledBy({ words, exactWords }: EntryMention, text: string): boolean {
  return exactWords.has(text) && CALLED.some((role) => words.get(text)?.has(role));
}

const CALLED: readonly WordRole[] = ['name', 'alias', 'former'];
