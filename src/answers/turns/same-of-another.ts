import type { Context } from '#src/answers/context.ts';
import type { Decision } from '#src/answers/decide.ts';
import { readAnswer, sayCurated } from '#src/answers/intents/curated.ts';
import { intentNamed } from '#src/answers/intents.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import type { Matter } from '#src/answers/lexicon/matters/matter.ts';
import { isAskedOf } from '#src/answers/matters-told.ts';
import { means, type Word } from '#src/answers/question-words.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { kindOf, toldAsList } from '#src/answers/subject.ts';
import { CHOSEN } from '#src/answers/wording.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/**
 * "And Canadians?", "Und die Franzosen?", after who may apply: the same of what was told last, for another country, be it one
 * that no entry is from. Null where something else was asked, or is now.
 */
export async function sameOfAnother(context: Context): Promise<Decision | null> {
  const { conversation, request } = context;
  const [ref] = conversation.about;
  const said = request.words.filter((word) => means(word, OTHER_SIDES));
  const continues = request.marks.has('and') || request.marks.has('what-about');
  if (!ref || !continues || said.length === 0 || toldAsList(conversation)) return null;
  if (!request.words.every((word) => means(word, BESIDE) || said.includes(word))) return null;
  if (kindOf(ref) === 'answer') return toldOfOthers(context, ref, said);
  const intent = intentNamed(conversation.intent);
  if (kindOf(ref) !== 'call' || request.marks.has('a-language') || !intent || !OF_EACH_SIDE.has(intent.name))
    return null;
  const draft = await intent.answer({ ...context, chosen: ref, sure: CHOSEN });
  return { intent: intent.name, draft: draft ?? nothingKnown(context) };
}

/** "And the French?", after whether other countries may take part; "Und auf Französisch?", after the language of proposals. */
async function toldOfOthers(
  context: Context,
  ref: EntryRef,
  said: readonly Word[],
): Promise<Decision | null> {
  const entry = await readAnswer(context, ref);
  const isOfIt = (concept: Concept, matter: Matter) =>
    entry && isAskedOf(entry, new Set([matter])) && said.every(({ concepts }) => concepts.has(concept));
  const isTold = isOfIt('countries', 'other-countries') || isOfIt('a-language', 'proposal-language');
  const draft = isTold ? await sayCurated(context, ref) : null;
  return draft && { intent: 'curated', draft };
}

// What may be told of each side; behind anything else, a side asks for its deadline.
const OF_EACH_SIDE: ReadonlySet<string> = new Set(['eligibility', 'amount']);
const OTHER_SIDES: ReadonlySet<Concept> = new Set<Concept>(['country', 'countries', 'a-language']);
const BESIDE: ReadonlySet<Concept> = new Set<Concept>([
  ...EMPTY,
  'and',
  'what-about',
  'participants',
  'application',
  'in-language',
]);
