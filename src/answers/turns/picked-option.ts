import type { Context, Draft } from '#src/answers/context.ts';
import { intentNamed, intentsFor } from '#src/answers/intents.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isName, means } from '#src/answers/question-words.ts';
import { clarify } from '#src/answers/say/clarify.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { kindOf, ownWordsOf } from '#src/answers/subject.ts';
import { CHOSEN, SURE } from '#src/answers/wording.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { WordRole } from '#src/ports/entries.ts';

const ENOUGH = 0.5;
// What was said of another entry far more clearly is none of the options.
const NEAR = 0.8;

/** The answer for the option that the words pick, where the turn before offered some. */
export async function pickedOption(
  context: Context,
): Promise<{ readonly intent: string; readonly draft: Draft } | null> {
  const { conversation, request } = context;
  const { choice } = conversation;
  if (!choice) return null;
  const [own] = intentsFor(request.marks);
  const asksItself = own !== undefined && own.sure >= SURE;
  const named =
    optionNamed(context, choice.options) ??
    onlyOneOfName(context, choice.options) ??
    (own ? undefined : await byOneWord(context, choice.options));
  const chosen = asksItself ? named : (named ?? optionInOrder(request.ordinal, choice.options));
  const intent = asksItself ? own.intent : intentNamed(choice.intent);
  if (!intent) return null;
  if (!chosen && !asksItself && meansAnother(context, choice.options))
    return { intent: intent.name, draft: await clarify(context, intent.name, choice.options) };
  if (!chosen) return null;
  // A topic of the same name asks for nothing else: "the fieldwork one".
  const mentions = asksItself ? context.mentions : context.mentions.filter(({ ref }) => ref === chosen);
  const draft = await intent.answer({ ...context, mentions, chosen, sure: CHOSEN });
  return { intent: intent.name, draft: draft ?? nothingKnown(context) };
}

function optionInOrder(ordinal: number | null, options: readonly EntryRef[]): EntryRef | undefined {
  return ordinal === null ? undefined : options.at(ordinal > 0 ? ordinal - 1 : -1);
}

/** The option that most of what is said names, unless it names another entry far more clearly. */
function optionNamed({ mentions }: Context, options: readonly EntryRef[]): EntryRef | undefined {
  const best = mentions.find((one) => kindOf(one.ref) !== 'answer');
  return mentions.find(
    (one) => options.includes(one.ref) && one.share >= ENOUGH && one.score >= NEAR * (best?.score ?? 0),
  )?.ref;
}

/** "The one for quantum": the only option that has all that is named, whatever else is called so and asked for by no word. */
function onlyOneOfName({ mentions, request }: Context, options: readonly EntryRef[]): EntryRef | undefined {
  const areAnother = mentions.some(
    (one) =>
      kindOf(one.ref) === 'call' &&
      isNamedWhole(one) &&
      ownWordsOf(one).length > 0 &&
      !options.includes(one.ref),
  );
  if (areAnother || !request.words.every((word) => isName(word) || means(word, POINTING))) return undefined;
  // What an option is only about, another entry may be called by; "the one by the DTA" is paid for by it.
  const isCalledSo = ({ words }: EntryMention) =>
    [...words.values()].every((roles) => OF_OPTIONS.some((role) => roles.has(role)));
  const having = mentions.filter(
    (one) => options.includes(one.ref) && one.namedShare === 1 && isCalledSo(one),
  );
  return having.length === 1 ? having[0]?.ref : undefined;
}

const OF_OPTIONS: readonly WordRole[] = ['name', 'alias', 'funder'];
const POINTING: ReadonlySet<Concept> = new Set<Concept>([
  ...EMPTY,
  'one',
  'it',
  'and',
  'what-about',
  // "By the"
  'until',
]);

/** "The one for researchers" is one of the options, even where only others tell of researchers. */
function meansAnother({ mentions, request }: Context, options: readonly EntryRef[]): boolean {
  return (
    request.marks.has('one') && mentions.length > 0 && !mentions.some(({ ref }) => options.includes(ref))
  );
}

/** "The one in the field": the option of which alone a name has such a word, however common. */
async function byOneWord(
  { entries, request }: Context,
  options: readonly EntryRef[],
): Promise<EntryRef | undefined> {
  const said = request.words.filter(({ concepts }) => !concepts.has('article') && !concepts.has('about'));
  const named = (await entries.names(options, options.length)).filter(({ ref }) => options.includes(ref));
  const having = named.filter(({ names }) =>
    said.some(({ text }) => names.some((name) => name.split(' ').includes(text))),
  );
  return having.length === 1 ? having[0]?.ref : undefined;
}
