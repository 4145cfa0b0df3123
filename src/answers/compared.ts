import { type Context, type Draft, say } from '#src/answers/context.ts';
import type { Mark } from '#src/answers/marks.ts';
import type { Word } from '#src/answers/question-words.ts';
import { readQuestion } from '#src/answers/read-question.ts';
import { callLines } from '#src/answers/say/call-card.ts';
import { callsList } from '#src/answers/say/calls-list.ts';
import { milestonesList } from '#src/answers/say/milestones.ts';
import { openingFacts } from '#src/answers/say/stages.ts';
import { factsPart, sayText } from '#src/answers/say/texts.ts';
import { findSubject, idOf, kindOf } from '#src/answers/subject.ts';
import { SURE } from '#src/answers/wording.ts';
import { type Call, isOff, officialStages } from '#src/model/call.ts';
import { lastDay } from '#src/model/deadline.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { LocalText } from '#src/model/language.ts';
import { type DayRange, daysOf } from '#src/model/milestone.ts';
import { NEW_CONVERSATION } from '#src/ports/conversations.ts';

/** Something with a title, and from when until when its dates reach; null where it has none. */
type Dated = { readonly title: LocalText; readonly days: DayRange | null };

/**
 * "Which is earlier, the quantum call or the AI call?": both with their dates, and which comes first where that is certain;
 * null where two calls or two events are not named on either side of "or".
 */
export async function compared(context: Context): Promise<Draft | null> {
  const { words, marks, period, place } = context.request;
  const joint = words.findIndex(({ concepts }) => concepts.has('or'));
  if (!marks.has('compares') || joint < 0 || period || place) return null;
  const one = await subjectIn(context, words.slice(0, joint));
  const other = await subjectIn(context, words.slice(joint + 1));
  if (!one || !other || one === other || kindOf(one) !== kindOf(other)) return null;
  const ids = [idOf(one), idOf(other)];
  return kindOf(one) === 'call' ? ofCalls(context, ids) : ofEvents(context, ids);
}

async function subjectIn(context: Context, words: readonly Word[]): Promise<EntryRef | null> {
  const { request, mentions } = await readQuestion(context, words.map(({ text }) => text).join(' '));
  const alone = { ...context, request, mentions, conversation: NEW_CONVERSATION };
  const subject = findSubject(alone, ['call', 'milestone'], SURE);
  return subject.kind === 'one' ? subject.ref : null;
}

async function ofCalls(context: Context, ids: readonly string[]): Promise<Draft> {
  const isOfOpening = OPENING.some((mark) => context.request.marks.has(mark));
  const calls = inOrder(await context.entries.calls({ kind: 'ids', ids }), (call) => ({
    title: call.title,
    days: isOfOpening ? openingOf(call) : endsOf(call),
  }));
  const lines = (call: Call) => [
    ...callLines(context, call),
    ...(isOfOpening ? factsPart(openingFacts(context, call)) : []),
  ];
  return callsList(
    context,
    lead(context, calls),
    calls.map(({ entry }) => entry),
    lines,
  );
}

const OPENING: readonly Mark[] = ['opens', 'opened', 'begins'];

function openingOf({ opens }: Call): DayRange | null {
  const day = opens === null ? null : Temporal.PlainDate.from(opens);
  return day && { first: day, last: day };
}

/** From the first deadline to the last; none where it was called off, or a source disagrees. */
function endsOf(call: Call): DayRange | null {
  const stages = officialStages(call);
  if (stages.some(({ deadline }) => deadline.disputed !== null)) return null;
  const days = stages.map(({ deadline }) => lastDay(deadline));
  const [first, last] = [days[0], days.at(-1)];
  return first && last && !isOff(call) ? { first, last } : null;
}

async function ofEvents(context: Context, ids: readonly string[]): Promise<Draft> {
  const events = inOrder(await context.entries.milestones({ kind: 'ids', ids }), ({ title, date }) => ({
    title,
    days: daysOf(date),
  }));
  return milestonesList(
    context,
    lead(context, events),
    events.map(({ entry }) => entry),
  );
}

function inOrder<Entry>(entries: readonly Entry[], read: (entry: Entry) => Dated) {
  return entries
    .map((entry) => ({ entry, ...read(entry) }))
    .toSorted((a, b) => (a.days && b.days ? Temporal.PlainDate.compare(a.days.first, b.days.first) : 0));
}

/** Which comes first, where it is over before the other begins. */
function lead(context: Context, [first, second]: readonly Dated[]): string {
  const isCertain =
    first?.days && second?.days && Temporal.PlainDate.compare(first.days.last, second.days.first) < 0;
  return isCertain
    ? say(context, 'answers:comes-first', { title: sayText(context, first.title) })
    : say(context, 'answers:both-dated');
}
