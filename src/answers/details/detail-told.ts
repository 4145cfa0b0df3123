import type { Context } from '#src/answers/context.ts';
import type { Decision } from '#src/answers/decide.ts';
import { callMeant } from '#src/answers/details/call-meant.ts';
import type { Detail } from '#src/answers/details/detail.ts';
import { fileFormat } from '#src/answers/details/file-format.ts';
import { forWhom, howManyNeeded } from '#src/answers/details/for-whom.ts';
import { handedIn, neededWith } from '#src/answers/details/handed-in.ts';
import { rankedPrize } from '#src/answers/details/ranks.ts';
import { forConsortium, paidThing, perMonth, share, toWin } from '#src/answers/details/shares.ts';
import { paidFor, stay } from '#src/answers/details/stays.ts';
import { textLength } from '#src/answers/details/text-length.ts';
import { oneFact } from '#src/answers/intents/call-facts.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import type { Word } from '#src/answers/question-words.ts';
import { kindOf, ownWordsOf, readCall } from '#src/answers/subject.ts';
import { isUntold } from '#src/answers/untold.ts';
import { SURE } from '#src/answers/wording.ts';

/** What only the texts of a call can tell of it, and no general answer. */
const OWN: readonly Detail[] = [
  textLength,
  fileFormat,
  handedIn,
  rankedPrize,
  share,
  perMonth,
  paidFor,
  howManyNeeded,
];
/** What else they may tell, in this order. */
const OTHERS: readonly Detail[] = [stay, toWin, paidThing, forConsortium, neededWith, forWhom];

/** "Monthly stipend in the exchange?": one text of a call that tells just that, whatever is told in general. Null where none does. */
export async function ownDetailTold(context: Context): Promise<Decision | null> {
  return firstTold(context, OWN);
}

/** "Is a partner from industry mandatory?": what is told in general would do as well. */
export async function detailTold(context: Context): Promise<Decision | null> {
  return textLength.asks(context) ? null : firstTold(context, OTHERS);
}

async function firstTold(context: Context, details: readonly Detail[]): Promise<Decision | null> {
  if (context.request.period || context.request.place || isUntold(context) || asksForCalls(context))
    return null;
  for (const detail of details) {
    const decision = await toldBy(detail, context);
    if (decision) return decision;
  }
  return null;
}

async function toldBy(detail: Detail, context: Context): Promise<Decision | null> {
  const { intent, what, read } = detail;
  if (!detail.asks(context)) return null;
  const isAsking = (word: Word) => detail.isAsking(word, context);
  const ref = callMeant(context, isAsking) ?? detail.otherwise?.(context, isAsking);
  const call = ref && (await readCall(context, ref));
  if (!call || !detail.tells(read(call), context, call)) return null;
  return { intent, draft: await oneFact({ ...context, chosen: ref, sure: SURE }, intent, what, read) };
}

/** "Which calls cover …?": a group is asked for, and not by a word of a call's own name. */
function asksForCalls({ mentions, request: { words } }: Context): boolean {
  return words.some(
    ({ text, concepts }) =>
      concepts.has('calls') && !mentions.some((one) => isCall(one) && ownWordsOf(one).includes(text)),
  );
}

function isCall({ ref }: EntryMention): boolean {
  return kindOf(ref) === 'call';
}
