import type { Context, Draft } from '#src/answers/context.ts';
import { sayCurated } from '#src/answers/intents/curated.ts';
import { intentNamed } from '#src/answers/intents.ts';
import { sayPlainly } from '#src/answers/plain-language.ts';
import { PLAIN } from '#src/answers/say/plain-button.ts';
import { kindOf } from '#src/answers/subject.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/** What an intent says of an entry that was picked; null where it says nothing. */
export async function answerChosen(
  context: Context,
  chosen: EntryRef,
  intent: string,
): Promise<Draft | null> {
  if (intent === PLAIN) return sayPlainly(context, chosen);
  if (kindOf(chosen) === 'answer') return sayCurated(context, chosen);
  return (await intentNamed(intent)?.answer({ ...context, chosen })) ?? null;
}
