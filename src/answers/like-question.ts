import type { Context } from '#src/answers/context.ts';
import type { Decision } from '#src/answers/decide.ts';
import { type CuratedFit, curatedByQuestion, sayCurated, tellsThat } from '#src/answers/intents/curated.ts';
import { meansCall } from '#src/answers/means-call.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

// From here on a curated question is the question that was asked, whatever else its words may mean.
const SAME_QUESTION = 0.75;
const ALL = 1;
const LIKE_QUESTION = 0.45;
const LIKE_NAMES = 0.6;

/** The curated answer that is asked just this. */
export async function sameQuestion(context: Context): Promise<Decision | null> {
  const byQuestion = curatedByQuestion(context);
  // What the alliance has done so far is not what it is.
  const same = context.request.marks.has('achieved') ? ALL : SAME_QUESTION;
  const isLike = byQuestion && (byQuestion.alike >= same || asksForMeaning(context, byQuestion));
  const isSame =
    isLike && !meansCall(context) && (await tellsThat(namedAlike(context, byQuestion), byQuestion.ref));
  return isSame ? curated(context, byQuestion.ref) : null;
}

/** Where a question names all that is named, whatever else its words speak of is asked in both. */
function namedAlike(context: Context, { share, alike }: CuratedFit): Context {
  const isAlike = share === 1 && alike >= SAME_QUESTION && context.request.marks.has('a-name');
  return isAlike ? { ...context, spoken: { ...context.spoken, matters: new Set() } } : context;
}

/** "Is … just a buzzword?": the question that is most like it, where that asks what the same word means. */
function asksForMeaning({ request: { marks } }: Context, { share, alike }: CuratedFit): boolean {
  return marks.has('means') && marks.has('a-name') && share === 1 && alike >= LIKE_QUESTION;
}

/** The curated answer that is asked something like it. */
export async function likeQuestion(context: Context): Promise<Decision | null> {
  const like = await likeOf(context);
  return like && curated(context, like);
}

/** How something turned out is told by the same question alone. */
export async function likeOf(context: Context): Promise<EntryRef | null> {
  if (context.request.marks.has('chance') || meansCall(context)) return null;
  const byQuestion = curatedByQuestion(context);
  const isLike = byQuestion && byQuestion.alike >= LIKE_QUESTION && byQuestion.share >= LIKE_NAMES;
  return isLike && (await tellsThat(context, byQuestion.ref)) ? byQuestion.ref : null;
}

/** What a curated answer says. */
export async function curated(context: Context, ref: EntryRef): Promise<Decision> {
  return { intent: 'curated', draft: (await sayCurated(context, ref)) ?? nothingKnown(context) };
}
