import type { Context } from '#src/answers/context.ts';
import type { Decision } from '#src/answers/decide.ts';
import { namesDuration } from '#src/answers/durations.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import type { Mark } from '#src/answers/marks.ts';
import { milestoneCard } from '#src/answers/say/milestones.ts';
import { findSubject, idOf, kindOf } from '#src/answers/subject.ts';
import { SURE } from '#src/answers/wording.ts';

/** "How long does the congress last?", "Wie lange geht die?": an event whose entry says how many days; null where none does. */
export async function eventLength(context: Context): Promise<Decision | null> {
  const { marks, place, period } = context.request;
  const isLength = marks.has('how-long') || (marks.has('how-many') && marks.has('days'));
  if (!isLength || place || period || OF_ELSE.some((mark) => marks.has(mark))) return null;
  const subject = findSubject({ ...context, sure: SURE }, ['call', 'milestone']);
  if (subject.kind !== 'one' || kindOf(subject.ref) !== 'milestone') return null;
  const [event] = await context.entries.milestones({ kind: 'ids', ids: [idOf(subject.ref)] });
  const isTold =
    event &&
    [event.title, event.summary].some((text) => text && namesDuration(text, { units: UNITS, isSpan: true }));
  return isTold ? { intent: 'milestones', draft: milestoneCard(context, event) } : null;
}

const UNITS: readonly Concept[] = ['day', 'days', 'week', 'weeks', 'month', 'months'];
// How long until it, or since it, and for how long something else was so.
const OF_ELSE: readonly Mark[] = [
  'until',
  'still',
  'ago',
  'past',
  'before',
  'after',
  'ends',
  'submit',
  'is-open',
  'project',
  'alliance',
  'exists',
  'visit',
  'length',
];
