import type { Context, Draft } from '#src/answers/context.ts';
import { eligibility } from '#src/answers/intents/call-facts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { countedIn, type Mark } from '#src/answers/marks.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isNumber } from '#src/answers/periods/months.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import { kindOf, ownWordsOf, readCall } from '#src/answers/subject.ts';
import { SURE } from '#src/answers/wording.ts';
import { fold } from '#src/model/fold.ts';

/**
 * "Do we need a research institute on board for the quantum call?", "Is one company enough for it?", "Would it be for us?": who may
 * apply, as the entry says it. Null where the question names nobody of whom that tells, or asks for something else.
 */
export async function whoTakesPart(context: Context): Promise<Draft | null> {
  if (!asksWhoTakesPart(context)) return null;
  const draft = await eligibility.answer({ ...context, sure: SURE });
  const isCounted =
    !context.request.marks.has('how-many') || (draft !== null && (await statesNumber(context, draft)));
  return draft?.kind === 'answer' && isCounted ? draft : null;
}

/** "At least one company", in whichever language says so, but not "companies from both countries". */
async function statesNumber(context: Context, { about: [ref] }: Draft): Promise<boolean> {
  const call = ref && (await readCall(context, ref));
  return Object.values(call?.eligibility ?? {}).some((text) => fold(text).split(' ').some(isNumber));
}

function asksWhoTakesPart(context: Context): boolean {
  const { marks, words } = context.request;
  if (ASKING_ELSE.some((mark) => marks.has(mark)) || words.some(({ text }) => LENGTHS.has(text)))
    return false;
  const called = context.mentions.filter((one) => kindOf(one.ref) === 'call' && isNamedWhole(one));
  if (called.length === 0) return false;
  const own = new Set(called.flatMap(ownWordsOf));
  const isOfThem = (word: Word) =>
    ON_BOARD.has(word.text) ||
    (isName(word) &&
      !own.has(word.text) &&
      called.some((one) => one.words.get(word.text)?.has('eligibility')));
  const isNeeded = !namesElse(context) && asksForNeed(context.request);
  if (marks.has('how-many')) return isNeeded && isOfThem(countedIn(words) ?? NOBODY);
  if (marks.has('ends')) return false;
  return isForAsker(words) || (isNeeded && (words.some(isOfThem) || isPartOf(context.request)));
}

/** "A visa", "team photos": a name of which no entry tells but a curated answer, and that is none of those who apply. */
function namesElse({ mentions, request: { asked } }: Context): boolean {
  const held = mentions.filter(({ ref }) => kindOf(ref) !== 'answer');
  const isElse = ({ text, concepts }: Word) =>
    !ON_BOARD.has(text) && !concepts.has('participants') && held.every(({ words }) => !words.has(text));
  return asked.some((word) => isName(word) && isElse(word));
}

/** "Does a university have to be part of it?", but not of the alliance, nor anything of the application. */
function isPartOf({ marks, words }: Context['request']): boolean {
  const said = ` ${words.map(({ text }) => text).join(' ')} `;
  return ELSE_OF_PARTS.every((mark) => !marks.has(mark)) && PART_OF.some((one) => said.includes(` ${one} `));
}

function asksForNeed({ marks, words }: Context['request']): boolean {
  return marks.has('must') || marks.has('suffices') || words.some(({ text }) => NEEDS.has(text));
}

/** "Would Shared Water Bombers be for us?" */
function isForAsker(words: readonly Word[]): boolean {
  const [before, last] = words.slice(-2);
  return FOR.has(before?.text ?? '') && ASKERS.has(last?.text ?? '');
}

const NOBODY: Word = { text: '', concepts: new Set(), languages: [], clause: 0 };
const ON_BOARD = wordsOf('on-board');
const PART_OF = [...wordsOf('part-of')];
const ELSE_OF_PARTS: readonly Mark[] = ['alliance', 'application'];
const NEEDS = wordsOf('needs');
const FOR = wordsOf('for-whom');
const ASKERS = wordsOf('askers');
const LENGTHS = wordsOf('lengths');
const ASKING_ELSE: readonly Mark[] = [
  'when',
  'what',
  'which',
  'how',
  'how-much',
  'how-long',
  'where',
  'why',
  'chance',
  'past',
  'deadline',
  'deadlines',
  'until',
  'contact',
  'email',
  'phone',
  'calls',
  'money',
  'a-period',
];
