import type { Context, Draft } from '#src/answers/context.ts';
import { describeEntry } from '#src/answers/intents/describe.ts';
import { intentsFor } from '#src/answers/intents.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { kindOf } from '#src/answers/subject.ts';
import { SURE } from '#src/answers/wording.ts';

/**
 * "Is it part of the alliance?", of the call that was told last: the call, where its entry tells of the alliance, and not
 * what the alliance is. Null where something else is asked.
 */
export async function toldCallInAlliance(context: Context): Promise<Draft | null> {
  const { conversation, mentions, request } = context;
  const { marks, words } = request;
  const [call, another] = conversation.about.filter((ref) => kindOf(ref) === 'call');
  const isSure = intentsFor(marks).some(({ sure }) => sure >= SURE);
  if (!call || another || isSure || !marks.has('it') || !marks.has('alliance')) return null;
  const held = mentions.find(({ ref }) => ref === call)?.words;
  const isTold = words.some(({ text, concepts }) => concepts.has('alliance') && held?.has(text));
  return isTold ? describeEntry(context, call) : nothingKnown(context);
}
