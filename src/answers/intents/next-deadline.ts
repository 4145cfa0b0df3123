import { admits } from '#src/answers/admits.ts';
import { type Coming, comingWithin, isAfter, isBehind, periodMeant } from '#src/answers/coming-deadlines.ts';
import { type Context, type Draft, say } from '#src/answers/context.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import type { Period } from '#src/answers/periods/period.ts';
import type { Word } from '#src/answers/question-words.ts';
import { refOf } from '#src/answers/say/call-card.ts';
import { callsList, soonestFirst } from '#src/answers/say/calls-list.ts';
import { deadlinesAtOnce } from '#src/answers/say/deadlines-at-once.ts';
import { sayPeriod } from '#src/answers/say/period.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { onlyCountries, selectCalls } from '#src/answers/select-calls.ts';
import { findSubject, idOf, kindOf, pickedFromList } from '#src/answers/subject.ts';
import { oneCallTold } from '#src/answers/turns/eligibility-told.ts';
import type { Intent } from '#src/answers/wording.ts';
import { type Call, officialStages } from '#src/model/call.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/** "What is the next deadline?", of all calls or of a group. */
export const nextDeadline: Intent = {
  name: 'next-deadline',
  wordings: [
    { sure: 3.1, has: ['after-next', 'deadline'] },
    {
      sure: 2.9,
      has: ['after-next'],
      lacks: ['a-name', 'stage', 'milestone', 'milestones', 'call', 'calls'],
    },
    { sure: 3, has: ['next', 'deadline'] },
    { sure: 2.9, has: ['first', 'deadline'], lacks: ['a-name', 'stage', 'call', 'and', 'what-about'] },
    { sure: 2.8, has: ['first', 'ends'], lacks: ['a-name', 'stage', 'call', 'and', 'what-about'] },
    { sure: 2.8, has: ['next', 'deadlines'] },
    { sure: 2.8, has: ['next', 'ends'] },
    { sure: 2.7, has: ['soon', 'deadline'] },
    { sure: 2.7, has: ['soon', 'deadlines'] },
    { sure: 2.7, has: ['soon', 'ends'] },
    { sure: 3.05, has: ['next', 'submit'], lacks: ['a-name', 'how'] },
    { sure: 2.6, has: ['next', 'submit'] },
    { sure: 2.6, has: ['soon', 'submit'] },
    { sure: 2.95, has: ['next', 'application', 'happens'], lacks: ['a-name', 'how'] },
    { sure: 2.5, has: ['next', 'application'] },
    { sure: 2.4, has: ['when', 'next', 'call'], lacks: ['opens', 'begins'] },
    { sure: 2.2, has: ['next', 'call'], lacks: ['opens', 'begins'] },
  ],
  async answer(context) {
    if (isOfWhatWasTold(context) || asksForSomebodyThen(context)) return null;
    const period = periodMeant(context);
    const isLater = context.request.marks.has('after-next') && !isBehind(context, period);
    const calls = await comingCalls(context, isLater);
    if (calls === null) return nothingKnown(context);
    const all = comingWithin(context, calls);
    const before = isLater ? spokenOf(context, all) : null;
    // After "none is ahead" there is none after it either; else nobody knows after which.
    if (isLater && !before && all.length > 0) return null;
    const [first, ...others] = before ? all.filter((one) => isAfter(one, before)) : all;
    if (!first && period) return noneIn(context, period);
    if (isLater && !first) return callsList(context, say(context, 'answers:no-later-deadline'), []);
    if (!first) return noneAhead(context, calls);
    const same = others.filter(({ stage }) => stage.deadline.instant.equals(first.stage.deadline.instant));
    return deadlinesAtOnce(context, [first, ...same], before ? LATER : NEXT);
  },
};

const NEXT = { one: 'answers:next-deadline', several: 'answers:next-deadlines' } as const;
const LATER = { one: 'answers:later-deadline', several: 'answers:later-deadlines' } as const;

