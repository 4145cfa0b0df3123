import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

const NOW = '2026-02-20T09:00:00Z';

test.each([
  ['world-lupine.yaml', 'Seit wann läuft die Deutsch-Kanadische Allianz?', null],
  ['world-lupine.yaml', 'since when is the German-Canadian alliance running', null],
  ['world-lupine.yaml', 'since when has the alliance existed', null],
  ['world-kelp.yaml', 'Seit wann gibt es die Allianz?', null],
  ['world-kelp.yaml', 'Since when does the alliance exist?', null],
  ['world-quarry.yaml', 'Since when does the alliance exist?', 'milestone:alliance-founded'],
  ['world-quarry.yaml', 'Seit wann läuft die Deutsch-Kanadische Allianz?', 'milestone:alliance-founded'],
  ['world-a.yaml', 'Seit wann läuft die Deutsch-Kanadische Allianz?', 'milestone:alliance-announced'],
  ['world-a.yaml', 'seit wann gibt es die digitalallianz', 'milestone:digital-alliance'],
  ['world-a.yaml', 'Since when has the digital alliance existed?', 'milestone:digital-alliance'],
  ['world-a.yaml', 'Seit wann gibt es das Gremium?', null],
])('%s: the alliance exists since what began it, and nothing else: %s', async (world, text, ref) => {
  await using asked = await askedWorld(world, NOW);
  const { kind, about } = await asked.ask(text);
  expect([kind, about[0] ?? null]).toEqual([ref ? 'answer' : 'unknown', ref]);
});
