import type { Context } from '#src/answers/context.ts';
import type { Decision } from '#src/answers/decide.ts';
import { calls } from '#src/answers/intents/calls.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { readCall } from '#src/answers/subject.ts';
import { oneCallTold } from '#src/answers/turns/eligibility-told.ts';
import { CHOSEN } from '#src/answers/wording.ts';
import type { Conversation } from '#src/ports/conversations.ts';

/** "What else do they fund?", after a call that one organisation pays for: the calls of that one. */
export async function toldFundersCalls(context: Context): Promise<Decision | null> {
  const ref = asksWhatTheyFund(context) ? oneCallTold(context) : null;
  const call = ref && (await readCall(context, ref));
  const [funder, another] = call ? await context.entries.organisations(call.funders) : [];
  if (!funder || another) return null;
  const conversation: Conversation = {
    ...context.conversation,
    about: [`organisation:${funder.id}`],
    listed: [],
  };
  const draft = await calls.answer({ ...context, conversation, sure: CHOSEN });
  return draft && { intent: calls.name, draft };
}

/** "Was fördern Sie?" is asked of whoever answers. */
function asksWhatTheyFund({ question, request: { marks } }: Context): boolean {
  const asks = marks.has('what') || (marks.has('which') && marks.has('calls'));
  const isOfThem = question.split(/[^\p{L}]+/u).some((word) => THEY.has(word));
  return asks && isOfThem && marks.has('funds') && !marks.has('a-name') && !marks.has('how-much');
}

const THEY = wordsOf('they');
