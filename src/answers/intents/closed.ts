import { type Context, say, todayOf } from '#src/answers/context.ts';
import { due, momentsOf } from '#src/answers/intents/due.ts';
import { namesOneCall } from '#src/answers/names-one.ts';
import { FAR_PAST, includes, type Period, recent } from '#src/answers/periods/period.ts';
import { deadlineLines } from '#src/answers/say/call-card.ts';
import { callsList } from '#src/answers/say/calls-list.ts';
import { sayPeriod } from '#src/answers/say/period.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { selectCalls } from '#src/answers/select-calls.ts';
import type { Intent } from '#src/answers/wording.ts';
import { type Call, callState, officialStages } from '#src/model/call.ts';
import { lastDay } from '#src/model/deadline.ts';

/** "Which call closed last week?", "Which calls are over?" */
export const closed: Intent = {
  name: 'closed',
  wordings: [
    { sure: 3.2, has: ['recently', 'closed'] },
    { sure: 3.2, has: ['a-period', 'closed'] },
    { sure: 3, has: ['recently', 'ends'] },
    { sure: 2.8, has: ['closed', 'calls'] },
    { sure: 2.8, has: ['closed', 'deadlines'] },
    { sure: 2.75, has: ['last', 'deadline', 'past'], lacks: ['a-name', 'call', 'it', 'stage'] },
    { sure: 2.7, has: ['closed', 'which'] },
    { sure: 2.6, has: ['closed', 'last'] },
    { sure: 2.5, has: ['closed', 'what'] },
  ],
  async answer(context) {
    // "Which deadlines have passed this year?": of calls that go on as well. "It is closed on 10 March, right?": the real day.
    const isOfDeadlines = context.request.marks.has('deadlines') || namesOneCall(context);
    if (context.request.period && isOfDeadlines) return due.answer(context);
    const within = periodOf(context);
    const calls = await selectCalls(context, { kind: 'ends-between', ...momentsOf(within) });
    if (calls === null) return nothingKnown(context);
    const found = calls
      .filter((call) => closedIn(context, call, within))
      .toSorted((a, b) => endOf(b) - endOf(a));
    return callsList(context, lead(context, found.length, within), found, (call) =>
      deadlineLines(context, call, officialStages(call).slice(-1)),
    );
  },
};

function lead(context: Context, count: number, { name }: Period): string {
  if (count > 0 && name.kind === 'ever') return say(context, 'answers:closed-ever', { count });
  const key = count === 0 ? 'answers:none-closed' : 'answers:closed';
  return say(context, key, { count, period: sayPeriod(context, name) });
}

/** As it was asked; else what is recent, or all that is over. */
function periodOf(context: Context): Period {
  const { marks, period } = context.request;
  if (period) return period;
  const today = todayOf(context);
  const isRecent = marks.has('recently') || marks.has('last');
  return isRecent ? recent(today) : { first: FAR_PAST, last: today, name: { kind: 'ever' } };
}

function closedIn(context: Context, call: Call, within: Period): boolean {
  const last = officialStages(call).at(-1);
  const isClosed = callState(call, context.now) === 'closed';
  return isClosed && last !== undefined && includes(within, lastDay(last.deadline));
}

function endOf(call: Call): number {
  return officialStages(call).at(-1)?.deadline.instant.epochMilliseconds ?? 0;
}
