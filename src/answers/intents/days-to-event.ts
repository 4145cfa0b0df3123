import { type Context, type Draft, say, todayOf } from '#src/answers/context.ts';
import { milestoneCard } from '#src/answers/say/milestones.ts';
import { capitalized, plain } from '#src/answers/say/texts.ts';
import { findSubject, idOf, kindOf } from '#src/answers/subject.ts';
import { daysOf, type Milestone } from '#src/model/milestone.ts';

/** "How many days until the summit?": null where a call is meant rather than an event. */
export async function daysToEvent(context: Context): Promise<Draft | null> {
  // "How long is the ship?" is no question of days.
  if (!COUNTING.some((mark) => context.request.marks.has(mark))) return null;
  const subject = findSubject(context, ['call', 'milestone']);
  if (subject.kind !== 'one' || kindOf(subject.ref) !== 'milestone') return null;
  const [event] = await context.entries.milestones({ kind: 'ids', ids: [idOf(subject.ref)] });
  if (!event) return null;
  const said = sayDays(context, event);
  return milestoneCard(context, event, said ? [plain(said)] : []);
}

const COUNTING = ['days', 'weeks', 'still', 'ago'] as const;

/** To or since a date that is known to the day; null where that tells too much of it. */
function sayDays(context: Context, { date, status }: Milestone): string | null {
  const { first, last } = daysOf(date);
  if (!first.equals(last) || status === 'cancelled') return null;
  const count = todayOf(context).until(first, { largestUnit: 'day' }).days;
  if (count > 0) {
    const left = say(context, 'dates:days-left', { count });
    return capitalized(context, say(context, 'answers:left', { left }));
  }
  return count < 0 && status !== 'planned' ? say(context, 'answers:days-ago', { count: -count }) : null;
}
