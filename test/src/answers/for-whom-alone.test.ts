import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

const NOW = '2026-02-20T09:00:00Z';

test.each([
  ['world-quarry.yaml', 'for municipalities?', ['call:bee-city-2026', 'call:rooftops-2026']],
  ['world-quarry.yaml', 'Für Kommunen?', ['call:bee-city-2026', 'call:rooftops-2026']],
  ['world-quarry.yaml', 'for hospitals', ['call:silicosis-2026']],
  ['world-quarry.yaml', 'für kliniken?', ['call:silicosis-2026']],
  ['world-kiln.yaml', 'for brickworks?', ['call:rubble-2028']],
  ['world-tram.yaml', 'for municipalities?', ['call:step-free-2026']],
])('%s: the calls that let them in, and no organisation called so: %s', async (world, text, refs) => {
  await using asked = await askedWorld(world, NOW);
  expect((await asked.ask(text)).about).toEqual(refs);
});

test.each([
  ['world-tram.yaml', 'calls for czech companies'],
  ['world-tram.yaml', 'calls for Japanese companies'],
  ['world-lupine.yaml', 'for hospitals'],
  ['world-lupine.yaml', 'für kliniken?'],
  ['world-lupine.yaml', 'Ausschreibungen für Kliniken'],
])('%s: where none does nothing is told: %s', async (world, text) => {
  await using asked = await askedWorld(world, NOW);
  const { kind, about } = await asked.ask(text);
  expect([kind, about]).toEqual(['unknown', []]);
});

test.each([
  ['world-tram.yaml', 'Ostrava Transport Company', 'organisation:dpo'],
  ['world-quarry.yaml', 'Marbruch Lung Hospital', 'organisation:marbruch'],
  ['world-quarry.yaml', 'Calls for hospitals', 'call:silicosis-2026'],
])('%s: what is named is told: %s', async (world, text, ref) => {
  await using asked = await askedWorld(world, NOW);
  expect((await asked.ask(text)).about[0]).toBe(ref);
});
