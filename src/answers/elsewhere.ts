import type { Context } from '#src/answers/context.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { type Mark, OF_CALLS } from '#src/answers/marks.ts';
import { findCity } from '#src/answers/places/find-place.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import { nameReader } from '#src/answers/subjects-held.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/** The words for where it is to be: a city, or what is written as a name behind "in", city of a time zone or not. */
export function placesSaid({ question, request: { words } }: Context): readonly Word[] {
  const isWritten = nameReader(question);
  return words.filter((word, at) => {
    if (!isName(word)) return false;
    const before = words[at - 1];
    const isBehindIn = before !== undefined && PLACING.has(before.text) && before.clause === word.clause;
    return findCity([word]) !== null || (isBehindIn && isWritten(word.text));
  });
}

/** "Since when is there shore power in Split?" asks for no call of another place. */
export function isCallElsewhere(context: Context, ref: EntryRef): boolean {
  const { marks } = context.request;
  if (!marks.has('exists') || ASKED_OF_CALLS.some((mark) => marks.has(mark))) return false;
  const held = context.mentions.find((one) => one.ref === ref)?.exactWords;
  return placesSaid(context).some(({ text }) => !held?.has(text));
}

const ASKED_OF_CALLS: readonly Mark[] = [...OF_CALLS, 'closed', 'money'];
const PLACING = wordsOf('placing');
