import type { Context } from '#src/answers/context.ts';
import type { Decision } from '#src/answers/decide.ts';
import { eligibility } from '#src/answers/intents/call-facts.ts';
import type { Mark } from '#src/answers/marks.ts';
import { isName } from '#src/answers/question-words.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { kindOf, toldAsList } from '#src/answers/subject.ts';
import { CHOSEN } from '#src/answers/wording.ts';

/**
 * "Is a master's enough, or do I need a doctorate?", after a call: who may apply for it, where its conditions tell of all
 * that is named; null where they do not, or something else is asked.
 */
export async function fitsTold(context: Context): Promise<Decision | null> {
  const { conversation, mentions, request } = context;
  const { marks, asked, period, place, wantedLanguage } = request;
  const [ref] = conversation.about;
  if (!ref || kindOf(ref) !== 'call' || toldAsList(conversation)) return null;
  if (period ?? place ?? wantedLanguage) return null;
  const isAsked = marks.has('suffices') || marks.has('must');
  if (!isAsked || ASKING_ELSE.some((mark) => marks.has(mark))) return null;
  const told = mentions.find((one) => one.ref === ref)?.words;
  const names = asked.filter(isName);
  const isInConditions = names.every(({ text }) => told?.get(text)?.has('eligibility'));
  if (names.length === 0 || !isInConditions) return null;
  const draft = await eligibility.answer({ ...context, chosen: ref, sure: CHOSEN });
  return { intent: eligibility.name, draft: draft ?? nothingKnown(context) };
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
