import type { Context } from '#src/answers/context.ts';
import type { Decision } from '#src/answers/decide.ts';
import type { Mark } from '#src/answers/marks.ts';
import { isName } from '#src/answers/question-words.ts';
import { eligibilityOf, oneCallTold } from '#src/answers/turns/eligibility-told.ts';

/**
 * "Is a master's enough, or do I need a doctorate?", after a call: who may apply for it, where its conditions tell of all
 * that is named; null where they do not, or something else is asked.
 */
export async function fitsTold(context: Context): Promise<Decision | null> {
  const { mentions, request } = context;
  const { marks, asked } = request;
  const ref = oneCallTold(context);
  const isAsked = marks.has('suffices') || marks.has('must');
  if (!ref || !isAsked || ASKING_ELSE.some((mark) => marks.has(mark))) return null;
  const told = mentions.find((one) => one.ref === ref)?.words;
  const names = asked.filter(isName);
  const isInConditions = names.every(({ text }) => told?.get(text)?.has('eligibility'));
  if (names.length === 0 || !isInConditions) return null;
  return eligibilityOf(context, ref);
}

const ASKING_ELSE: readonly Mark[] = [
  'when',
  'where',
  'who',
  'why',
  'how',
  'how-long',
  'how-many',
  'how-much',
  'deadline',
  'calls',
];
