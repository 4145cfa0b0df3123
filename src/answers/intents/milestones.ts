import { asksForAnotherYear, noneThatYear } from '#src/answers/another-year.ts';
import { type Context, type Draft, say, todayOf } from '#src/answers/context.ts';
import { asksBesideTold, besideNamed, besideTold } from '#src/answers/event-beside.ts';
import { due } from '#src/answers/intents/due.ts';
import { QUESTION_WORDS } from '#src/answers/lexicon/concepts.ts';
import { type Mark, OF_CALLS } from '#src/answers/marks.ts';
import { isOfTheCallTold, namesOnlyACall } from '#src/answers/names-one.ts';
import { hasDay, soonestOf } from '#src/answers/next-milestones.ts';
import { organisationMeant } from '#src/answers/organisation-meant.ts';
import { includes, type Period } from '#src/answers/periods/period.ts';
import { isName } from '#src/answers/question-words.ts';
import { eventsThenDeadlines } from '#src/answers/say/events-then-deadlines.ts';
import { MOST_MILESTONES, milestoneCard, milestonesList } from '#src/answers/say/milestones.ts';
import { sayPeriod } from '#src/answers/say/period.ts';
import { sayText } from '#src/answers/say/texts.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { selectMilestones } from '#src/answers/select-milestones.ts';
import { asksForSomebody } from '#src/answers/somebody-asked.ts';
import { idOf, kindOf, pickedFromList } from '#src/answers/subject.ts';
import { asksWhatIsSpent } from '#src/answers/untold.ts';
import type { Intent } from '#src/answers/wording.ts';
import { daysOf, hasHappened, type Milestone } from '#src/model/milestone.ts';

// What is asked of a call, or of anybody in particular, no event tells.
const NOT_ACHIEVED: readonly Mark[] = [
  'who',
  'how',
  'how-many',
  'how-much',
  'why',
  'may',
  'must',
  'not',
  'call',
  'calls',
  'project',
  'application',
  'deadline',
];

const OF_CALLS_OR_MONEY: readonly Mark[] = [
  ...OF_CALLS,
  'is-open',
  'opens',
  'opened',
  'closed',
  'money',
  'funds',
  'news',
  'country',
];
const BARE = 1.2;
const OF_CALLS_OR_NAMED: readonly Mark[] = [...OF_CALLS_OR_MONEY, 'a-name'];

/** "What happens in May?", "What was the last milestone?", "Which events are planned?" */
export const milestones: Intent = {
  name: 'milestones',
  wordings: [
    { sure: 3.1, has: ['next', 'milestone'], lacks: ['deadline', 'ends', 'submit'] },
    { sure: 3.1, has: ['next', 'milestones'], lacks: ['deadline', 'ends', 'submit'] },
    { sure: 3.1, has: ['last', 'milestone'] },
    { sure: 3.1, has: ['last', 'milestones'] },
    { sure: 3.1, has: ['after-next', 'milestone'] },
    // "And after that?": before the deadlines, but only after an answer about milestones.
    { sure: 2.95, has: ['after-next'], lacks: ['a-name', 'deadline', 'deadlines', 'call', 'calls'] },
    { sure: 2.95, has: ['before-that'], lacks: ['a-name', 'deadline', 'deadlines', 'call', 'calls'] },
    { sure: 2.9, has: ['milestones', 'a-period'] },
    { sure: 2.9, has: ['milestone', 'a-period'] },
    { sure: 2.8, has: ['happens', 'a-period'], lacks: ['deadline', 'deadlines', 'call', 'calls'] },
    { sure: 2.7, has: ['next', 'happens'], lacks: ['deadline', 'deadlines'] },
    { sure: 2.7, has: ['last', 'happens'] },
    { sure: 2.6, has: ['recently', 'happens'] },
    { sure: 2.65, has: ['achieved', 'what'], lacks: NOT_ACHIEVED },
    { sure: 2.6, has: ['milestones'] },
    { sure: 2.5, has: ['planned', 'a-period'] },
    { sure: 2.4, has: ['what', 'happens'], lacks: ['when'] },
    { sure: 2.2, has: ['milestone'], lacks: ['when'] },
    { sure: 2.2, has: ['planned', 'what'] },
    // "Anything on this autumn?"
    { sure: 2.3, has: ['exists', 'a-period'], lacks: OF_CALLS_OR_NAMED },
    { sure: 2.05, has: ['exists', 'a-period', 'a-name'], lacks: OF_CALLS_OR_MONEY },
    { sure: 1.8, has: ['a-period', 'what'] },
    // "River day 2026"
    { sure: BARE, has: ['a-period', 'a-name'], lacks: [...OF_CALLS_OR_MONEY, ...QUESTION_WORDS] },
    // "What's next?"
    {
      sure: 2.05,
      has: ['what', 'next'],
      lacks: [
        'a-name',
        'call',
        'calls',
        'stage',
        'it',
        'ends',
        'deadline',
        'deadlines',
        'opens',
        'soon',
        'submit',
        'application',
      ],
    },
  ],
  async answer(context) {
    const [event] = context.mentions.filter(({ ref }) => kindOf(ref) === 'milestone');
    if (context.sure === BARE && !beginsWithName(context)) return null;
    if (namesOnlyACall(context) || isOfTheCallTold(context)) return null;
    if (asksForSomebody(context, event?.ref) || asksWhatIsSpent(context)) return null;
    const beside = await besideNamed(context);
    if (beside) return beside;
    const picked = await pickedOf(context);
    if (picked) return milestoneCard(context, picked);
    const owner = organisationMeant(context);
    const told = await answerFrom(context, owner);
    const isTold = told !== null && told.about.length > 0;
    return isTold && owner
      ? { ...told, about: [...new Set([...told.about, `organisation:${owner}` as const])] }
      : told;
  },
};

