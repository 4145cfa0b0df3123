import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  ['world-orchard.yaml', '2027-03-10', 'Which event comes after the Blossom Day?', 'milestone:hlb-trials'],
  ['world-orchard.yaml', '2027-03-10', 'Was kommt nach dem Blütentag?', 'milestone:hlb-trials'],
  ['world-orchard.yaml', '2027-03-10', 'What comes before the annual meeting?', 'milestone:cider-awards'],
  // To a place, and not after it.
  ['world-orchard.yaml', '2027-03-10', 'Welche Veranstaltung ist nach Riga?', 'milestone:alliance-founded'],
])('%s on %s: %s', async (world, day, text, first) => {
  await using asked = await askedWorld(world, `${day}T08:00:00Z`);
  expect((await asked.ask(text)).about[0]).toBe(first);
});
