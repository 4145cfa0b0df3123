import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  ['Wie viele Schleusen hat das Wasserstraßenamt Elbe-Havel?', 'organisation:weh'],
  ['How many kilometres of waterway does WEH run?', 'organisation:weh'],
  ['Wie viele Beschäftigte hat die Geschäftsstelle?', 'milestone:office'],
  ['How many experts examine the alliance?', 'milestone:review'],
  // Nobody counts these.
  ['Wie viele Schleusen hat die Kanalbehörde Trent-Severn?', undefined],
  ['How many people work at the Elbe-Havel Waterways Authority?', undefined],
  ['Wie viele Tonnen Kies hat das Wasserstraßenamt?', undefined],
])('“%s” is told by %s', async (question, ref) => {
  await using world = await askedWorld('world-canal.yaml', '2026-12-02T09:00:00Z');
  const { kind, about } = await world.ask(question);
  expect(kind === 'answer' ? about[0] : undefined).toBe(ref);
});

test.each(['Wie viele Stämme bewahrt die Hefebank Weihen auf?', 'Wie viele Stämme hat die Hefebank Weihen?'])(
  'what is counted may stand in a compound: %s',
  async (text) => {
    await using world = await askedWorld('world-yeast.yaml', '2027-03-20T09:00:00Z');
    expect((await world.ask(text)).about).toEqual(['organisation:weihen']);
  },
);