/** "River day 2026", not "Is Recife nice in July?" */
function beginsWithName({ request: { words } }: Context): boolean {
  const first = words.find(({ concepts }) => !concepts.has('article'));
  return first !== undefined && isName(first);
}

/** "And the second?" behind a list of events. */
async function pickedOf(context: Context): Promise<Milestone | undefined> {
  const isOfAll = context.request.marks.has('milestones');
  const ref = isOfAll ? undefined : pickedFromList(context, ['milestone']);
  const [picked] = ref ? await context.entries.milestones({ kind: 'ids', ids: [idOf(ref)] }) : [];
  return picked;
}

async function answerFrom(context: Context, owner: string | null): Promise<Draft | null> {
  const found = await selectMilestones(context);
  if (found === null) return nothingKnown(context);
  if (context.request.marks.has('achieved')) return achievedOf(context, owner, found);
  if (asksBesideTold(context)) return besideTold(context, found);
  const { period } = context.request;
  if (owner && found.length === 0) return noneOf(context, owner);
  return period ? duringPeriod(context, found, period) : atAnyTime(context, found);
}

/** "What has been achieved so far?": what is known to have happened, of all or of the period; of an organisation only if there is any. */
function achievedOf(context: Context, owner: string | null, found: readonly Milestone[]): Draft {
  const { marks, period } = context.request;
  const done = found.filter((one) => hasHappened(one, todayOf(context)));
  const last = marks.has('last') || marks.has('recently') ? done.at(-1) : undefined;
  if (last) return milestoneCard(context, last);
  if (done.length === 0 && owner) return nothingKnown(context);
  if (period) return inPeriod(context, done, period);
  const key = done.length === 0 ? 'answers:no-milestone-past' : 'answers:milestones';
  return milestonesList(context, say(context, key, { count: done.length }), done.slice(-MOST_MILESTONES));
}

function atAnyTime(context: Context, found: readonly Milestone[]): Draft {
  const { marks } = context.request;
  // "What is the last thing planned?"
  const farthest =
    marks.has('last') && marks.has('planned') ? found.filter((one) => isAhead(context, one)).at(-1) : null;
  if (farthest) return milestoneCard(context, farthest);
  if (marks.has('last') || marks.has('recently')) return lastTold(context, found);
  // "The next milestones" are more than the next.
  if (marks.has('next') && !marks.has('milestones')) return nextOf(context, found);
  const shown = shownOf(context, found).slice(0, context.request.count ?? undefined);
  if (shown.length === 0 && (found.length > 0 || !marks.has('a-name'))) return noneAhead(context, found);
  const key = shown.length === 0 ? 'answers:none-milestones' : 'answers:milestones';
  return milestonesList(context, say(context, key, { count: shown.length }), shown);
}

async function duringPeriod(context: Context, found: readonly Milestone[], period: Period): Promise<Draft> {
  const { marks } = context.request;
  const isAboutFuture = marks.has('still') || marks.has('next') || marks.has('planned');
  const shown = isAboutFuture ? found.filter((one) => !isPast(context, one)) : found;
  const deadlines = organisationMeant(context) === null ? await deadlinesIn(context) : null;
  if (deadlines === null) return inPeriod(context, shown, period);
  return shown.length === 0
    ? deadlines
    : eventsThenDeadlines(context, inPeriod(context, shown, period), deadlines);
}

/** "What happens on 28 September?", "What is coming up in March?": a deadline may, where nobody asks for events as such. */
async function deadlinesIn(context: Context): Promise<Draft | null> {
  const { marks } = context.request;
  if (marks.has('milestone') || marks.has('milestones')) return null;
  const draft = await due.answer(context);
  return draft && draft.about.length > 0 ? draft : null;
}

