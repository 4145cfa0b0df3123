import type { Context, Draft } from '#src/answers/context.ts';
import { asksBesideTold, besideNamed } from '#src/answers/event-beside.ts';
import { milestones } from '#src/answers/intents/milestones.ts';
import { OF_CALLS } from '#src/answers/marks.ts';
import { kindOf } from '#src/answers/subject.ts';
import { SURE } from '#src/answers/wording.ts';

/** "And what comes after that?", behind an event: whatever else its words may ask for. */
export async function besideTold(context: Context): Promise<Draft | null> {
  const [told] = context.conversation.about;
  const isMeant = told && kindOf(told) === 'milestone' && asksBesideTold(context);
  const { marks } = context.request;
  const isOfElse = marks.has('a-name') || marks.has('deadline') || marks.has('deadlines');
  return isMeant && !isOfElse ? milestones.answer(context) : null;
}

/** "What's before the summit?": whatever else its words may ask for. */
export async function besideEventNamed(context: Context): Promise<Draft | null> {
  const { marks } = context.request;
  const isAsked = marks.has('what') && !marks.has('when') && !OF_CALLS.some((mark) => marks.has(mark));
  return isAsked ? besideNamed({ ...context, sure: SURE }) : null;
}
