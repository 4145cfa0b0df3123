import type { Context, Draft } from '#src/answers/context.ts';
import { amount } from '#src/answers/intents/call-facts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isName, questionWords, type Word } from '#src/answers/question-words.ts';
import { idOf, kindOf, ownWordsOf } from '#src/answers/subject.ts';
import { SURE } from '#src/answers/wording.ts';

/**
 * "Do the quantum fellowships pay for travel?": what a call pays, where it tells of that in the same word or in a compound with the
 * same beginning, and not who funds it. Null elsewhere.
 */
export async function whatIsPaid(context: Context): Promise<Draft | null> {
  const { marks, words } = context.request;
  if (ASKING_ELSE.some((mark) => marks.has(mark)) || !words.some(({ text }) => BEARS.has(text))) return null;
  const called = context.mentions.filter((one) => kindOf(one.ref) === 'call' && isNamedWhole(one));
  const calls = await context.entries.calls({ kind: 'ids', ids: called.map(({ ref }) => idOf(ref)) });
  const own = new Set(called.flatMap(ownWordsOf));
  const paid = words.filter((word) => isName(word) && !own.has(word.text));
  const told = calls.flatMap(({ funding }) =>
    Object.values(funding ?? {}).flatMap((text) => questionWords(text).filter(isName)),
  );
  const isTold = paid.some((word) => told.some((one) => areAkin(one, word)));
  const [only, another] = called;
  const chosen = only && !another ? only.ref : null;
  return isTold ? amount.answer({ ...context, chosen, sure: SURE }) : null;
}

/** "Reisekosten", "Reisepauschale". */
function areAkin({ text: one }: Word, { text: other }: Word): boolean {
  return (
    one.slice(0, BEGINNING) === other.slice(0, BEGINNING) && Math.min(one.length, other.length) >= BEGINNING
  );
}

const BEGINNING = 5;
const BEARS = wordsOf('bears');
const ASKING_ELSE: readonly Mark[] = [
  'who',
  'when',
  'which',
  'where',
  'why',
  'how',
  'deadline',
  'deadlines',
  'ends',
  'submit',
  'calls',
  'funders',
];
