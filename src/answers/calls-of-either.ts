import { isOfAny } from '#src/answers/calls-of-owners.ts';
import type { Context } from '#src/answers/context.ts';
import { splitAtJoints } from '#src/answers/joined.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { LONG_AGO } from '#src/answers/periods/period.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import { idOf, kindOf, ownWordsOf } from '#src/answers/subject.ts';
import type { Call } from '#src/model/call.ts';

/**
 * "Which calls do NRC and DFG have?", "calls on kelp or reefs": those of either, where nothing but two or more organisations
 * or topics is named and each as a whole; null where that is not so, or those of both are asked for.
 */
export async function callsOfEither(context: Context): Promise<readonly Call[] | null> {
  const named = eitherNamed(context);
  if (!named) return null;
  const calls = await context.entries.calls({ kind: 'not-over', at: LONG_AGO });
  const ids = named.map(({ ref }) => idOf(ref));
  const own = calls.filter((call) => isOfAny(call, ids));
  return own.length > 0 ? own : null;
}

/** Whether those of several organisations are asked for, so that it is to be told whose each is. */
export function asksForSeveralFunders(context: Context): boolean {
  return eitherNamed(context)?.every(({ ref }) => kindOf(ref) === 'organisation') ?? false;
}

function eitherNamed({ mentions, request }: Context): readonly EntryMention[] | null {
  const { words } = request;
  const isNaming = (word: Word) => isName(word) || word.concepts.has('country');
  const names = words.filter(isNaming);
  const parts = splitAtJoints(words)
    .map((part) => part.filter(isNaming))
    .filter((part) => part.length > 0);
  if (parts.length < 2 || words.some(({ text }) => JOINTLY.has(text))) return null;
  const whole = mentions.filter((one) => KINDS.includes(kindOf(one.ref)) && isNamedWhole(one));
  const chosen = parts.map((part) =>
    whole.find((one) => part.every(({ text }) => ownWordsOf(one).includes(text))),
  );
  const found = chosen.filter((one) => one !== undefined);
  const isAll = found.length === parts.length && parts.flat().length === names.length;
  const isOfOneKind = new Set(found.map(({ ref }) => kindOf(ref))).size === 1;
  const isDistinct = new Set(found.map(({ ref }) => ref)).size === found.length;
  const isEither = found.every(({ ref }) => kindOf(ref) === 'organisation') || isOr(words);
  return isAll && isOfOneKind && isDistinct && isEither ? found : null;
}

function isOr(words: readonly Word[]): boolean {
  return words.some(({ concepts }) => concepts.has('or'));
}

const KINDS = ['organisation', 'topic'];
const JOINTLY = wordsOf('jointly');
