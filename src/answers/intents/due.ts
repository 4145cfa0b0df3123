import { asksForAnotherYear, noneThatYear } from '#src/answers/another-year.ts';
import { type Context, type Draft, say, todayOf } from '#src/answers/context.ts';
import { DUE_KEYS, type DuePart, duePartOf, isOfPart } from '#src/answers/intents/due-part.ts';
import { nextDeadline } from '#src/answers/intents/next-deadline.ts';
import type { Mark } from '#src/answers/marks.ts';
import { FAR_FUTURE, includes, type Period } from '#src/answers/periods/period.ts';
import { callCard, datesOf, deadlineLines } from '#src/answers/say/call-card.ts';
import { callsList, soonestFirst } from '#src/answers/say/calls-list.ts';
import { sayPeriod } from '#src/answers/say/period.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { selectCalls } from '#src/answers/select-calls.ts';
import { callsByStage, stagesAskedFor, stagesNamed } from '#src/answers/stages-asked.ts';
import { kindOf } from '#src/answers/subject.ts';
import type { Intent } from '#src/answers/wording.ts';
import { binds, type Call, isOff, officialStages, type Stage } from '#src/model/call.ts';
import { lastDay } from '#src/model/deadline.ts';
import type { DayRange } from '#src/model/milestone.ts';

const OF_ONE_CALL: readonly Mark[] = ['a-name', 'call', 'it', 'stage', 'next', 'soon', 'and'];

const ASKING_ELSE: readonly Mark[] = [
  'who',
  'what',
  'which',
  'how',
  'how-many',
  'how-much',
  'how-long',
  'when',
  'why',
  'milestone',
  'milestones',
  'happens',
  'past',
  'news',
  'funds',
  'money',
];

/** "Which deadlines fall in March?" */
export const due: Intent = {
  name: 'due',
  wordings: [
    { sure: 3.1, has: ['a-period', 'deadlines'] },
    { sure: 3, has: ['a-period', 'deadline'] },
    { sure: 2.97, has: ['a-period', 'after-next'] },
    { sure: 2.9, has: ['a-period', 'ends'] },
    // "Welche Einreichungen stehen im Mai an?": no events.
    {
      sure: 2.96,
      has: ['a-period', 'application', 'planned'],
      lacks: ['project', 'milestone', 'milestones', 'past', 'what'],
    },
    { sure: 2.6, has: ['list', 'deadlines'], lacks: OF_ONE_CALL },
    { sure: 2.6, has: ['which', 'deadlines'], lacks: OF_ONE_CALL },
    { sure: 2.6, has: ['exists', 'deadlines'], lacks: OF_ONE_CALL },
    { sure: 2.35, has: ['deadlines'], lacks: [...OF_ONE_CALL, 'and', 'what-about'] },
    { sure: 2.6, has: ['a-period', 'submit'], lacks: ['procedure', 'who'] },
    { sure: 2.5, has: ['a-period', 'application'] },
    { sure: 2.3, has: ['a-period', 'calls'], lacks: ['who'] },
    { sure: 2.3, has: ['a-period', 'call'], lacks: ['describe', 'who'] },
    // "The ferries go on until 30 November, don't they?"
    { sure: 1.9, has: ['a-period', 'a-name'], lacks: ASKING_ELSE },
  ],
  async answer(context) {
    // Which of them were extended no list tells.
    if (context.request.marks.has('moved')) return null;
    const period = context.request.period ?? allAhead(context);
    if (!period) return null;
    const part = duePartOf(context, period);
    const meant = await callsMeant(context, period);
    if (meant === null) return nothingKnown(context);
    const { calls, only } = meant;
    if (only && isOff(only)) return callCard(context, only, datesOf(context, only));
    const stages = new Map(calls.map((call) => [call, stagesIn(context, call, period, part)]));
    const stagesOf = (call: Call) => stages.get(call) ?? [];
    const due = soonestFirst(
      calls.filter((call) => stagesOf(call).length > 0),
      context.now,
    );
    const said = sayPeriod(context, period.name, due.length > 0);
    if (due.length === 0)
      return context.request.period ? noneDue(context, said, only, part) : nextDeadline.answer(context);
    const count = due.reduce((sum, call) => sum + stagesOf(call).length, 0);
    const firstOf = (call: Call) => stagesOf(call)[0]?.deadline.instant.epochMilliseconds ?? 0;
    const inOrder = due.toSorted((a, b) => firstOf(a) - firstOf(b));
    const key = period.name.kind === 'ever' ? 'answers:due-ahead' : DUE_KEYS[part].some;
    return callsList(context, say(context, key, { count, period: said }), inOrder, (call) =>
      deadlineLines(context, call, stagesOf(call)),
    );
  },
};

