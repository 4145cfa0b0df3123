import { callsOfFunder } from '#src/answers/calls-of-funder.ts';
import { type Context, type Draft, say } from '#src/answers/context.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsMeaning } from '#src/answers/lexicon/meanings.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import { callsList, soonestFirst } from '#src/answers/say/calls-list.ts';

/** "What has the NRC been funding here?", "What money does it give?": its calls, and not what it itself is paid. */
export async function whatTheyFund(context: Context): Promise<Draft | null> {
  const { marks, words } = context.request;
  const asks = (marks.has('what') || marks.has('which')) && !ASKING_ELSE.some((mark) => marks.has(mark));
  const last = words.findLast(({ concepts }) => SO_FAR.every((concept) => !concepts.has(concept)));
  const gives = words.some(({ text }) => GIVES.has(text)) && words.some(({ text }) => MONEY.has(text));
  if (!asks || !(gives || FUNDING.has(last?.text ?? ''))) return null;
  const calls = await callsOfFunder(context);
  if (!calls || calls.length === 0) return null;
  const lead = say(context, 'answers:found-calls', { count: calls.length });
  return callsList(context, lead, soonestFirst(calls, context.now));
}

// Behind it may stand since when: "so far".
const SO_FAR: readonly Concept[] = ['filler', 'past', 'recently'];
const GIVES = wordsOf('gives');
const MONEY = new Set(wordsMeaning('funding'));
const FUNDING = wordsOf('gives-money');
const ASKING_ELSE: readonly Mark[] = [
  'who',
  'when',
  'why',
  'how-much',
  'how-many',
  'deadline',
  'deadlines',
  'in-total',
  'now',
  'calls',
];
