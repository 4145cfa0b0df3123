import type { Context } from '#src/answers/context.ts';
import { isOneOf } from '#src/answers/lexicon/word-forms.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/** "What is the name of the minister at …?": asks for somebody of whom the entry of the organisation says nothing. */
export function asksForLeader({ request: { words }, mentions }: Context, ref: EntryRef): boolean {
  const own = mentions.find((mention) => mention.ref === ref)?.exactWords;
  return words.some(({ text }) => isLeader(text) && own?.has(text) !== true);
}

const isLeader = isOneOf('leaders');
