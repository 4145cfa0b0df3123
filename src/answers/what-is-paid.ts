import { splits } from '#src/answers/compounds.ts';
import type { Context, Draft } from '#src/answers/context.ts';
import { amount } from '#src/answers/intents/call-facts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isName, questionWords } from '#src/answers/question-words.ts';
import { likeness, SAME } from '#src/answers/spelling.ts';
import { idOf, kindOf, ownWordsOf } from '#src/answers/subject.ts';
import { SURE } from '#src/answers/wording.ts';

/**
 * "Do the quantum fellowships pay for travel?": what a call pays, where it tells of that in the same word or in a compound
 * with the same beginning, and not who funds it. Null elsewhere.
 */
export async function whatIsPaid(context: Context): Promise<Draft | null> {
  const { marks, words } = context.request;
  if (ASKING_ELSE.some((mark) => marks.has(mark)) || !words.some(({ text }) => BEARS.has(text))) return null;
  const called = context.mentions.filter((one) => kindOf(one.ref) === 'call' && isNamedWhole(one));
  if (called.length === 0) return null;
  const calls = await context.entries.calls({ kind: 'ids', ids: called.map(({ ref }) => idOf(ref)) });
  const own = new Set(called.flatMap(ownWordsOf));
  const paid = words.filter((word) => isName(word) && !own.has(word.text));
  const told = calls.flatMap(({ funding }) =>
    Object.values(funding ?? {}).flatMap((text) => questionWords(text).filter(isName)),
  );
  const isTold = paid.some((word) => told.some((one) => areAkin(one.text, word.text)));
  const [only, another] = called;
  const chosen = only && !another ? only.ref : null;
  return isTold ? amount.answer({ ...context, chosen, sure: SURE }) : null;
}

/** "Reisekosten", "Reisepauschale" and "Reise", or two forms of one word; not "international" and "internship". */
function areAkin(one: string, other: string): boolean {
  const isSame =
    one === other || (Math.min(one.length, other.length) >= SHORTEST_FORM && likeness(one, other) >= SAME);
  return isSame || areOfOneBeginning(one, other) || areOfOneBeginning(other, one);
}

/** Whether a compound begins with the other word, or with the first part of it before a word that the language has. */
function areOfOneBeginning(word: string, compound: string): boolean {
  const parts = splits(word).filter(([, rest]) => questionWords(rest).every((one) => !isName(one)));
  return [word, ...parts.map(([first]) => first)].some(
    (first) =>
      first.length >= SHORTEST_BEGINNING &&
      compound.startsWith(first) &&
      compound.length >= first.length + SHORTEST_REST,
  );
}

const SHORTEST_FORM = 6;
const SHORTEST_BEGINNING = 5;
const SHORTEST_REST = 4;
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
