import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  ['world-kiln.yaml', 'budget of the alliance', 'unknown'],
  ['world-kiln.yaml', 'budget for the alliance in 2027', 'unknown'],
  ['world-kiln.yaml', 'budget of BMWR', 'unknown'],
  ['world-kiln.yaml', 'Etat BMWR 2027', 'unknown'],
  ['world-kiln.yaml', 'Budget der Glutallianz', 'unknown'],
  ['world-tram.yaml', 'Budget TASD 2026', 'unknown'],
  // That of a call is what it gives.
  ['world-kiln.yaml', 'budget kiln call', 'call:kilns-2027'],
  ['world-kiln.yaml', 'Welches Budget hat die Ofen-Ausschreibung?', 'call:kilns-2027'],
  ['world-kiln.yaml', 'Which calls are paid from the budget of the BMWR?', 'call:kilns-2027'],
])('%s: %s', async (file, text, told) => {
  await using world = await askedWorld(
    file,
    file.includes('kiln') ? '2027-03-03T09:00:00Z' : '2026-05-06T09:00:00Z',
  );
  const { kind, about } = await world.ask(text);
  expect(about[0] ?? kind).toBe(told);
});
