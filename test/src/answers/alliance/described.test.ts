import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  ['world-fjord.yaml', '2026-11-20', 'In short, what is this alliance?', 'answer:what-is-the-alliance'],
  [
    'world-fjord.yaml',
    '2026-11-20',
    'Kurz gesagt, was ist das für eine Allianz?',
    'answer:what-is-the-alliance',
  ],
  [
    'world-fjord.yaml',
    '2026-11-20',
    'What does the alliance want to achieve?',
    'answer:what-is-the-alliance',
  ],
  ['world-harbour.yaml', '2026-06-10', "What's the alliance's budget?", undefined],
  // Its start, by whatever name and wherever it was.
  ['world-orchard.yaml', '2027-03-10', 'When did the alliance start?', 'milestone:alliance-founded'],
  ['world-glacier.yaml', '2028-03-10', 'how old is the alliance?', 'milestone:alliance-start'],
  ['world-glacier.yaml', '2028-03-10', 'Wie alt ist die Allianz?', 'milestone:alliance-start'],
])('%s on %s: %s', async (world, day, text, first) => {
  await using asked = await askedWorld(world, `${day}T08:00:00Z`);
  expect((await asked.ask(text)).about[0]).toBe(first);
});