function lastTold(context: Context, found: readonly Milestone[]): Draft {
  const several = lastFew(context, found);
  if (several)
    return milestonesList(context, say(context, 'answers:milestones', { count: several.length }), several);
  const last = lastOf(context, found);
  return last
    ? milestoneCard(context, last)
    : milestonesList(context, say(context, 'answers:no-milestone-past'), []);
}

/** "The last two milestones": so many, the latest last; null where they are not counted, or not even two are over. */
function lastFew(context: Context, found: readonly Milestone[]): readonly Milestone[] | null {
  const { count } = context.request;
  const past = found.filter((one) => isPast(context, one) && one.status !== 'cancelled');
  return count !== null && past.length > 1 ? past.slice(-count) : null;
}

/** The last one that is known to have happened; else one that was planned. */
function lastOf(context: Context, found: readonly Milestone[]): Milestone | undefined {
  const past = found.filter((one) => isPast(context, one) && one.status !== 'cancelled');
  return past.findLast(({ status }) => status !== 'planned') ?? past.at(-1);
}

/** The next one, and those that may come before it because only their month or year is known. */
function nextOf(context: Context, found: readonly Milestone[]): Draft {
  const coming = soonestOf(found.filter((one) => isAhead(context, one) && one.status !== 'cancelled'));
  const [next, ...others] = coming;
  if (!next) return noneAhead(context, found);
  if (others.length === 0) return milestoneCard(context, next);
  const key = coming.every(hasDay)
    ? 'answers:milestones'
    : hasDay(next)
      ? 'answers:next-milestones'
      : 'answers:next-milestones-undated';
  return milestonesList(context, say(context, key, { count: coming.length }), coming);
}

/** All of them, unless only what is ahead was asked for; of what is named, what is ahead comes first. */
function shownOf(context: Context, found: readonly Milestone[]): readonly Milestone[] {
  const { marks } = context.request;
  const ahead = found.filter((one) => !isPast(context, one));
  if (AHEAD.some((mark) => marks.has(mark)) && !marks.has('past')) return ahead;
  const isOfOne = marks.has('a-name') || organisationMeant(context) !== null;
  return isOfOne && !marks.has('past') && !marks.has('list')
    ? [...ahead, ...found.filter((one) => isPast(context, one))]
    : found.slice(-MOST_MILESTONES);
}

const AHEAD = ['planned', 'still', 'soon', 'next'] as const;

/** No event of an organisation is on record, at all or in the period. */
async function noneOf(context: Context, organisation: string): Promise<Draft> {
  const { period } = context.request;
  const [known] = await context.entries.organisations([organisation]);
  const name = known ? sayText(context, known.name) : '';
  const none = period
    ? say(context, 'answers:none-milestones-with-in', { name, period: sayPeriod(context, period.name) })
    : say(context, 'answers:none-milestones-with', { name });
  return { ...milestonesList(context, none, []), about: [`organisation:${organisation}`] };
}

/** Nothing is ahead: says so, and what there was, the latest first. */
function noneAhead(context: Context, found: readonly Milestone[]): Draft {
  const past = found.filter((one) => isPast(context, one)).toReversed();
  const isOfOne = context.request.marks.has('a-name') || organisationMeant(context) !== null;
  const but = isOfOne ? 'answers:no-such-milestone-ahead-but' : 'answers:no-milestone-ahead-but';
  const key = past.length > 0 ? but : 'answers:no-milestone-ahead';
  return milestonesList(context, say(context, key), past.slice(0, MOST_PAST));
}

const MOST_PAST = 5;

/** Those whose date is certain to be in the period come first, then those that it may be. */
function inPeriod(context: Context, found: readonly Milestone[], period: Period): Draft {
  const isWithin = (one: Milestone) =>
    includes(period, daysOf(one.date).first) && includes(period, daysOf(one.date).last);
  const within = found.filter(isWithin);
  const others = found.filter((one) => !isWithin(one));
  const none = context.request.marks.has('a-name')
    ? 'answers:none-milestones-on-that-in'
    : 'answers:none-milestones-in';
  if (found.length === 0 && asksForAnotherYear(context))
    return noneThatYear(context, say(context, none, { period: sayPeriod(context, period.name) }), []);
  const key = within.length === 0 ? none : 'answers:milestones-in';
  const lead = say(context, key, { count: within.length, period: sayPeriod(context, period.name) });
  const besides = { lead: say(context, 'answers:milestones-perhaps', { count: others.length }), others };
  return milestonesList(context, lead, within, besides);
}

function isPast(context: Context, milestone: Milestone): boolean {
  return Temporal.PlainDate.compare(daysOf(milestone.date).last, todayOf(context)) < 0;
}

/** Not begun; or planned for a month that has. */
function isAhead(context: Context, milestone: Milestone): boolean {
  const hasBegun = Temporal.PlainDate.compare(daysOf(milestone.date).first, todayOf(context)) < 0;
  return !hasBegun || (milestone.status === 'planned' && !isPast(context, milestone));
}
