import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

const NOW = '2026-02-20T09:00:00Z';

test.each([
  ['world-tram.yaml', 'what did the noise call achieve'],
  ['world-tram.yaml', 'was hat die lärm-ausschreibung erreicht'],
  ['world-tram.yaml', 'What has the noise call accomplished?'],
  ['world-tram.yaml', 'what happens after the deadline of the track noise call'],
  ['world-tram.yaml', 'Was passiert nach der Frist von Leise Gleise?'],
  ['world-tram.yaml', 'What happens after the Quiet Tracks deadline?'],
  ['world-quarry.yaml', 'bee city challenge winners'],
  ['world-quarry.yaml', 'bee city challenge jury'],
  ['world-quarry.yaml', 'Gewinner Wettbewerb Bienenstadt'],
  ['world-quarry.yaml', 'when do winners hear'],
  ['world-quarry.yaml', 'When do the winners of the bee city challenge hear?'],
  ['world-quarry.yaml', 'wann werden die silikose-verbünde ausgewählt'],
  ['world-quarry.yaml', 'when are the silicosis consortia selected'],
  ['world-kelp.yaml', 'kitchen prize jury'],
  ['world-kelp.yaml', 'Jury Küchenpreis'],
])('%s: what came of a call its entry does not say: %s', async (world, text) => {
  await using asked = await askedWorld(world, NOW);
  const { kind, about } = await asked.ask(text);
  expect([kind, about]).toEqual(['unknown', []]);
});

test.each([
  ['world-tram.yaml', 'What should the noise call achieve?', 'call:quiet-tracks-2026'],
  ['world-tram.yaml', 'Was will die Lärm-Ausschreibung erreichen?', 'call:quiet-tracks-2026'],
  ['world-quarry.yaml', 'What do the winners of the bee city challenge get?', 'call:bee-city-2026'],
  ['world-quarry.yaml', 'Was bekommen die Gewinner beim Wettbewerb Bienenstadt?', 'call:bee-city-2026'],
  ['world-quarry.yaml', 'bee city challenge', 'call:bee-city-2026'],
  ['world-quarry.yaml', 'Wann werden die Varroa-Verbünde ausgewählt?', 'milestone:varroa-interim'],
])('%s: what it is for, and the prize, is told: %s', async (world, text, ref) => {
  await using asked = await askedWorld(world, NOW);
  expect((await asked.ask(text)).about[0]).toBe(ref);
});
