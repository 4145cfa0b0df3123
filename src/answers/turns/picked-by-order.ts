import type { Context, Draft } from '#src/answers/context.ts';
import { describe } from '#src/answers/intents/describe.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { isName, means } from '#src/answers/question-words.ts';
import { kindOf, pickedFromList, toldAsList, toldFromList } from '#src/answers/subject.ts';
import { CHOSEN } from '#src/answers/wording.ts';

/** "The second one", behind a list and without a word of what about it: what it is. */
export async function pickedByOrder(context: Context): Promise<Draft | null> {
  const { conversation, request } = context;
  const asksNothingElse = request.words.every((word) => !isName(word) && means(word, PICKING));
  const picks = asksNothingElse && request.ordinal !== null && isOfList(conversation);
  const chosen = picks ? pickedFromList(context, ['call', 'milestone', 'organisation', 'topic']) : undefined;
  return chosen ? describe.answer({ ...context, chosen, sure: CHOSEN }) : null;
}

/** Behind a list, or behind one of it that has no stages to be counted. */
function isOfList(conversation: Context['conversation']): boolean {
  const told = toldFromList(conversation);
  return toldAsList(conversation) || (told !== null && kindOf(told) !== 'call');
}

const PICKING: ReadonlySet<Concept> = new Set<Concept>([
  ...EMPTY,
  'first',
  'second',
  'third',
  'fourth',
  'final',
  'one',
  'it',
  'and',
  'what-about',
  'about',
  'what',
  'describe',
]);
