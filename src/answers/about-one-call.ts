import type { Context, Draft } from '#src/answers/context.ts';
import { say } from '#src/answers/context.ts';
import { type Mark, OF_CALLS } from '#src/answers/marks.ts';
import { isOfEventNamed } from '#src/answers/means-event.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { callsList, soonestFirst } from '#src/answers/say/calls-list.ts';
import { clarify } from '#src/answers/say/clarify.ts';
import { plain } from '#src/answers/say/texts.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { orByStage } from '#src/answers/stages-asked.ts';
import { findSubject, idOf, kindOf, type Subject } from '#src/answers/subject.ts';
import { SURE } from '#src/answers/wording.ts';
import { type Call, officialStages } from '#src/model/call.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

const MOST_OPTIONS = 8;

/**
 * Answers a question about one call. Where several fit, it asks which, or lists them when the question
 * speaks of several; where none is named, the only open one is meant.
 */
export async function aboutOneCall(
  context: Context,
  intent: string,
  answer: (call: Call) => Draft | Promise<Draft>,
): Promise<Draft> {
  const subject = await orByStage(context, findSubject(context, ['call']));
  if (subject.kind === 'none') return nothingKnown(context);
  if (subject.kind === 'one' && isOfEventNamed(context, subject.ref)) return nothingKnown(context);
  if (subject.kind === 'unnamed') {
    const isGuess = context.sure < SURE || pointsElsewhere(context);
    return isGuess ? nothingKnown(context) : whichOpenCall(context, intent, answer);
  }
  if (subject.kind === 'several' && context.sure < SURE) return nothingKnown(context);
  const refs = refsOf(context, subject);
  const calls = await context.entries.calls({ kind: 'ids', ids: refs.map(idOf) });
  const [first, second] = calls;
  if (!first) return nothingKnown(context);
  if (!second) return answer(first);
  const staged = withStageCounted(context, calls);
  if (staged) return answer(staged);
  return asksForSeveral(context) ? listOf(context, calls) : clarify(context, intent, refs);
}

/** "When is the second quantum deadline?": the one of several calls that has so many stages. */
function withStageCounted({ request: { marks, ordinal } }: Context, calls: readonly Call[]): Call | null {
  if (ordinal === null || ordinal < 2 || !(marks.has('deadline') || marks.has('stage'))) return null;
  const [only, another] = calls.filter((call) => officialStages(call).length >= ordinal);
  return only && !another ? only : null;
}

/** What is found; where somebody speaks of several, all whose whole names are said. */
function refsOf(context: Context, subject: Found): readonly EntryRef[] {
  const whole = asksForSeveral(context) ? namedAsWhole(context) : [];
  if (whole.length > 1) return whole;
  return subject.kind === 'one' ? [subject.ref] : subject.refs;
}

type Found = Extract<Subject, { readonly kind: 'one' | 'several' }>;

function asksForSeveral({ request: { marks, words } }: Context): boolean {
  // "Which funding is open to doctoral candidates?"
  const asksWhich = words.some(
    ({ concepts }, at) => concepts.has('which') && words[at + 1]?.concepts.has('funding'),
  );
  return asksWhich || marks.has('calls') || marks.has('deadlines');
}

function listOf(context: Context, calls: readonly Call[]): Draft {
  const lead = say(context, 'answers:several-calls', { count: calls.length });
  return callsList(context, lead, soonestFirst(calls, context.now));
}

/** The calls of which a whole name is said that is not part of another one's. */
function namedAsWhole({ mentions }: Context): readonly EntryRef[] {
  const whole = mentions.filter((one) => kindOf(one.ref) === 'call' && isNamedWhole(one));
  const isWithin = (one: EntryMention, other: EntryMention) =>
    one !== other && [...one.words.keys()].every((word) => other.words.has(word));
  return whole.filter((one) => !whole.some((other) => isWithin(one, other))).map(({ ref }) => ref);
}

/** "When does it end?", "By whom?", after an answer about something that is no call: that is meant, and not a call. */
function pointsElsewhere({ conversation, request }: Context): boolean {
  const says = (mark: Mark) => request.marks.has(mark);
  return conversation.about.length > 0 && (POINTING.some(says) || !OF_CALLS.some(says));
}

const POINTING = ['it', 'and', 'what-about'] as const;

/** Nobody named it: the answer says why it is this one. */
function asTheOnlyOne(context: Context, draft: Draft): Draft {
  return { ...draft, parts: [plain(say(context, 'answers:the-only-call')), ...draft.parts] };
}

async function whichOpenCall(
  context: Context,
  intent: string,
  answer: (call: Call) => Draft | Promise<Draft>,
) {
  const current = await meantCalls(context);
  const [only, another] = current;
  if (!only) return nothingKnown(context);
  if (!another) return asTheOnlyOne(context, await answer(only));
  const options = current.slice(0, MOST_OPTIONS);
  return clarify(
    context,
    intent,
    options.map((call) => `call:${call.id}` as const),
  );
}

/** Those called by a word that otherwise only asks, such as "Stipendium"; else those that are open, or will be. */
async function meantCalls(context: Context): Promise<readonly Call[]> {
  const called = context.mentions.filter(
    ({ ref, words }) => kindOf(ref) === 'call' && isCalledBy(context, words),
  );
  if (called.length > 0) {
    const ids = called.map(({ ref }) => idOf(ref));
    const calls = await context.entries.calls({ kind: 'ids', ids });
    return soonestFirst(calls, context.now);
  }
  const { calls: open } = await context.entries.open({ at: context.now, countries: [] }, MOST_OPTIONS);
  return open.length > 0 ? open : currentCalls(context);
}

function isCalledBy({ request }: Context, words: EntryMention['words']): boolean {
  return request.asked.some(
    ({ concepts, text }) =>
      concepts.has('money') && !concepts.has('funding') && words.get(text)?.has('name') === true,
  );
}

async function currentCalls(context: Context): Promise<readonly Call[]> {
  const current = await context.entries.calls({ kind: 'not-over', at: context.now });
  return soonestFirst(current, context.now);
}
