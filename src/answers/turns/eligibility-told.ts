import type { Context } from '#src/answers/context.ts';
import type { Decision } from '#src/answers/decide.ts';
import { eligibility } from '#src/answers/intents/call-facts.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { kindOf, toldAsList } from '#src/answers/subject.ts';
import { CHOSEN } from '#src/answers/wording.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/** The one call that was told last; null where a list was, or where a time, a place or a language is asked for. */
export function oneCallTold({ conversation, request }: Context): EntryRef | null {
  const { period, place, wantedLanguage } = request;
  const [ref] = conversation.about;
  if (!ref || kindOf(ref) !== 'call' || toldAsList(conversation)) return null;
  return (period ?? place ?? wantedLanguage) ? null : ref;
}

/** Who may apply for a call, or that its entry does not say. */
export async function eligibilityOf(context: Context, call: EntryRef): Promise<Decision> {
  const draft = await eligibility.answer({ ...context, chosen: call, sure: CHOSEN });
  return { intent: eligibility.name, draft: draft ?? nothingKnown(context) };
}
