import type { Context, Draft } from '#src/answers/context.ts';
import { curatedByWord, curatedFits, sayCurated } from '#src/answers/intents/curated.ts';
import { type Candidate, intentNamed, intentsFor } from '#src/answers/intents.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

export type Decision = { readonly intent: string | null; readonly draft: Draft };

// From here on a curated question is the question that was asked, whatever else its words may mean.
const SAME_QUESTION = 0.75;
const LIKE_QUESTION = 0.45;
const LIKE_NAMES = 0.6;
const ENOUGH_TEXT = 0.5;
// Below this a wording is a guess, and curated answers go first.
const SURE = 2;

/** Finds the answer: the question as an editor put it, what the wording makes sure, and only then a guess. */
export async function decide(context: Context): Promise<Decision> {
  const picked = pickedOption(context);
  if (picked) return picked;
  const { byQuestion, byText } = curatedFits(context);
  if (byQuestion && byQuestion.alike >= SAME_QUESTION) return curated(context, byQuestion.ref);
  const candidates = [...inherited(context), ...intentsFor(context.request.marks)];
  const isOther = context.request.marks.has('counts-others');
  const fitting = isOther ? [] : candidates;
  const sure = await firstAnswer(
    context,
    fitting.filter((one) => one.sure >= SURE),
  );
  const isLike = byQuestion !== null && byQuestion.alike >= LIKE_QUESTION && byQuestion.share >= LIKE_NAMES;
  if (sure && isAnswer(sure.draft) && !(isLike && sure.draft.kind === 'clarify')) return sure;
  if (isLike) return curated(context, byQuestion.ref);
  const guess = await firstAnswer(
    context,
    fitting.filter((one) => one.sure < SURE),
  );
  if (guess && isAnswer(guess.draft)) return guess;
  const fits = byText && byText.share >= ENOUGH_TEXT ? byText.ref : curatedByWord(context);
  if (fits) return curated(context, fits);
  return sure ?? guess ?? { intent: null, draft: nothingKnown(context) };
}

/** The first of these intents that has something to say, else what the first of them says. */
async function firstAnswer(context: Context, candidates: readonly Candidate[]): Promise<Decision | null> {
  let nothing: Decision | null = null;
  for (const { intent, sure } of candidates) {
    const draft = await intent.answer({ ...context, sure });
    if (!draft) continue;
    const decision = { intent: intent.name, draft };
    if (isAnswer(draft)) return decision;
    nothing ??= decision;
  }
  return nothing;
}

/** Anything but "I do not know" without even an entry that it is about. */
function isAnswer(draft: Draft): boolean {
  return draft.kind !== 'unknown' || draft.about.length > 0;
}

async function curated(context: Context, ref: EntryRef): Promise<Decision> {
  return { intent: 'curated', draft: (await sayCurated(context, ref)) ?? nothingKnown(context) };
}

/** What the turn before asked, where this one only names another entry: "and the other one?" */
function inherited(context: Context): readonly Candidate[] {
  const { conversation, request } = context;
  const intent = intentNamed(conversation.choice?.intent ?? conversation.intent);
  const continues = request.marks.has('and') || request.marks.has('what-about') || request.words.length <= 4;
  const asksItself = (intentsFor(request.marks)[0]?.sure ?? 0) >= SURE;
  return intent && continues && !asksItself ? [{ intent, sure: SURE }] : [];
}

/** The option that the words pick, where the turn before offered some. */
function pickedOption(context: Context): Promise<Decision> | null {
  const { conversation, request, mentions } = context;
  const { choice } = conversation;
  if (!choice) return null;
  const asksItself = (intentsFor(request.marks)[0]?.sure ?? 0) >= SURE;
  const named = mentions.find(
    (mention) => choice.options.includes(mention.ref) && mention.share >= ENOUGH_TEXT,
  );
  const byOrder =
    request.ordinal === null ? undefined : choice.options.at(request.ordinal > 0 ? request.ordinal - 1 : -1);
  const chosen = named?.ref ?? byOrder;
  const intent = asksItself ? intentsFor(request.marks)[0]?.intent : intentNamed(choice.intent);
  if (!chosen || !intent || (asksItself && !named)) return null;
  return intent
    .answer({ ...context, chosen, sure: 3 })
    .then((draft) => ({ intent: intent.name, draft: draft ?? nothingKnown(context) }));
}
