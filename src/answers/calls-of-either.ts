import type { Context } from '#src/answers/context.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { LONG_AGO } from '#src/answers/periods/period.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
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
  const own = calls.filter(({ funders, topics }) =>
    named.some(({ ref }) => funders.includes(idOf(ref)) || topics.includes(idOf(ref))),
  );
  return own.length > 0 ? own : null;
}

/** Whether those of several organisations are asked for, so that it is to be told whose each is. */
export function asksForSeveralFunders(context: Context): boolean {
  return eitherNamed(context)?.every(({ ref }) => kindOf(ref) === 'organisation') ?? false;
}

function eitherNamed({ mentions, request }: Context): readonly EntryMention[] | null {
  const { words } = request;
  const names = words.filter((word) => isName(word) || word.concepts.has('country'));
  const parts = partsOf(words);
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

/** The names on either side of each "and", "or". */
function partsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (means(word, JOINTS)) parts.push([]);
    else if (isName(word) || word.concepts.has('country')) parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

function isOr(words: readonly Word[]): boolean {
  return words.some(({ concepts }) => concepts.has('or'));
}

const KINDS = ['organisation', 'topic'];
const JOINTLY = wordsOf('jointly');
const JOINTS: ReadonlySet<Concept> = new Set<Concept>(['and', 'or']);
