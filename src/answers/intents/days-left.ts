import { aboutOneCall } from '#src/answers/about-one-call.ts';
import { type Context, type Draft, say } from '#src/answers/context.ts';
import { namesDuration } from '#src/answers/durations.ts';
import { daysToEvent } from '#src/answers/intents/days-to-event.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { namesTextOfCall } from '#src/answers/names-more.ts';
import { means } from '#src/answers/question-words.ts';
import { callCard, datesOf } from '#src/answers/say/call-card.ts';
import { openingFacts, sayLeft, stageName } from '#src/answers/say/stages.ts';
import { capitalized, factsPart, plain, textPart } from '#src/answers/say/texts.ts';
import { notStated } from '#src/answers/say/unknown.ts';
import { lacksStage, stagesAskedFor } from '#src/answers/stages-asked.ts';
import { stagesMeant } from '#src/answers/stages-meant.ts';
import { type Intent, SURE } from '#src/answers/wording.ts';
import type { Part } from '#src/messages/message.ts';
import { type Call, callState, isOff, officialStages, type Stage } from '#src/model/call.ts';
import { daysLeft as countDays, isOver } from '#src/model/deadline.ts';

/** "How many days are left for …?" */
export const daysLeft: Intent = {
  name: 'days-left',
  wordings: [
    { sure: 3, has: ['how-many', 'days'] },
    { sure: 3, has: ['how-many', 'weeks'] },
    { sure: 2.8, has: ['how-long', 'still'] },
    { sure: 2.8, has: ['how-long', 'ago'] },
    { sure: 2.4, has: ['how-long', 'submit'] },
    { sure: 2.3, has: ['how-long', 'ends'] },
    { sure: 2.2, has: ['how-long', 'call'] },
    { sure: 2.2, has: ['days', 'still'] },
    { sure: 1.6, has: ['how-long'] },
  ],
  async answer(context) {
    const event = await daysToEvent(context);
    if (event) return event;
    const { marks } = context.request;
    // "How long has the alliance been up and running?"
    if (marks.has('alliance') && !marks.has('a-name')) return null;
    if (context.sure < SURE && namesTextOfCall(context)) return null;
    return aboutOneCall(context, 'days-left', (call) => {
      if (asksHowLongItLasts(context)) return durationOf(context, call);
      if (callState(call, context.now) === 'not-stated')
        return notStated(context, call, 'answers:what-deadline');
      if (lacksStage(context, call)) return notStated(context, call, 'answers:what-stage');
      if (asksForOpening(context, call)) return untilOpening(context, call);
      const asked = stagesAskedFor(context, call);
      const next = stagesMeant(context, call).find((stage) => !isOver(stage.deadline, context.now));
      if (isOff(call)) return callCard(context, call, datesOf(context, call));
      if (!next) return callCard(context, call, [...sinceOf(context, asked), ...datesOf(context, call)]);
      const left = sayLeft(context, next);
      const stage = capitalized(context, stageName(context, next));
      const lead =
        officialStages(call).length === 1
          ? capitalized(context, say(context, 'answers:left', { left }))
          : say(context, 'answers:left-until', { left, stage });
      return callCard(context, call, [plain(lead), ...datesOf(context, call, { counted: next })], {
        stage: next.id,
      });
    });
  },
};

/** "How long does it take?", not "How long does it still run?"; of what "läuft" the end is asked for. */
function asksHowLongItLasts({ request: { marks, words } }: Context): boolean {
  // "Wie lange laufen die Piloten?" asks for what is paid, and of no call.
  const areSeveral =
    words.some(({ text }) => RUNNING.has(text)) && !words.some((word) => means(word, OF_CALL));
  if (areSeveral && marks.has('how-long') && !marks.has('still')) return true;
  const isOfProject = marks.has('project') || !marks.has('is-open');
  return marks.has('how-long') && marks.has('lasts') && !marks.has('still') && isOfProject;
}

/** What its texts say of weeks, months or years that it pays for; no entry has more of it. */
function durationOf(context: Context, call: Call): Draft {
  const [told] = [call.funding, call.summary].filter(
    (text) => text !== null && namesDuration(text, { units: LONG }),
  );
  return told
    ? callCard(context, call, [textPart(context, told)])
    : notStated(context, call, 'answers:what-duration');
}

const LONG: readonly Concept[] = ['weeks', 'months', 'year'];

/** "How many days until it opens?", of one that is open too; not "how long is it open?". */
function asksForOpening({ now, request: { marks } }: Context, call: Call): boolean {
  const state = callState(call, now);
  return marks.has('opens') && (state === 'upcoming' || (state === 'open' && !marks.has('is-open')));
}

function untilOpening(context: Context, call: Call): Draft {
  const opens = callState(call, context.now) === 'upcoming' ? call.opens : null;
  const said = opens && say(context, 'answers:opens-in', { count: daysToOpening(context, call, opens) });
  return callCard(context, call, [...(said ? [plain(said)] : []), ...factsPart(openingFacts(context, call))]);
}

/** In the zone of its first deadline, if it has one; what is not open yet opens tomorrow at the soonest. */
function daysToOpening({ now }: Context, call: Call, opens: string): number {
  const zone = officialStages(call)[0]?.deadline.timezone ?? 'UTC';
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  return Math.max(1, today.until(opens, { largestUnit: 'day' }).days);
}

/** "How many days since the deadline passed?" */
function sinceOf(context: Context, stages: readonly Stage[]): readonly Part[] {
  const last = stages.at(-1);
  if (!last || !BACK.some((mark) => context.request.marks.has(mark))) return [];
  return [plain(say(context, 'answers:over-since', { count: -countDays(last.deadline, context.now) }))];
}

const RUNNING = wordsOf('several-run');
const OF_CALL: ReadonlySet<Concept> = new Set<Concept>(['call', 'calls', 'money', 'deadlines', 'ends']);
const BACK = ['from', 'ago'] as const;
