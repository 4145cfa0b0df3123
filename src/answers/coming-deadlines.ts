import { type Context, todayOf } from '#src/answers/context.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { FAR_FUTURE, includes, type Period } from '#src/answers/periods/period.ts';
import { isName, means, questionWords, type Word } from '#src/answers/question-words.ts';
import { periodAskedFor } from '#src/answers/when-and-where.ts';
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

/**
 * "As of today" and "for today's meeting" name no day on which it would have to be, and neither does what somebody tells in a
 * clause of its own: "I read about photonics yesterday. When is the next deadline?"
 */
export function periodMeant(context: Context): Period | null {
  const { period } = context.request;
  const isToday = period?.first.equals(period.last) && period.first.equals(todayOf(context));
  return isToday || isOfRemark(context) ? null : period;
}

/** Whether the time is named beside something else, and not where the next one is asked for. */
function isOfRemark(context: Context): boolean {
  const words = questionWords(context.question);
  const asking = words.findLast((word) => means(word, OF_NEXT))?.clause;
  const said =
    asking === undefined ? undefined : periodAskedFor(words.filter(isIn(asking)), todayOf(context), []);
  if (said !== null || context.request.marks.has('after-next')) return false;
  const timed = words.filter(({ clause }) => clause !== asking);
  return timed.some(({ text }) => SELVES.has(text)) && timed.some(isName);
}

const isIn =
  (clause: number) =>
  (word: Word): boolean =>
    word.clause === clause;

const SELVES = wordsOf('selves');
const OF_NEXT: ReadonlySet<Concept> = new Set<Concept>(['next', 'soon']);

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
  return stagesOf(calls, countries).filter(({ stage }) => !isOver(stage.deadline, now));
}

/** The stages of these calls that bind these countries, soonest first; of calls that are off or only announced none. */
export function stagesOf(calls: readonly Call[], countries: readonly string[]): readonly Coming[] {
  return (
    calls
      // What is only announced has no deadline either that anybody could meet.
      .filter((call) => !isOff(call) && call.status !== 'forecast')
      .flatMap((call) => officialStages(call).map((stage): Coming => ({ call, stage })))
      .filter(({ stage }) => binds(stage, countries))
      .toSorted((a, b) => Temporal.Instant.compare(a.stage.deadline.instant, b.stage.deadline.instant))
  );
}
