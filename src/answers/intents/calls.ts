import { asksAmongListed } from '#src/answers/among-listed.ts';
import { asksForSeveralFunders } from '#src/answers/calls-of-either.ts';
import { type Context, type Draft, say } from '#src/answers/context.ts';
import { CALLS_WORDINGS } from '#src/answers/intents/calls-asked.ts';
import { namesOnlyOrganisation } from '#src/answers/names-one.ts';
import { organisationMeant } from '#src/answers/organisation-meant.ts';
import { LONG_AGO, type Period } from '#src/answers/periods/period.ts';
import { callsList, MOST_CALLS, soonestFirst } from '#src/answers/say/calls-list.ts';
import { forOthersAlone } from '#src/answers/say/for-others.ts';
import { funderLines } from '#src/answers/say/funder-lines.ts';
import { sayPeriod } from '#src/answers/say/period.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { countriesShutOut, onlyCountries, selectCalls } from '#src/answers/select-calls.ts';
import type { Intent } from '#src/answers/wording.ts';
import { type Call, callState, officialStages } from '#src/model/call.ts';
import { lastDay } from '#src/model/deadline.ts';

/** "Which calls are open?", "Gibt es Ausschreibungen zu …?", "What does … fund?" */
export const calls: Intent = {
  name: 'calls',
  wordings: CALLS_WORDINGS,
  async answer(context) {
    const draft = await answerFrom(context);
    const owner = organisationTold(context);
    return draft && owner && draft.about.length > 0
      ? { ...draft, about: [...draft.about, `organisation:${owner}`] }
      : draft;
  },
};

async function answerFrom(context: Context): Promise<Draft | null> {
  // Which of them were extended no list tells.
  if (context.request.marks.has('moved') || asksOfOrganisation(context) || asksAmongOthers(context))
    return null;
  if (context.request.marks.has('rolling')) return withoutDeadline(context);
  if (context.request.period) return openWithin(context, context.request.period);
  const openNow = asksForOpen(context) ? await allOpen(context) : null;
  if (openNow) return openNow;
  const isOfAll = asksForAll(context);
  const selected = await selectCalls(context, { kind: 'not-over', at: isOfAll ? LONG_AGO : context.now });
  if (selected === null) return nothingKnown(context);
  const ordered = soonestFirst(selected, context.now);
  const shutOut = countriesShutOut(context, ordered);
  if (shutOut.length > 0) return forOthersAlone(context, ordered, shutOut);
  return listed(context, ordered, isOfAll);
}

/** What is open of these, where that is asked; else all that go on. */
async function listed(context: Context, ordered: readonly Call[], isOfAll: boolean): Promise<Draft> {
  const lines = asksForSeveralFunders(context) ? await funderLines(context, ordered) : undefined;
  const open = ordered.filter((call) => callState(call, context.now) === 'open');
  if (asksForOpen(context) && open.length > 0) {
    return callsList(context, say(context, 'answers:open-calls', { count: open.length }), open, lines);
  }
  const shown =
    isOfAll || context.request.marks.has('a-name')
      ? ordered
      : ordered.filter((call) => isCurrent(context, call));
  if (asksForOpen(context)) {
    return callsList(context, sayNoneOpen(context, shown), shown);
  }
  if (shown.length === 0) return callsList(context, say(context, 'answers:no-calls'), []);
  return callsList(context, say(context, 'answers:found-calls', { count: shown.length }), shown, lines);
}

/** "Which of those is for us?", behind the deadlines of one call: no list of calls was told. */
function asksAmongOthers(context: Context): boolean {
  const { marks } = context.request;
  return marks.has('among') && !marks.has('calls') && !asksAmongListed(context);
}

/** "Does the station still exist?", "What is the budget of the agency?": asked of itself, not of its calls. */
function asksOfOrganisation(context: Context): boolean {
  const { marks } = context.request;
  if (marks.has('spends') && !marks.has('calls')) return true;
  const isOfItself =
    (marks.has('still') && marks.has('exists')) ||
    (marks.has('list') && !marks.has('funds') && !marks.has('money')) ||
    (marks.has('what') && marks.has('money') && !marks.has('funds') && !marks.has('now'));
  return isOfItself && !marks.has('calls') && !marks.has('is-open') && namesOnlyOrganisation(context);
}

