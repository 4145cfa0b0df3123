import { asksForAnotherYear, noneThatYear } from '#src/answers/another-year.ts';
import { type Context, type Draft, say } from '#src/answers/context.ts';
import { includes, type Period, type PeriodName } from '#src/answers/periods/period.ts';
import { milestonesList } from '#src/answers/say/milestones.ts';
import { sayPeriod } from '#src/answers/say/period.ts';
import { daysOf, type Milestone } from '#src/model/milestone.ts';

/**
 * "When is the forum in May?" of one that is in June: that none is on record for then, and the one that is; of a whole other
 * year, that alone. Null where it may be then, or is called by that year.
 */
export function atAnotherTime(context: Context, milestone: Milestone): Draft | null {
  const { period } = context.request;
  if (!period || !CALENDAR.has(period.name.kind)) return null;
  if (mayBeWithin(period, milestone) || isCalledBy(period, milestone)) return null;
  const none = say(context, 'answers:none-milestones-on-that-in', {
    period: sayPeriod(context, period.name),
  });
  return asksForAnotherYear(context)
    ? noneThatYear(context, none, [`milestone:${milestone.id}`])
    : milestonesList(context, none, [milestone]);
}

const CALENDAR: ReadonlySet<PeriodName['kind']> = new Set(['in', 'unit', 'months'] as const);

function mayBeWithin(period: Period, { date }: Milestone): boolean {
  const { first, last } = daysOf(date);
  return includes(period, first) || includes(period, last) || includes({ first, last }, period.first);
}

/** "When is the 2027 budget adopted?" */
function isCalledBy({ first }: Period, { title }: Milestone): boolean {
  return Object.values(title).some((one) => one.includes(String(first.year)));
}
