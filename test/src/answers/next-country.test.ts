import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  ['world-fjord.yaml', '2026-11-20', 'Which country joins next?', undefined],
  ['world-saffron.yaml', '2026-04-02', 'Which country joins next?', undefined],
  ['world-saffron.yaml', '2026-04-02', 'When does the next country join?', undefined],
  ['world-a.yaml', '2026-05-12', 'Which country has the next deadline?', 'call:ai-talent-2026'],
  ['world-saffron.yaml', '2026-04-02', 'Can other countries take part?', 'answer:third-countries'],
])('%s on %s: %s', async (world, day, text, first) => {
  await using asked = await askedWorld(world, `${day}T08:00:00Z`);
  expect((await asked.ask(text)).about[0]).toBe(first);
});
