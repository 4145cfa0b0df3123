import { aboutOneCall } from '#src/answers/about-one-call.ts';
import type { Context } from '#src/answers/context.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { type Mark, OF_CALLS } from '#src/answers/marks.ts';
import { countryOf } from '#src/answers/places/cities-of-countries.ts';
import { callCard } from '#src/answers/say/call-card.ts';
import { sayState, stageFact } from '#src/answers/say/stages.ts';
import { factsPart, plain } from '#src/answers/say/texts.ts';
import { notStated } from '#src/answers/say/unknown.ts';
import { stagesMeant } from '#src/answers/stages-meant.ts';
import type { Intent } from '#src/answers/wording.ts';
import { type Call, isOff, officialStages } from '#src/model/call.ts';
import { isOver } from '#src/model/deadline.ts';

/** "What time is that in Berlin?" */
export const timeThere: Intent = {
  name: 'time-there',
  wordings: [
    { sure: 3.2, has: ['a-place', 'time-of-day'] },
    { sure: 3.1, has: ['a-place', 'time-there'] },
    { sure: 2.6, has: ['a-place'] },
    { sure: 2.4, has: ['time-of-day'] },
    { sure: 2, has: ['time-there'] },
  ],
  async answer(context) {
    return asksForNow(context)
      ? null
      : aboutOneCall(context, 'time-there', (call) => {
          if (officialStages(call).length === 0) return notStated(context, call, 'answers:what-deadline');
          const stages = stagesMeant(onAskersSide(context, call), call);
          if (stages.length === 0) return notStated(context, call, 'answers:what-stage');
          const isPast = stages.every((stage) => isOver(stage.deadline, context.now));
          const state = isPast || isOff(call) ? sayState(context, call) : null;
          const facts = factsPart(stages.map((stage) => stageFact(context, call, stage)));
          const stage = stages[0]?.id ?? null;
          return callCard(context, call, [...(state === null ? [] : [plain(state)]), ...facts], { stage });
        });
  },
};

/** "What time is it in Helsinki?", where nothing was told that may end at a time. */
function asksForNow({ conversation, request: { marks } }: Context): boolean {
  const isOfCall = marks.has('a-name') || OF_CALLS.some((mark) => marks.has(mark));
  return conversation.about.length === 0 && !isOfCall;
}

/** "And us in Lisbon?", behind the deadline of the other side: that of the country the city is in; "what time is that" stays with it. */
function onAskersSide(context: Context, call: Call): Context {
  const { request } = context;
  const isOfTold = OF_TIME.some((mark) => request.marks.has(mark));
  if (isOfTold || !request.place || !request.words.some(({ text }) => ASKERS.has(text))) return context;
  const bound = [...new Set(officialStages(call).flatMap((stage) => stage.countries))];
  const country = countryOf(request.place, bound);
  return country ? { ...context, request: { ...request, countries: [country] } } : context;
}

const ASKERS = wordsOf('askers');
const OF_TIME: readonly Mark[] = ['time-of-day', 'time-there', 'it'];