/** "Which deadlines are there?": all to come, unless a call is spoken of. */
function allAhead(context: Context): Period | null {
  if (context.conversation.about.some((ref) => kindOf(ref) === 'call')) return null;
  return { first: todayOf(context), last: FAR_FUTURE, name: { kind: 'ever' } };
}

type Meant = {
  readonly calls: readonly Call[];
  /** The one call that is named, by itself or by one of its stages. */
  readonly only: Call | null;
};

/** The calls that what is named fits, those of a stage that is named, or all; null where something is named that none fits. */
async function callsMeant(context: Context, period: DayRange): Promise<Meant | null> {
  const staged = asksAboutOne(context) ? await callsByStage(context) : [];
  const found = await selectCalls(context, { kind: 'ends-between', ...momentsOf(period) });
  const isNamed = context.request.marks.has('a-name') && found !== null;
  const calls = isNamed || staged.length === 0 ? found : staged;
  if (calls === null) return null;
  const [first = null, another] = isNamed || staged.length > 0 ? calls : [];
  return { calls, only: another ? null : first };
}

/** Nothing is; of a call whose day was guessed wrongly, the real one is told. */
function noneDue(context: Context, period: string, only: Call | null, part: DuePart): Draft {
  if (asksForAnotherYear(context)) return notThatYear(context, period);
  const told = only && asksAboutOne(context) ? [only] : [];
  if (only && told.length > 0 && isThatDayOf(context, only))
    return callCard(context, only, datesOf(context, only));
  const isNamed = context.request.marks.has('a-name') && part === 'all';
  const key = isNamed ? 'answers:none-due-on-that' : DUE_KEYS[part].none;
  return callsList(context, say(context, key, { period }), told, (call) =>
    deadlineLines(context, call, stagesAskedFor(context, call)),
  );
}

function notThatYear(context: Context, period: string): Draft {
  const refs = context.mentions.map(({ ref }) => ref).filter((ref) => kindOf(ref) === 'call');
  return noneThatYear(context, say(context, 'answers:none-due-on-that', { period }), refs.slice(0, 1));
}

/** "It closes on 8 May, right?", where that was its day this year and it is past. */
function isThatDayOf(context: Context, call: Call): boolean {
  const { period } = context.request;
  if (!period?.first.equals(period.last)) return false;
  const before = period.first.subtract({ years: 1 });
  return stagesAskedFor(context, call).some(({ deadline }) => lastDay(deadline).equals(before));
}

/** "Is the outline due on 25 March?" */
function asksAboutOne({ request }: Context): boolean {
  return !OF_SEVERAL.some((mark) => request.marks.has(mark));
}

const OF_SEVERAL = ['calls', 'deadlines', 'which', 'list', 'what'] as const;

function stagesIn(context: Context, call: Call, period: DayRange, part: DuePart): readonly Stage[] {
  if (isOff(call)) return [];
  const { countries } = context.request;
  const named = asksAboutOne(context) ? stagesNamed(context, call) : null;
  return (named ?? officialStages(call))
    .filter((stage) => includes(period, lastDay(stage.deadline)) && isOfPart(context, part, stage))
    .filter((stage) => binds(stage, countries));
}

/** All moments that are in the period in some zone of the world. */
export function momentsOf(period: DayRange): {
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
} {
  return {
    from: period.first.subtract({ days: 1 }).toZonedDateTime('UTC').toInstant(),
    until: period.last.add({ days: 2 }).toZonedDateTime('UTC').toInstant(),
  };
}
