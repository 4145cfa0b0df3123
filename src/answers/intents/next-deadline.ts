import { admits } from '#src/answers/admits.ts';
import { type Context, say } from '#src/answers/context.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { callCard, deadlineLines, refOf, summaryOf } from '#src/answers/say/call-card.ts';
import { callsList, soonestFirst } from '#src/answers/say/calls-list.ts';
import { stageFact } from '#src/answers/say/stages.ts';
import { factsPart, plain } from '#src/answers/say/texts.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { onlyCountries, selectCalls } from '#src/answers/select-calls.ts';
import { findSubject, idOf, kindOf, pickedFromList } from '#src/answers/subject.ts';
import { oneCallTold } from '#src/answers/turns/eligibility-told.ts';
import type { Intent } from '#src/answers/wording.ts';
import { binds, type Call, isOff, officialStages, type Stage } from '#src/model/call.ts';
import { isOver } from '#src/model/deadline.ts';
import type { EntryRef } from '#src/model/knowledge.ts';

/** A stage that is ahead, and its call. */
export type Coming = { readonly call: Call; readonly stage: Stage };

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
    if (isOfWhatWasTold(context)) return null;
    const isLater = context.request.marks.has('after-next');
    const calls = await comingCalls(context, isLater);
    if (calls === null) return nothingKnown(context);
    const all = comingOf(calls, context.now, context.request.countries);
    const before = isLater ? spokenOf(context, all) : null;
    // After "none is ahead" there is none after it either; else nobody knows after which.
    if (isLater && !before && all.length > 0) return null;
    const coming = before ? all.filter((one) => isAfter(one, before)) : all;
    const first = coming[0];
    if (isLater && !first) return callsList(context, say(context, 'answers:no-later-deadline'), []);
    if (!first) {
      if (calls.length === 0) return callsList(context, say(context, 'answers:no-deadline-ahead'), []);
      return callsList(
        context,
        say(context, 'answers:no-deadline-ahead-but'),
        soonestFirst(calls, context.now),
      );
    }
    const same = coming.filter(({ stage }) => stage.deadline.instant.equals(first.stage.deadline.instant));
    if (same.length === 1) {
      const facts = factsPart([stageFact(context, first.call, first.stage)]);
      const lead = say(context, before ? 'answers:later-deadline' : 'answers:next-deadline');
      return callCard(context, first.call, [plain(lead), ...facts], {
        summary: summaryOf(context, first.call, facts),
        stage: first.stage.id,
        about: [refOf(first.call)],
      });
    }
    const list = callsList(
      context,
      say(context, before ? 'answers:later-deadlines' : 'answers:next-deadlines'),
      [...new Set(same.map(({ call }) => call))],
      (call) =>
        deadlineLines(
          context,
          call,
          same.filter((one) => one.call === call).map(({ stage }) => stage),
        ),
    );
    return { ...list, stage: first.stage.id };
  },
};

/** What follows the next deadline is looked for among all of them. */
async function comingCalls(context: Context, isLater: boolean): Promise<readonly Call[] | null> {
  const named = callNamed(context);
  if (named) return context.entries.calls({ kind: 'ids', ids: [idOf(named)] });
  const next = isLater ? null : await nextOfAll(context);
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

/** Whether a deadline is later than another, be it by a moment. */
export function isAfter({ stage }: Coming, before: Coming): boolean {
  return Temporal.Instant.compare(stage.deadline.instant, before.stage.deadline.instant) > 0;
}

/** The stages of these calls that are ahead and bind these countries, soonest first. */
export function comingOf(
  calls: readonly Call[],
  now: Temporal.Instant,
  countries: readonly string[],
): readonly Coming[] {
  return (
    calls
      // What is only announced has no deadline either that anybody could meet.
      .filter((call) => !isOff(call) && call.status !== 'forecast')
      .flatMap((call) => officialStages(call).map((stage): Coming => ({ call, stage })))
      .filter(({ stage }) => !isOver(stage.deadline, now))
      .filter(({ stage }) => binds(stage, countries))
      .toSorted((a, b) => Temporal.Instant.compare(a.stage.deadline.instant, b.stage.deadline.instant))
  );
}

/** "When does the first end?", behind a list of calls; "When is the next stage due?", behind one. */
function isOfWhatWasTold(context: Context): boolean {
  const { marks } = context.request;
  const isOfStage = marks.has('stage') && !marks.has('a-name') && !marks.has('calls');
  return pickedFromList(context, ['call']) !== undefined || (isOfStage && oneCallTold(context) !== null);
}
