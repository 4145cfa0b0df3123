import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';

/** What is to be noticed besides the concepts of single words; `a-named-call` is one whose whole name was said. */
export type Mark =
  | Concept
  | 'a-name'
  | 'a-named-call'
  | 'a-period'
  | 'a-place'
  | 'an-ordinal'
  | 'a-count'
  | 'counts-others';

/** What the words of a question and what was found in it ask for. */
export function marksOf(
  words: readonly Word[],
  found: {
    readonly period: unknown;
    readonly place: unknown;
    readonly ordinal: unknown;
    readonly count?: unknown;
  },
  isKnown: (text: string) => boolean = () => true,
): ReadonlySet<Mark> {
  const marks = new Set<Mark>(words.flatMap((word) => [...word.concepts]));
  if (words.some(isName)) marks.add('a-name');
  if (found.period !== null) marks.add('a-period');
  if (found.place !== null) marks.add('a-place');
  if (found.ordinal !== null) marks.add('an-ordinal');
  if (typeof found.count === 'number') marks.add('a-count');
  if (marks.has('may') && LENGTHS.has(countedIn(words)?.text ?? '')) marks.add('length');
  // "When did it open for entries?", not when it is open.
  const asksWhenItOpens = marks.has('when') && marks.has('is-open') && !marks.has('still');
  if (asksWhenItOpens && words.some(({ text }) => OPENS_BY.has(text))) {
    marks.delete('is-open');
    marks.add('opens');
  }
  if (countsOthers(words) || measuresOther(words, isKnown) || marks.has('length')) marks.add('counts-others');
  return marks;
}

/** "How many applications": something that no entry counts. */
function countsOthers(words: readonly Word[]): boolean {
  const counted = countedIn(words);
  // "How many outlines came in?" counts no stages of a call.
  const isOfApplicants = counted?.concepts.has('stage') && words.some((word) => means(word, HANDED_IN));
  return counted !== undefined && (isOfApplicants || !means(counted, COUNTABLE));
}

/** What stands behind "how many"; undefined where nothing does. */
export function countedIn(words: readonly Word[]): Word | undefined {
  const last = words.findLastIndex(({ concepts }) => concepts.has('how-many'));
  if (last < 0) return undefined;
  return words.slice(last + 1).find(({ concepts }) => concepts.has('people') || !concepts.has('filler'));
}

/** "How high is the success rate": something that no entry holds. */
function measuresOther(words: readonly Word[], isKnown: (text: string) => boolean): boolean {
  const last = words.findLastIndex(({ concepts }) => concepts.has('how-much'));
  const measured = words.slice(last + 1).find((word) => !means(word, EMPTY));
  return last >= 0 && measured !== undefined && isName(measured) && !isKnown(measured.text);
}

/** What only a call or its deadline has: a question with none of these may be about anything. */
export const OF_CALLS: readonly Mark[] = [
  'call',
  'calls',
  'deadline',
  'deadlines',
  'ends',
  'submit',
  'application',
];

const OPENS_BY = wordsOf('opens-by');
const LENGTHS = wordsOf('lengths');
const HANDED_IN: ReadonlySet<Concept> = new Set<Concept>(['ends', 'submit']);
const COUNTABLE: ReadonlySet<Concept> = new Set<Concept>([
  'days',
  'weeks',
  'months',
  'calls',
  'deadlines',
  'stage',
  'money',
  'milestones',
  'is-open',
  'still',
]);

/** 1 for "the first", -1 for "the last"; null where nothing is counted. */
export function ordinalIn(words: readonly Word[]): number | null {
  const order = ['first', 'second', 'third', 'fourth'] as const;
  for (const { concepts } of words) {
    const at = order.findIndex((one) => concepts.has(one));
    if (at >= 0) return at + 1;
    if (concepts.has('final')) return -1;
  }
  return null;
}
