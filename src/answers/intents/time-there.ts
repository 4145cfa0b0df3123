import { aboutOneCall } from '#src/answers/about-one-call.ts';
import { callCard, datesOf } from '#src/answers/say/call-card.ts';
import { stageFact, stagesAskedFor } from '#src/answers/say/stages.ts';
import { factsPart } from '#src/answers/say/texts.ts';
import { notStated } from '#src/answers/say/unknown.ts';
import type { Intent } from '#src/answers/wording.ts';
import { officialStages } from '#src/model/call.ts';
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
  answer(context) {
    return aboutOneCall(context, 'time-there', (call) => {
      const official = officialStages(call);
      if (official.length === 0) return notStated(context, call, 'answers:what-deadline');
      const asked = stagesAskedFor(context, call);
      const spokenOf = official.find((stage) => stage.id === context.conversation.stage);
      const isSame = context.conversation.about[0] === `call:${call.id}`;
      const open = asked.filter((stage) => !isOver(stage.deadline, context.now));
      const stages =
        asked.length === 1 ? asked : isSame && spokenOf ? [spokenOf] : open.length > 0 ? open : asked;
      const state = open.length > 0 ? [] : datesOf(context, call).slice(0, 1);
      const facts = stages.map((stage) => stageFact(context, stage));
      return callCard(context, call, [...state, ...factsPart(facts)], {
        stage: stages[0]?.id ?? null,
      });
    });
  },
};
