import { type Context, say, todayOf } from '#src/answers/context.ts';
import { opening } from '#src/answers/intents/call-facts.ts';
import { momentsOf } from '#src/answers/intents/due.ts';
import { namesOneCall } from '#src/answers/names-one.ts';
import { FAR_FUTURE, includes, type Period, recent } from '#src/answers/periods/period.ts';
import { callLines } from '#src/answers/say/call-card.ts';
import { callsList } from '#src/answers/say/calls-list.ts';
import { sayPeriod } from '#src/answers/say/period.ts';
import { openingFacts } from '#src/answers/say/stages.ts';
import { factsPart } from '#src/answers/say/texts.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { selectCalls } from '#src/answers/select-calls.ts';
import { kindOf } from '#src/answers/subject.ts';
import type { Intent } from '#src/answers/wording.ts';
import { type Call, callState } from '#src/model/call.ts';

// "Which calls come into question for us?", "Which come with money from Norway?"
const OF_OPEN_ONES = ['eligible', 'asker', 'money', 'funds', 'origin'] as const;

/** "What opened lately?", "Which calls open next month?" */
export const opened: Intent = {
  name: 'opened',
  wordings: [
    { sure: 3.2, has: ['recently', 'opened'] },
    { sure: 3.2, has: ['a-period', 'opened'] },
    { sure: 3.1, has: ['a-period', 'opens'] },
    { sure: 2.8, has: ['recently', 'opens'] },
    { sure: 2.8, has: ['opened', 'calls'] },
    { sure: 2.75, has: ['planned', 'calls'], lacks: ['deadlines', 'deadline', ...OF_OPEN_ONES] },
    { sure: 2.75, has: ['next', 'calls'], lacks: ['deadlines', 'deadline', 'ends'] },
    { sure: 2.75, has: ['soon', 'calls'], lacks: ['deadlines', 'deadline', 'ends'] },
    { sure: 2.75, has: ['opens', 'calls'], lacks: ['is-open', 'deadlines', 'deadline', 'ends'] },
    { sure: 2.6, has: ['opened', 'call'], lacks: ['when', 'a-name'] },
    { sure: 2.6, has: ['opened', 'which'], lacks: ['it', 'alliance'] },
    { sure: 2.9, has: ['next', 'opens'], lacks: ['a-name', 'deadline', 'deadlines', 'ends'] },
    { sure: 2.5, has: ['next', 'opens'] },
    { sure: 2.5, has: ['soon', 'opens'] },
    { sure: 2.4, has: ['opened', 'what'], lacks: ['a-name'] },
  ],
  async answer(context) {
    // "Did it open in January?", after an answer about one call; "Is the prize open in June?"
    if (pointsAtCall(context) || namesOneCall(context)) return opening.answer(context);
    const within = periodOf(context);
    const calls = await selectCalls(context, { kind: 'opens-between', ...momentsOf(within) });
    if (calls === null) return nothingKnown(context);
    const found = calls
      .filter((call) => call.opens && includes(within, Temporal.PlainDate.from(call.opens)))
      .filter((call) => isMeant(context, call, within))
      .toSorted((a, b) => order(a, b) * (looksBack(context, within) ? -1 : 1));
    return callsList(context, lead(context, found.length, within), found, (call) => [
      ...callLines(context, call),
      ...factsPart(openingFacts(context, call)),
    ]);
  },
};

function lead(context: Context, count: number, within: Period): string {
  const { name } = within;
  if (name.kind === 'ever')
    return say(context, count === 0 ? 'answers:none-to-open' : 'answers:to-open', { count });
  const when = whenIs(within, todayOf(context));
  const [some, none] = LEADS[when];
  return say(context, count === 0 ? none : some, { count, period: sayPeriod(context, name) });
}

const LEADS = {
  past: ['answers:opened-past', 'answers:none-opened-past'],
  now: ['answers:opened', 'answers:none-opened'],
  ahead: ['answers:opened-ahead', 'answers:none-opened-ahead'],
} as const;

/** What opens today has opened or has not yet. */
function whenIs({ first, last, name }: Period, today: Temporal.PlainDate): keyof typeof LEADS {
  if (name.kind === 'back' || Temporal.PlainDate.compare(last, today) < 0) return 'past';
  return Temporal.PlainDate.compare(first, today) > 0 ? 'ahead' : 'now';
}

function pointsAtCall({ conversation, request: { marks } }: Context): boolean {
  const told = conversation.about.filter((ref) => kindOf(ref) === 'call');
  return told.length === 1 && marks.has('it') && !marks.has('a-name') && !marks.has('calls');
}

/** As it was asked; else all that is to come, or what is recent. */
function periodOf(context: Context): Period {
  const { marks, period } = context.request;
  if (period) return period;
  const today = todayOf(context);
  // "Is a new call opening soon?" is new, and yet to come.
  const isAhead = marks.has('soon') || (!marks.has('opened') && AHEAD.some((mark) => marks.has(mark)));
  if (!isAhead) return recent(today);
  return { first: today, last: FAR_FUTURE, name: { kind: 'ever' } };
}

const AHEAD = ['next', 'planned', 'opens'] as const;

function looksBack(context: Context, within: Period): boolean {
  return Temporal.PlainDate.compare(within.last, todayOf(context)) <= 0;
}

/** "What opened" means what is open by now, "what opens" what is not, unless it is asked of a time that has begun. */
function isMeant(context: Context, call: Call, within: Period): boolean {
  const state = callState(call, context.now);
  const hasOpened = state === 'open' || state === 'closed';
  // "A new one this year still?" asks for what is to come, and so does "What is new in April?" in March.
  const isAhead = Temporal.PlainDate.compare(within.first, todayOf(context)) > 0;
  if (isAhead || YET_TO_COME.some((mark) => context.request.marks.has(mark))) return state === 'upcoming';
  if (context.request.marks.has('opened')) return hasOpened;
  return state === 'upcoming' || (hasOpened && reachesBack(context, within));
}

const YET_TO_COME = ['still', 'soon'] as const;

/** "Which calls open this month?": what opened on one of its days, too. */
function reachesBack(context: Context, within: Period): boolean {
  return looksBack(context, within) || (context.request.period !== null && !asksAhead(context));
}

function asksAhead({ request: { marks } }: Context): boolean {
  return (['next', 'soon', 'planned'] as const).some((mark) => marks.has(mark));
}

function order(one: Call, other: Call): number {
  return (one.opens ?? '') < (other.opens ?? '') ? -1 : 1;
}