function noneAhead(context: Context, calls: readonly Call[]): Draft {
  if (calls.length === 0) return callsList(context, say(context, 'answers:no-deadline-ahead'), []);
  const lead = say(context, 'answers:no-deadline-ahead-but');
  return callsList(context, lead, soonestFirst(calls, context.now));
}

function noneIn(context: Context, period: Period): Draft {
  const said = sayPeriod(context, period.name);
  const key = context.request.marks.has('a-name') ? 'answers:none-due-on-that' : 'answers:none-due';
  return callsList(context, say(context, key, { period: said }), []);
}

/** What follows the next deadline is looked for among all of them, as is the next one of a period. */
async function comingCalls(context: Context, isLater: boolean): Promise<readonly Call[] | null> {
  const named = callNamed(context);
  if (named) return context.entries.calls({ kind: 'ids', ids: [idOf(named)] });
  const next = isLater || periodMeant(context) ? null : await nextOfAll(context);
  return next ?? selectCalls(context, { kind: 'not-over', at: context.now });
}

/** "Kelp call: when is the next stage due?": the one call whose whole name was said, where that says more than its topic. */
function callNamed(context: Context): EntryRef | null {
  const subject = findSubject(context, ['call']);
  const whole = context.mentions.filter(isNamedWhole);
  const own = subject.kind === 'one' ? whole.find(({ ref }) => ref === subject.ref) : undefined;
  const lengthOf = ({ name }: EntryMention) => name.split(' ').length;
  const isMore = (other: EntryMention) =>
    kindOf(other.ref) === 'call' || lengthOf(other) < lengthOf(own ?? other);
  return own && whole.every(isMore) ? own.ref : null;
}

/** The calls that end next, of however many; null where the question narrows them down, or none ends. */
async function nextOfAll(context: Context): Promise<readonly Call[] | null> {
  const countries = onlyCountries(context);
  if (countries === null) return null;
  const calls = await context.entries.calls({ kind: 'next-ending', at: context.now, countries });
  const open = calls.filter((call) => admits(call, countries));
  return open.length > 0 ? open : null;
}

/** What "after that" is after: the deadline told last, or the next one where a deadline is asked for. */
function spokenOf(context: Context, coming: readonly Coming[]): Coming | null {
  const { about, stage: id } = context.conversation;
  const told = coming.find(({ call, stage }) => refOf(call) === about[0] && stage.id === id);
  if (told) return isOfAll(context, told) ? told : null;
  return (context.request.marks.has('deadline') && coming[0]) || null;
}

/** What comes behind a stage of several is asked of its call, unless deadlines were spoken of. */
function isOfAll({ conversation, request }: Context, { call }: Coming): boolean {
  const ofDeadlines = conversation.intent === nextDeadline.name || request.marks.has('deadline');
  return ofDeadlines || officialStages(call).length === 1;
}

/** "What about them then?", "Was gilt dann für uns?": nothing later is asked for, unless a deadline is. */
function asksForSomebodyThen({ request: { marks, words, countries } }: Context): boolean {
  if (countries.length > 0) return false;
  const isSomebody = ({ text, concepts }: Word) => concepts.has('it') || ASKERS.has(text);
  const saysThen = words.some(({ text }) => THEN.has(text));
  return saysThen && !marks.has('deadline') && !marks.has('ends') && words.some(isSomebody);
}

const ASKERS = wordsOf('askers');
const THEN = wordsOf('and-then');

/** "When does the first end?", behind a list of calls; "When is the next stage due?", behind one. */
function isOfWhatWasTold(context: Context): boolean {
  const { marks } = context.request;
  const isOfStage = marks.has('stage') && !marks.has('a-name') && !marks.has('calls');
  return pickedFromList(context, ['call']) !== undefined || (isOfStage && oneCallTold(context) !== null);
}
