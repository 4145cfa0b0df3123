import type { Context, Draft } from '#src/answers/context.ts';
import { calls } from '#src/answers/intents/calls.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import { readQuestion } from '#src/answers/read-question.ts';
import { kindOf, toldAsList } from '#src/answers/subject.ts';
import { SURE } from '#src/answers/wording.ts';

/** "Only the ones on data centres please", behind a list of calls: those of it that what is named fits. */
export async function onlyOfList(context: Context): Promise<Draft | null> {
  const { conversation, request } = context;
  const { marks, words } = request;
  // "Only it?" narrows nothing, "only those for Canada" does.
  const isPointing = marks.has('it') && !marks.has('points');
  const isNarrowed = words.some(({ text }) => ONLY.has(text)) && NAMED.some((mark) => marks.has(mark));
  const isOfCalls = toldAsList(conversation) && conversation.listed.some((ref) => kindOf(ref) === 'call');
  if (
    !isNarrowed ||
    isPointing ||
    !isOfCalls ||
    request.period ||
    ASKING_ELSE.some((mark) => marks.has(mark))
  )
    return null;
  const among = new Set<Mark>([...marks, 'among', 'which']);
  // Several are meant, not one of its siblings.
  const { mentions } = await readQuestion(context, context.question);
  const draft = await calls.answer({
    ...context,
    mentions,
    request: { ...request, marks: among },
    sure: SURE,
  });
  return draft?.kind === 'answer' && draft.about.length > 0 ? draft : null;
}

const ONLY = wordsOf('only-these');
const NAMED: readonly Mark[] = ['a-name', 'country'];
const ASKING_ELSE: readonly Mark[] = [
  'when',
  'who',
  'how',
  'how-much',
  'how-many',
  'how-long',
  'why',
  'what',
  'deadline',
  'call',
  'a-named-call',
];
