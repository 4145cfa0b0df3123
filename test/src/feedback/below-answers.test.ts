import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { questionAnswerer } from '#src/answers/area.ts';
import { belowAnswers } from '#src/feedback/below-answers.ts';
import type { Channel } from '#src/model/channel.ts';
import { freshDatabase } from '#test/support/database.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { answeringFrom } from '#test/support/questions/answering.ts';
import { messageOf } from '#test/support/replies.ts';
import { visitIn } from '#test/support/visits.ts';

const DEMO = fileURLToPath(new URL('../../fixtures/questions/demo.yaml', import.meta.url));
const FEEDBACK = {
  noteUnanswered: async () => {},
  giveThumb: async () => {},
  openQuestions: async () => [],
  settle: async () => {},
};

test.each([true, false])(
  'whether there are experts is looked up once for answer and buttons: %s',
  async (areThere) => {
    await using database = await freshDatabase();
    const deps = await answeringFrom(database, await knowledgeOf(DEMO));
    const visit = visitIn(deps.words, 'en');
    let lookUps = 0;
    const experts = {
      async of() {
        lookUps += 1;
        return areThere && visit.channel ? [visit.channel satisfies Channel] : [];
      },
    };
    const clock = { now: () => Temporal.Instant.from('2026-11-27T09:00:00Z') };
    const below = belowAnswers({ feedback: FEEDBACK, newKey: () => 'key' });
    const answer = questionAnswerer({ ...deps, experts }, clock, below);
    const { buttons } = messageOf(await answer(visit, 'May a spin-off from Vienna borrow a submarine?'));
    const askHuman = deps.words.say('en', 'chat:do.ask-human');
    expect(buttons.some(({ label }) => label === askHuman)).toBe(areThere);
    expect(lookUps).toBe(1);
  },
);
