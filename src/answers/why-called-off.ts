import type { Context, Draft } from '#src/answers/context.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { sentencesOf } from '#src/answers/matters-told.ts';
import { questionWords } from '#src/answers/question-words.ts';
import { callCard } from '#src/answers/say/call-card.ts';
import { sayText, textPart } from '#src/answers/say/texts.ts';
import { findSubject, idOf } from '#src/answers/subject.ts';
import { SURE } from '#src/answers/wording.ts';
import { type Call, isOff } from '#src/model/call.ts';

/** "Why was the heritage call cancelled?", where its summary says so; null otherwise, since nothing else gives reasons. */
export async function whyCalledOff(context: Context): Promise<Draft | null> {
  const { marks } = context.request;
  if (!marks.has('why') || !marks.has('called-off')) return null;
  const subject = findSubject(context, ['call'], SURE);
  if (subject.kind !== 'one') return null;
  const [call] = await context.entries.calls({ kind: 'ids', ids: [idOf(subject.ref)] });
  if (!call?.summary || !isOff(call) || !givesReason(context, call)) return null;
  return callCard(context, call, [textPart(context, call.summary)]);
}

/** Whether one sentence of the summary tells that it is off, and because of what. */
function givesReason(context: Context, { summary }: Call): boolean {
  const sentences = summary ? sentencesOf(sayText(context, summary)) : [];
  return sentences.some((sentence) => {
    const words = questionWords(sentence);
    const said = ` ${words.map(({ text }) => text).join(' ')} `;
    const isReasoned = BECAUSE.some((one) => said.includes(` ${one} `));
    return isReasoned && words.some(({ concepts }) => concepts.has('called-off'));
  });
}

// "Due on 3 March" is none, "due to" is.
const BECAUSE = [...wordsOf('because')];
