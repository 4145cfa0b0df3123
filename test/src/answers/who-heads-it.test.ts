import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

const NOW = '2026-02-20T09:00:00Z';

test.each([
  ['world-kelp.yaml', 'who sits on the council'],
  ['world-kelp.yaml', 'Wer sitzt im Rat?'],
  ['world-tram.yaml', 'who sits on the council'],
  // Two are called so.
  ['world-a.yaml', 'who sits on the council'],
  ['world-a.yaml', 'Wer sitzt im Rat?'],
  ['world-tram.yaml', 'who is elected to the board'],
  ['world-tram.yaml', 'Wer ist in den Vorstand gewählt?'],
  ['world-glacier.yaml', 'who runs the ice core archive'],
  ['world-glacier.yaml', 'who runs the Bremen Ice Core Archive'],
  ['world-glacier.yaml', 'Wer leitet das Bremer Eiskernarchiv?'],
  ['world-yeast.yaml', "Who designed the alliance's logo?"],
  ['world-yeast.yaml', 'Wer hat das Logo der Allianz entworfen?'],
  ['world-yeast.yaml', 'Who drew the logo?'],
])('%s: who it is no entry says: %s', async (world, text) => {
  await using asked = await askedWorld(world, NOW);
  const { kind, about } = await asked.ask(text);
  expect([kind, about]).toEqual(['unknown', []]);
});

test.each([
  ['world-kelp.yaml', 'who runs the kitchen prize', 'call:kitchen-2026'],
  ['world-kelp.yaml', 'Who is the Canadian Coastal Research Council?', 'organisation:ccrc'],
  ['world-glacier.yaml', 'What is the Bremen Ice Core Archive?', 'organisation:bea'],
  ['world-glacier.yaml', 'Who funds the ice core call?', 'call:cores-2028'],
  ['world-yeast.yaml', 'May we use the logo?', 'answer:logo'],
  ['world-yeast.yaml', 'Dürfen wir das Logo der Allianz verwenden?', 'answer:logo'],
])('%s: what it is, who pays and what may be is told: %s', async (world, text, ref) => {
  await using asked = await askedWorld(world, NOW);
  expect((await asked.ask(text)).about[0]).toBe(ref);
});
