import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-04-01T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

test.each([
  ['wann beginnt die begutachtung', null],
  ['Wann ist die Begutachtung?', null],
  ['when does the review begin', null],
  ['When does the review of proposals start?', null],
  ['wann ist die evaluation', 'milestone:evaluation'],
  ['Wann wird die Allianz bewertet?', 'milestone:evaluation'],
  ['When is the alliance evaluated?', 'milestone:evaluation'],
])('proposals are reviewed, and the alliance evaluated: %s', async (text, ref) => {
  const { kind, about } = await world.ask(text);
  expect([kind, about[0] ?? null]).toEqual([ref ? 'answer' : 'unknown', ref]);
});
