import type { Context } from '#src/answers/context.ts';
import type { Decision } from '#src/answers/decide.ts';
import { amount, eligibility } from '#src/answers/intents/call-facts.ts';
import { contact } from '#src/answers/intents/contact.ts';
import { readAnswer, sayCurated } from '#src/answers/intents/curated.ts';
import { intentNamed } from '#src/answers/intents.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import type { Matter } from '#src/answers/lexicon/matters/matter.ts';
import { isOneOf } from '#src/answers/lexicon/word-forms.ts';
import { isAskedOf } from '#src/answers/matters-told.ts';
import { means, type Word } from '#src/answers/question-words.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { bindsSide, sidesSaid } from '#src/answers/sides.ts';
import { kindOf, ownWordsOf, readCall, toldAsList } from '#src/answers/subject.ts';
import { CHOSEN, type Intent } from '#src/answers/wording.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/**
 * "And Canadians?", "Auch deutsche Firmen?", after who may apply: the same of what was told last, for others, be they of a
 * country that no entry is from. Null where something else was asked, or is now.
 */
export async function sameOfAnother(context: Context): Promise<Decision | null> {
  const { conversation, request } = context;
  const [ref] = conversation.about;
  const said = request.words.filter((word) => means(word, OTHER_SIDES) || isApplicant(word.text));
  const continues = request.marks.has('and') || request.marks.has('what-about');
  if (!ref || !continues || said.length === 0 || toldAsList(conversation)) return null;
  if (!request.words.every((word) => means(word, BESIDE) || said.includes(word))) return null;
  if (kindOf(ref) === 'answer') return toldOfOthers(context, ref, said);
  const isOfCall = kindOf(ref) === 'call' && !request.marks.has('a-language');
  const intent = isOfCall ? ((await contactOfSide(context, ref)) ?? intentMeant(context, ref)) : undefined;
  if (!intent) return null;
  const draft = await intent.answer({ ...context, chosen: ref, sure: CHOSEN });
  return { intent: intent.name, draft: draft ?? nothingKnown(context) };
}

/** "And on the Canadian side?", behind the contact of a call that has no date of that side. */
async function contactOfSide(context: Context, ref: EntryRef): Promise<Intent | undefined> {
  const sides = sidesSaid(context.request.words);
  if (context.conversation.intent !== contact.name || sides.length === 0) return undefined;
  const call = await readCall(context, ref);
  return call && !bindsSide(call, sides) ? contact : undefined;
}

/** What was asked of the call told last; "also German firms?", behind what it is, asks who may apply. */
function intentMeant({ conversation, mentions, request }: Context, ref: EntryRef): Intent | undefined {
  const before = intentNamed(conversation.intent);
  const applicants = request.words.filter(({ text }) => isApplicant(text));
  // "How much do villages get?" – "and towns?" may ask for another call.
  if (before?.name === eligibility.name || (before?.name === amount.name && applicants.length === 0))
    return before;
  // "And the start-ups?", where another call is called so.
  const isCalledSo = mentions.some(
    (one) =>
      kindOf(one.ref) === 'call' &&
      one.ref !== ref &&
      applicants.some(({ text }) => ownWordsOf(one).includes(text)),
  );
  const isOfIt = applicants.length > 0 && request.countries.length > 0 && !isCalledSo;
  return isOfIt && before && OF_WHAT_IT_IS.has(before.name) ? eligibility : undefined;
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

// Behind anything else, a side asks for its deadline.
const OF_WHAT_IT_IS: ReadonlySet<string> = new Set(['calls', 'describe']);
const isApplicant = isOneOf('applicants');
const OTHER_SIDES: ReadonlySet<Concept> = new Set<Concept>(['country', 'countries', 'a-language']);
const BESIDE: ReadonlySet<Concept> = new Set<Concept>([
  ...EMPTY,
  'and',
  'what-about',
  'participants',
  'application',
  'in-language',
]);
