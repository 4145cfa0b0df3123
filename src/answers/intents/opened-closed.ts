import { type Context, type Draft, say, todayOf } from '#src/answers/context.ts';
import { momentsOf } from '#src/answers/intents/due.ts';
import type { Period } from '#src/answers/periods/period.ts';
import { includes } from '#src/answers/periods/period.ts';
import { callLines } from '#src/answers/say/call-card.ts';
import { callsList } from '#src/answers/say/calls-list.ts';
import { sayPeriod } from '#src/answers/say/period.ts';
import { openingFacts, stageFact } from '#src/answers/say/stages.ts';
import { factsPart, titlePart } from '#src/answers/say/texts.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { selectCalls } from '#src/answers/select-calls.ts';
import type { Intent } from '#src/answers/wording.ts';
import { type Call, callState, officialStages } from '#src/model/call.ts';
import { lastDay } from '#src/model/deadline.ts';

const RECENT_DAYS = 30;

/** "What opened lately?", "Which calls open next month?" */
export const opened: Intent = {
  name: 'opened',
  wordings: [
    { sure: 3.2, has: ['recently', 'opened'] },
    { sure: 3.2, has: ['a-period', 'opened'] },
    { sure: 3.1, has: ['a-period', 'opens'] },
    { sure: 2.8, has: ['recently', 'opens'] },
    { sure: 2.8, has: ['opened', 'calls'] },
    { sure: 2.6, has: ['opened', 'call'], lacks: ['when', 'a-name'] },
    { sure: 2.6, has: ['opened', 'which'] },
    { sure: 2.4, has: ['opened', 'what'], lacks: ['a-name'] },
    { sure: 2.5, has: ['next', 'opens'] },
    { sure: 2.5, has: ['soon', 'opens'] },
  ],
  async answer(context) {
    const today = todayOf(context);
    const { marks, period } = context.request;
    const isAhead = !period && (marks.has('next') || marks.has('soon')) && !marks.has('opened');
    const within =
      period ?? (isAhead ? { first: today, last: today.add({ years: 10 }), name: OTHER } : recent(today));
    const calls = await selectCalls(context, { kind: 'opens-between', ...momentsOf(within) });
    if (calls === null) return nothingKnown(context);
    const found = calls
      .filter((call) => call.opens && includes(within, Temporal.PlainDate.from(call.opens)))
      .filter((call) => !marks.has('opened') || callState(call, context.now) !== 'upcoming')
      .toSorted((a, b) => order(a.opens, b.opens) * (isAhead ? 1 : -1));
    const said = sayPeriod(context, within.name);
    if (found.length === 0)
      return callsList(context, say(context, 'answers:none-opened', { period: said }), []);
    return callsList(
      context,
      say(context, 'answers:opened', { count: found.length, period: said }),
      found,
      (call) => [...callLines(context, call), ...factsPart(openingFacts(context, call))],
    );
  },
};

/** "Which call closed last week?" */
export const closed: Intent = {
  name: 'closed',
  wordings: [
    { sure: 3.2, has: ['recently', 'closed'] },
    { sure: 3.2, has: ['a-period', 'closed'] },
    { sure: 3, has: ['recently', 'ends'] },
    { sure: 2.8, has: ['closed', 'calls'] },
    { sure: 2.8, has: ['closed', 'deadlines'] },
    { sure: 2.7, has: ['closed', 'which'] },
    { sure: 2.6, has: ['closed', 'last'] },
    { sure: 2.5, has: ['closed', 'what'] },
  ],
  async answer(context) {
    const today = todayOf(context);
    const within = context.request.period ?? recent(today);
    const calls = await selectCalls(context, { kind: 'ends-between', ...momentsOf(within) });
    if (calls === null) return nothingKnown(context);
    const found = calls
      .filter((call) => closedIn(context, call, within))
      .toSorted((a, b) => endOf(b) - endOf(a));
    const said = sayPeriod(context, within.name);
    if (found.length === 0)
      return callsList(context, say(context, 'answers:none-closed', { period: said }), []);
    return callsList(
      context,
      say(context, 'answers:closed', { count: found.length, period: said }),
      found,
      (call) => closedLines(context, call),
    );
  },
};

const OTHER = { kind: 'other' } as const;

function recent(today: Temporal.PlainDate): Period {
  const first = today.subtract({ days: RECENT_DAYS });
  return { first, last: today, name: { kind: 'back', days: RECENT_DAYS } };
}

function closedIn(context: Context, call: Call, within: Period): boolean {
  const last = officialStages(call).at(-1);
  return (
    callState(call, context.now) === 'closed' &&
    last !== undefined &&
    includes(within, lastDay(last.deadline))
  );
}

function closedLines(context: Context, call: Call): Draft['parts'] {
  const last = officialStages(call).at(-1);
  return [
    titlePart(context, call.title, call.sources[0]?.url),
    ...factsPart(last ? [stageFact(context, last)] : []),
  ];
}

function endOf(call: Call): number {
  return officialStages(call).at(-1)?.deadline.instant.epochMilliseconds ?? 0;
}

function order(one: string | null, other: string | null): number {
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
