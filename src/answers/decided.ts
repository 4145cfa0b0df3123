import type { Context } from '#src/answers/context.ts';
import type { Matter } from '#src/answers/lexicon/matters/matter.ts';
import { isOneOf } from '#src/answers/lexicon/word-forms.ts';
import { isAskedNear } from '#src/answers/matters-told.ts';
import { isName } from '#src/answers/question-words.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';

/**
 * "What did they decide last time?", "Who decides on the budget?": how and when applications are decided on tells neither
 * what was decided nor who decides on anything else. What those decided who are named, their own answer tells.
 */
export function tellsOtherDecision(context: Context, entry: CuratedAnswer): boolean {
  const { marks, words } = context.request;
  if (!marks.has('decision')) return false;
  const asksWhatCameOut = marks.has('past') && (marks.has('what') || marks.has('how')) && !marks.has('when');
  const isOther = asksWhatCameOut && (isAskedNear(entry, DECISIONS) || !holdsDeciders(context, entry));
  return isOther || words.some(({ text }) => isBudget(text));
}

function holdsDeciders({ mentions, request }: Context, { id }: CuratedAnswer): boolean {
  const names = request.asked.filter(isName);
  const held = mentions.find(({ ref }) => ref === `answer:${id}`)?.words;
  return names.length > 0 && names.every(({ text }) => held?.has(text));
}

/** What is asked of decisions on applications. */
export const DECISIONS: ReadonlySet<Matter> = new Set<Matter>(['decision', 'jury', 'feedback']);

const isBudget = isOneOf('budgets');
