import { type Context, todayOf } from '#src/answers/context.ts';
import { FAR_FUTURE, includes, type Period } from '#src/answers/periods/period.ts';
import { binds, type Call, isOff, officialStages, type Stage } from '#src/model/call.ts';
import { isOver, lastDay } from '#src/model/deadline.ts';

/** A stage that is ahead, and its call. */
export type Coming = { readonly call: Call; readonly stage: Stage };

/** "The next deadline in June", "… after May": none that comes before; all that is ahead where no time is named. */
export function comingWithin(context: Context, calls: readonly Call[]): readonly Coming[] {
  const period = periodMeant(context);
  const all = comingOf(calls, context.now, context.request.countries);
  if (!period) return all;
  const isAsked = isBehind(context, period)
    ? (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, period.last) > 0
    : (day: Temporal.PlainDate) => includes(period, day);
  return all.filter(({ stage }) => isAsked(lastDay(stage.deadline)));
}

/** "As of today" and "for today's meeting" name no day on which it would have to be. */
export function periodMeant(context: Context): Period | null {
  const { period } = context.request;
  const isToday = period?.first.equals(period.last) && period.first.equals(todayOf(context));
  return isToday ? null : period;
}

/** "We are away until 1 May: what is due after that?" */
export function isBehind({ conversation, request: { marks } }: Context, period: Period | null): boolean {
  const isEnding = period !== null && period.last.until(FAR_FUTURE).days > 0;
  return isEnding && marks.has('after-next') && conversation.about.length === 0;
}

/** Whether a deadline is later than another, be it by a moment. */
export function isAfter({ stage }: Coming, before: Coming): boolean {
  return Temporal.Instant.compare(stage.deadline.instant, before.stage.deadline.instant) > 0;
}

/** The stages of these calls that are ahead and bind these countries, soonest first. */
function comingOf(
  calls: readonly Call[],
  now: Temporal.Instant,
  countries: readonly string[],
): readonly Coming[] {
  return (
    calls
      // What is only announced has no deadline either that anybody could meet.
      .filter((call) => !isOff(call) && call.status !== 'forecast')
      .flatMap((call) => officialStages(call).map((stage): Coming => ({ call, stage })))
      .filter(({ stage }) => !isOver(stage.deadline, now))
      .filter(({ stage }) => binds(stage, countries))
      .toSorted((a, b) => Temporal.Instant.compare(a.stage.deadline.instant, b.stage.deadline.instant))
  );
}
