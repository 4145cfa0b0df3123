import type { Context } from '#src/answers/context.ts';
import { isOneOf } from '#src/answers/lexicon/word-forms.ts';

/**
 * "What did they decide last time?", "Who decides on the budget?": how and when applications are decided on tells neither
 * what was decided nor who decides on anything else.
 */
export function asksForOtherDecision({ marks, words }: Context['request']): boolean {
  if (!marks.has('decision')) return false;
  const asksWhatCameOut = marks.has('past') && (marks.has('what') || marks.has('how')) && !marks.has('when');
  return asksWhatCameOut || words.some(({ text }) => isBudget(text));
}

const isBudget = isOneOf('budgets');
