import type { Context, Draft } from '#src/answers/context.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsMeaning } from '#src/answers/lexicon/meanings.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { Mark } from '#src/answers/marks.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { findSubject, kindOf } from '#src/answers/subject.ts';
import { SURE } from '#src/answers/wording.ts';

/**
 * "Which company got the largest grant from the quantum call?": who was funded stands in no entry of a call, and who may apply is
 * no answer. Null where something else is asked, or of an event.
 */
export async function whoGotIt(context: Context): Promise<Draft | null> {
  const { marks, words } = context.request;
  if (areCounted(context)) return nothingKnown(context);
  if (!WHO.some((mark) => marks.has(mark)) || OF_ELSE.some((mark) => marks.has(mark))) return null;
  if ((!isHad(words) && !wereFunded(words)) || asksForCalls(words)) return null;
  const subject = findSubject(context, ['call', 'organisation', 'milestone'], SURE);
  const kind = subject.kind === 'one' ? kindOf(subject.ref) : null;
  const isOfMoney = words.some((word) => MONEY.has(word.text) || means(word, GIVES));
  return kind === 'call' || (isOfMoney && kind !== 'milestone') ? nothingKnown(context) : null;
}

/** "Has received" */
function isHad(words: readonly Word[]): boolean {
  return [GIVEN, HAVING].every((forms) => words.some(({ text }) => forms.has(text)));
}

/** "Who was funded in the quantum call?"; "by whom" asks for the funder. */
function wereFunded(words: readonly Word[]): boolean {
  const [first] = words;
  return first?.concepts.has('who') === true && !LEADING.has(first.text) && isOfPastFunding(words);
}

/** "How many consortia were funded in the minerals call?", "What came out of it?" */
function areCounted(context: Context): boolean {
  const { marks, words } = context.request;
  const isPast = isOfPastFunding(words) || isHad(words);
  const isOfResults = RESULTS.some((phrase) =>
    phrase.every((text) => words.some((word) => word.text === text)),
  );
  const isCounted = marks.has('how-many') && isPast && !OF_NEED.some((mark) => marks.has(mark));
  if (!isCounted && !isOfResults) return false;
  const subject = findSubject(context, ['call', 'organisation', 'milestone'], SURE);
  return subject.kind === 'one' && kindOf(subject.ref) === 'call';
}

function isOfPastFunding(words: readonly Word[]): boolean {
  const both = words.filter(({ text }) => WAS_FUNDED.has(text));
  return new Set(both.map(({ text }) => text)).size > 1;
}

/** "Which calls got funding from the NRC?" */
function asksForCalls(words: readonly Word[]): boolean {
  const at = words.findIndex(({ concepts }) => concepts.has('which'));
  const asked = words.slice(at + 1).find((word) => !isName(word));
  return at !== -1 && asked !== undefined && means(asked, CALLS);
}

const CALLS: ReadonlySet<Concept> = new Set<Concept>(['call', 'calls']);
// Grants and fellowships are what calls are called by.
const GIVES: ReadonlySet<Concept> = new Set<Concept>(['money', ...CALLS]);
const MONEY = new Set(wordsMeaning('funding'));
const LEADING = wordsOf('for-whom');
const WAS_FUNDED = wordsOf('was-funded');
const GIVEN = wordsOf('given');
const HAVING = wordsOf('having');
const RESULTS = [...wordsOf('results')].map((phrase) => phrase.split(' '));
const OF_NEED: readonly Mark[] = ['may', 'must', 'days', 'weeks', 'months'];
const WHO: readonly Mark[] = ['who', 'which'];
const OF_ELSE: readonly Mark[] = ['may', 'must', 'deadline', 'deadlines', 'when'];