/** "Which calls are open?": the soonest of however many; null where the question narrows them down, or none is. */
async function allOpen(context: Context): Promise<Draft | null> {
  const countries = onlyCountries(context);
  if (countries === null) return null;
  const { count, calls } = await context.entries.open({ at: context.now, countries }, MOST_CALLS);
  if (count === 0) return null;
  // So few are read whole, to tell whom their conditions let in.
  if (countries.length > 0 && count <= FEW) return null;
  return callsList(context, say(context, 'answers:open-calls', { count }), calls, undefined, count);
}

const FEW = 100;

/** "Which calls have no deadline?": those that take applications at any time. */
async function withoutDeadline(context: Context): Promise<Draft> {
  const selected = await selectCalls(context, { kind: 'not-over', at: context.now });
  const rolling = selected?.filter((call) => call.rolling && callState(call, context.now) !== 'closed') ?? [];
  const key = rolling.length > 0 ? 'answers:found-calls' : 'answers:no-calls';
  return callsList(context, say(context, key, { count: rolling.length }), soonestFirst(rolling, context.now));
}

/** A call whose dates nobody states is neither open nor closed. */
function sayNoneOpen(context: Context, shown: readonly Call[]): string {
  const isUnstated = shown.every((call) => callState(call, context.now) === 'not-stated');
  if (shown.length > 0 && isUnstated) return say(context, 'answers:none-known-open', { count: shown.length });
  return say(context, narrows(context) ? 'answers:none-open' : 'answers:none-open-at-all');
}

/** "Which calls are open in March?": those that are so on some day of it. */
async function openWithin(context: Context, period: Period): Promise<Draft> {
  const start = period.first.toZonedDateTime('UTC').toInstant();
  const at = Temporal.Instant.compare(start, context.now) < 0 ? start : context.now;
  const selected = await selectCalls(context, { kind: 'not-over', at });
  if (selected === null) return nothingKnown(context);
  const open = soonestFirst(selected, context.now).filter((call) => isOpenWithin(context, call, period));
  const said = { count: open.length, period: sayPeriod(context, period.name) };
  const none = narrows(context) ? 'answers:none-open-on-that-in' : 'answers:none-open-in';
  const key = open.length === 0 ? none : 'answers:open-calls-in';
  return callsList(context, say(context, key, said), open);
}

function isOpenWithin(context: Context, call: Call, period: Period): boolean {
  if (!['open', 'upcoming', 'closed'].includes(callState(call, context.now))) return false;
  const last = officialStages(call).at(-1);
  const opens = call.opens === null ? period.first : Temporal.PlainDate.from(call.opens);
  const ends = last === undefined ? period.last : lastDay(last.deadline);
  const { compare } = Temporal.PlainDate;
  return compare(opens, period.last) <= 0 && compare(ends, period.first) >= 0;
}

function asksForOpen(context: Context): boolean {
  const { marks } = context.request;
  return OPEN.some((mark) => marks.has(mark)) || !(narrows(context) || asksForAll(context));
}

const OPEN = ['is-open', 'now', 'still', 'status'] as const;

/** "Which calls do you know?": those that are over as well. */
function asksForAll({ request: { marks } }: Context): boolean {
  return marks.has('on-record') && !OPEN.some((mark) => marks.has(mark));
}

/** "Which calls do they fund?", after an answer about an organisation. */
function organisationTold(context: Context): string | null {
  const { marks } = context.request;
  return marks.has('it') && !marks.has('a-name') ? organisationMeant(context) : null;
}

/** Whether the question names a group; a question for "the calls" as such means the open ones. */
function narrows(context: Context): boolean {
  const { marks } = context.request;
  return marks.has('a-name') || marks.has('country') || organisationTold(context) !== null;
}

function isCurrent(context: Context, call: Call): boolean {
  return ['open', 'upcoming', 'forecast', 'not-stated'].includes(callState(call, context.now));
}
