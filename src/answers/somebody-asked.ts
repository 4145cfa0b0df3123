import type { Context } from '#src/answers/context.ts';
import { isOneOf, wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/** "Who's the director of the institute?", "Who sits on the council?", "Who will speak at the meeting?": not told by an entry that has no such word. */
export function asksForSomebody(
  { mentions, request }: Pick<Context, 'mentions' | 'request'>,
  entry: EntryRef | undefined,
): boolean {
  const held = mentions.find(({ ref }) => ref === entry)?.words;
  const [first] = request.words.filter((word) => isName(word));
  const isUnheld = (word: Word | undefined) => word !== undefined && held?.has(word.text) === false;
  return (
    request.marks.has('who') &&
    (isUnheld(first) || request.words.some((word) => HEADS.has(word.text) && isUnheld(word)))
  );
}

const HEADS = wordsOf('heads');

/** "What is the name of the minister at …?": asks for somebody of whom the entry of the organisation says nothing. */
export function asksForLeader({ request: { words }, mentions }: Context, ref: EntryRef): boolean {
  const own = mentions.find((mention) => mention.ref === ref)?.exactWords;
  return words.some(({ text }) => isLeader(text) && own?.has(text) !== true);
}

/** Whether a word (folded) says that somebody heads an organisation. */
export const isLeader = isOneOf('leaders');
