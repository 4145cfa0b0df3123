import { type Context, type Draft, say, todayOf } from '#src/answers/context.ts';
import { titleCounts } from '#src/answers/counted-title.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import { milestonesList } from '#src/answers/say/milestones.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { findSubject, idOf, kindOf, ownWordsOf } from '#src/answers/subject.ts';
import { SURE } from '#src/answers/wording.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import { daysOf, type Milestone } from '#src/model/milestone.ts';

/**
 * "The second soil atlas", "the third meeting of the committee", "the next one", where one is on record that is not counted
 * so, or is over: no other event is told as that. Null where the one on record may be it.
 */
export async function furtherEvent(context: Context): Promise<Draft | null> {
  const { ordinal, marks } = context.request;
  const isCounted = ordinal !== null && ordinal > 0;
  if (!isCounted && !marks.has('next')) return null;
  const ref = eventNamed(context) ?? eventTold(context);
  const [event] = ref ? await context.entries.milestones({ kind: 'ids', ids: [idOf(ref)] }) : [];
  if (!event) return isOfOneKind(context.request.words) ? nothingKnown(context) : null;
  if (isCounted) return isCountedSo(event, ordinal) ? null : nothingKnown(context);
  const isOver = Temporal.PlainDate.compare(daysOf(event.date).last, todayOf(context)) < 0;
  if (!isOver) return null;
  // Whoever asks when it is asks for a date, and none is known.
  if (marks.has('when')) return nothingKnown(context);
  return milestonesList(context, say(context, 'answers:no-such-milestone-ahead-but'), [event]);
}

/** What is called by nothing may be the first, and no other. */
function isCountedSo({ title }: Milestone, ordinal: number): boolean {
  const counts = titleCounts(title);
  return counts.length === 0 ? ordinal === 1 : counts.includes(ordinal);
}

/** The one event whose own name stands behind "second", "next" or the like. */
function eventNamed(context: Context): EntryRef | null {
  const { mentions, request } = context;
  const { words } = request;
  const named = words.find((word, at) => means(words[at - 1] ?? NO_WORD, COUNTING) && isName(word));
  const subject = named && findSubject({ ...context, sure: SURE }, ['milestone', 'call']);
  if (!named || subject?.kind !== 'one' || kindOf(subject.ref) !== 'milestone') return null;
  const mention = mentions.find(({ ref }) => ref === subject.ref);
  return mention && ownWordsOf(mention).includes(named.text) ? subject.ref : null;
}

/** The one event told last, where nothing but another of its kind is asked for: "and the second?", "next meeting?" */
function eventTold({ conversation, request: { words, marks } }: Context): EntryRef | null {
  const [told, ...others] = conversation.about;
  const isAlone = others.every((ref) => kindOf(ref) === 'organisation');
  if (!told || kindOf(told) !== 'milestone' || !isAlone || conversation.listed.length > 1) return null;
  const isOfKind = (word: Word) => MEETINGS.has(word.text);
  if (!words.every((word) => isOfKind(word) || (!isName(word) && [...word.concepts].every(isPointing))))
    return null;
  return !marks.has('next') || words.some(isOfKind) || marks.has('happens') ? told : null;
}

/** "The next kick-off meeting": not the next of all, where none is known to be that. */
function isOfOneKind(words: readonly Word[]): boolean {
  const from = words.findIndex(({ concepts }) => concepts.has('next'));
  const between = words.slice(from + 1);
  const noun = between.findIndex(({ concepts }) => concepts.has('milestone'));
  return from >= 0 && between.slice(0, Math.max(0, noun)).some((word) => means(word, KINDS));
}

function isPointing(concept: Concept): boolean {
  return EMPTY.has(concept) || POINTING.has(concept);
}

const NO_WORD: Word = { text: '', concepts: new Set(), languages: [], clause: 0 };
const MEETINGS = wordsOf('meetings');
const COUNTING: ReadonlySet<Concept> = new Set<Concept>(['first', 'second', 'third', 'fourth', 'next']);
const KINDS: ReadonlySet<Concept> = new Set<Concept>(['begins', 'founded', 'project', 'decision', 'closed']);
const POINTING: ReadonlySet<Concept> = new Set<Concept>([
  ...COUNTING,
  'compares',
  'one',
  'it',
  'and',
  'what-about',
  'when',
  'happens',
]);
