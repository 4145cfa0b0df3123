import type { Context } from '#src/answers/context.ts';
import type { Decision } from '#src/answers/decide.ts';
import { curatedByWords } from '#src/answers/intents/curated.ts';
import { curatedByMatter } from '#src/answers/intents/curated-by-matter.ts';
import { curatedByMeaning } from '#src/answers/intents/curated-by-meaning.ts';
import { curatedInOtherWords, tellsKindAsked } from '#src/answers/intents/curated-in-other-words.ts';
import { curated, likeOf } from '#src/answers/like-question.ts';
import { kindOf } from '#src/answers/subject.ts';

/** What is asked of any programme. */
export async function byMatter(context: Context): Promise<Decision | null> {
  const ref = await curatedByMatter(context);
  return ref && curated(context, ref);
}

/** What is asked of an alliance as a whole, or counted. */
export async function byMeaning(context: Context): Promise<Decision | null> {
  const ref = await curatedByMeaning(context);
  return ref && curated(context, ref);
}

/** What is asked for in other words than an editor's. */
export async function inOtherWords(context: Context): Promise<Decision | null> {
  const ref = await curatedInOtherWords(context);
  return ref && curated(context, ref);
}

/** What a word of a curated answer tells. */
export async function byCuratedWords(context: Context): Promise<Decision | null> {
  const { marks } = context.request;
  // "What is still open for …?", "I lay turf, what can I apply for?": asks for calls, whatever a text says of firms.
  const isOfSome = marks.has('what') || marks.has('which');
  const isOfCalls =
    isOfSome && ((marks.has('status') && marks.has('is-open')) || (marks.has('may') && marks.has('submit')));
  const ref = isOfCalls ? null : await curatedByWords(context);
  return ref && (await tellsKindAsked(context, ref)) ? curated(context, ref) : null;
}

/** Whether a curated answer is meant where else it would be asked back. */
export async function meansCurated(context: Context): Promise<boolean> {
  // "How do I apply?" names nothing by which a curated one could be meant.
  const mayBeLike = context.request.marks.has('a-name') || context.spoken.matters.size > 0;
  if (mayBeLike && (await likeOf(context))) return true;
  return !namesCall(context) && (await curatedInOtherWords(context)) !== null;
}

/** Whether a call is called by a good part of what is named. */
function namesCall({ mentions, request }: Context): boolean {
  return (
    request.marks.has('a-name') &&
    mentions.some(({ ref, namedShare }) => kindOf(ref) === 'call' && namedShare >= HALF)
  );
}

const HALF = 0.5;
