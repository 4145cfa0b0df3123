import { aboutOneCall } from '#src/answers/about-one-call.ts';
import { type Context, type Draft, say, todayOf } from '#src/answers/context.ts';
import { callCard, datesOf } from '#src/answers/say/call-card.ts';
import { milestoneCard } from '#src/answers/say/milestones.ts';
import { sayLeft, stageName } from '#src/answers/say/stages.ts';
import { capitalized, plain } from '#src/answers/say/texts.ts';
import { notStated } from '#src/answers/say/unknown.ts';
import { lacksStage, stagesAskedFor } from '#src/answers/stages-asked.ts';
import { stagesMeant } from '#src/answers/stages-meant.ts';
import { findSubject, idOf, kindOf } from '#src/answers/subject.ts';
import type { Intent } from '#src/answers/wording.ts';
import type { Part } from '#src/messages/message.ts';
import { callState, isOff, officialStages, type Stage } from '#src/model/call.ts';
import { daysLeft as countDays, isOver } from '#src/model/deadline.ts';
import { daysOf, type Milestone } from '#src/model/milestone.ts';

/** "How many days are left for …?" */
export const daysLeft: Intent = {
  name: 'days-left',
  wordings: [
    { sure: 3, has: ['how-many', 'days'] },
    { sure: 3, has: ['how-many', 'weeks'] },
    { sure: 2.8, has: ['how-long', 'still'] },
    { sure: 2.4, has: ['how-long', 'submit'] },
    { sure: 2.3, has: ['how-long', 'ends'] },
    { sure: 2.2, has: ['how-long', 'call'] },
    { sure: 2.2, has: ['days', 'still'] },
    { sure: 1.6, has: ['how-long'] },
  ],
  async answer(context) {
    const event = await eventAhead(context);
    if (event) return untilEvent(context, event);
    return aboutOneCall(context, 'days-left', (call) => {
      if (asksHowLongItLasts(context)) return notStated(context, call, 'answers:what-duration');
      if (callState(call, context.now) === 'not-stated')
        return notStated(context, call, 'answers:what-deadline');
      if (lacksStage(context, call)) return notStated(context, call, 'answers:what-stage');
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

/** "How long does it run?", not "How long does it still run?". */
function asksHowLongItLasts({ request: { marks } }: Context): boolean {
  return marks.has('how-long') && marks.has('lasts') && !marks.has('still');
}

/** "How many days until the council meeting?": the event that is named, where its day is known and still to come. */
async function eventAhead(context: Context): Promise<Milestone | null> {
  const subject = findSubject(context, ['milestone', 'call']);
  if (subject.kind !== 'one' || kindOf(subject.ref) !== 'milestone') return null;
  const [event] = await context.entries.milestones({ kind: 'ids', ids: [idOf(subject.ref)] });
  return event && event.status !== 'cancelled' && daysUntil(context, event) > 0 ? event : null;
}

function untilEvent(context: Context, event: Milestone): Draft {
  const left = say(context, 'dates:days-left', { count: daysUntil(context, event) });
  const card = milestoneCard(context, event);
  const [title, ...others] = card.parts;
  const lead = plain(capitalized(context, say(context, 'answers:left', { left })));
  return { ...card, parts: [...(title ? [title] : []), lead, ...others] };
}

/** 0 where only its month or year is known. */
function daysUntil(context: Context, { date }: Milestone): number {
  const { first, last } = daysOf(date);
  return first.equals(last) ? todayOf(context).until(first).days : 0;
}

/** "How many days since the deadline passed?" */
function sinceOf(context: Context, stages: readonly Stage[]): readonly Part[] {
  const last = stages.at(-1);
  if (!last || !context.request.marks.has('from')) return [];
  return [plain(say(context, 'answers:over-since', { count: -countDays(last.deadline, context.now) }))];
}
