import { type Coming, stagesOf } from '#src/answers/coming-deadlines.ts';
import { type Context, type Draft, say } from '#src/answers/context.ts';
import { leadsToTime } from '#src/answers/event-beside.ts';
import { nextDeadline } from '#src/answers/intents/next-deadline.ts';
import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { FAR_FUTURE, FAR_PAST } from '#src/answers/periods/period.ts';
import { isName, means, type Word } from '#src/answers/question-words.ts';
import { callsList } from '#src/answers/say/calls-list.ts';
import { deadlinesAtOnce } from '#src/answers/say/deadlines-at-once.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { stagesNamed } from '#src/answers/stages-asked.ts';
import { findSubject, idOf, kindOf, readCall, toldAsList } from '#src/answers/subject.ts';
import { SURE } from '#src/answers/wording.ts';
import { binds, isOff, officialStages } from '#src/model/call.ts';
import { isOver } from '#src/model/deadline.ts';
import { daysOf } from '#src/model/milestone.ts';

type Side = 'after' | 'before';

type Beside = { readonly side: Side; readonly named: readonly Word[] };

/** What comes before the deadline told last, or on either side of an event told last or of a call that is named. */
export async function deadlineBeside(context: Context): Promise<Draft | null> {
  return (await beforeTold(context)) ?? (await besideEvent(context)) ?? (await besideNamed(context));
}

/**
 * "Which deadline comes after the photonics one?": that of the call named is the one that is not asked for. Nothing is told
 * where several of its stages are still ahead and none is named: nobody knows which of them is meant.
 */
async function besideNamed(context: Context): Promise<Draft | null> {
  const asked = context.request.period ? null : sideAsked(context.request.words);
  const subject = asked && findSubject({ ...context, sure: SURE }, ['call']);
  if (!asked || subject?.kind !== 'one') return null;
  const held = context.mentions.find(({ ref }) => ref === subject.ref)?.words;
  if (!asked.named.every((word) => !isName(word) || held?.has(word.text))) return null;
  const { side } = asked;
  const call = await readCall(context, subject.ref);
  // What comes behind a stage that is named is the next one of its call.
  if (!call || isOff(call) || stagesNamed(context, call) !== null) return null;
  const own = officialStages(call).filter((stage) => binds(stage, context.request.countries));
  const ahead = own.filter(({ deadline }) => !isOver(deadline, context.now));
  const [anchor, another] = ahead.length > 0 ? ahead : own.slice(-1);
  if (!anchor || another) return nothingKnown(context);
  return saidOf(context, side, await besideOf(context, anchor.deadline.instant, side));
}

/** "And before that?", behind a deadline that was told as the next one, or as that after it. */
async function beforeTold(context: Context): Promise<Draft | null> {
  const { conversation, request } = context;
  const isAsked = request.marks.has('before-that') && !request.marks.has('a-name') && !request.period;
  const [ref] = conversation.about;
  if (!isAsked || !ref || conversation.intent !== nextDeadline.name) return null;
  const call = await readCall(context, ref);
  const told = call && officialStages(call).find(({ id }) => id === conversation.stage);
  return told ? saidOf(context, 'before', await besideOf(context, told.deadline.instant, 'before')) : null;
}

/** "Which deadline comes after that?", behind an event: the first after its last day, or the last before its first. */
async function besideEvent(context: Context): Promise<Draft | null> {
  const { conversation, entries, request } = context;
  const [ref] = conversation.about;
  const isOfDeadline = request.words.some((word) => means(word, DEADLINE));
  const side = request.marks.has('before-that') ? 'before' : request.marks.has('after-next') ? 'after' : null;
  const isAsked = isOfDeadline && !request.marks.has('a-name') && !request.period;
  if (!ref || !side || !isAsked || kindOf(ref) !== 'milestone' || toldAsList(conversation)) return null;
  const [event] = await entries.milestones({ kind: 'ids', ids: [idOf(ref)] });
  if (!event) return null;
  const { first, last } = daysOf(event.date);
  const moment = side === 'after' ? momentOf(last.add({ days: 1 })) : momentOf(first);
  return saidOf(context, side, await besideOf(context, moment, side));
}

/** The deadlines at the moment that is nearest to one of another, on that side of it. */
async function besideOf(
  { entries, request }: Context,
  moment: Temporal.Instant,
  side: Side,
): Promise<readonly Coming[]> {
  const [from, until] = side === 'after' ? [moment, FOREVER] : [EVER, moment];
  const calls = await entries.calls({ kind: 'ends-between', from, until });
  const sign = side === 'after' ? 1 : -1;
  const distance = ({ stage }: Coming) => sign * Temporal.Instant.compare(stage.deadline.instant, moment);
  const beside = stagesOf(calls, request.countries).filter((one) => distance(one) > 0);
  const nearest = beside.at(side === 'after' ? 0 : -1)?.stage.deadline.instant;
  return beside.filter(({ stage }) => nearest?.equals(stage.deadline.instant));
}

function saidOf(context: Context, side: Side, beside: readonly Coming[]): Draft {
  const [first, ...others] = beside;
  const keys = KEYS[side];
  if (!first) return callsList(context, say(context, keys.none), []);
  return deadlinesAtOnce(context, [first, ...others], keys);
}

const KEYS = {
  after: {
    one: 'answers:later-deadline',
    several: 'answers:later-deadlines',
    none: 'answers:no-later-deadline',
  },
  before: {
    one: 'answers:earlier-deadline',
    several: 'answers:earlier-deadlines',
    none: 'answers:no-earlier-deadline',
  },
} as const;

/** Behind "after" or "before" stands what is named; all else asks for a deadline and for nothing beside it. */
function sideAsked(words: readonly Word[]): Beside | null {
  const at = words.findIndex(({ concepts }) => concepts.has('after') || concepts.has('before'));
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || !leadsToTime(word, next)) return null;
  const named = words.slice(at + 1).filter(({ clause }) => clause === word.clause);
  const others = words.filter((one) => one !== word && !named.includes(one));
  if (!named.some(isName) || others.some((one) => !asksForDeadline(one))) return null;
  // "What comes after the photonics deadline?"
  const isOfDeadline = named.at(-1)?.concepts.has('deadline') && others.some((one) => means(one, COMING));
  if (!isOfDeadline && !others.some((one) => means(one, DEADLINE))) return null;
  return { side: word.concepts.has('after') ? 'after' : 'before', named };
}

function asksForDeadline(word: Word): boolean {
  return !isName(word) && [...word.concepts].every((one) => EMPTY.has(one) || ASKING.has(one));
}

const DEADLINE: ReadonlySet<Concept> = new Set<Concept>(['deadline', 'deadlines', 'ends']);
const COMING: ReadonlySet<Concept> = new Set<Concept>(['planned', 'arrives', 'next', 'after-next']);
const ASKING: ReadonlySet<Concept> = new Set<Concept>([
  ...DEADLINE,
  ...COMING,
  'after',
  'happens',
  'which',
  'what',
  'past',
  'exists',
  'still',
  'first',
  'call',
  'calls',
]);
const EVER = momentOf(FAR_PAST);
const FOREVER = momentOf(FAR_FUTURE);

function momentOf(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime('UTC').toInstant();
}
