import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-lupine.yaml', '2026-06-01T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

test.each([
  'When do groundwater applicants hear back?',
  'When do applicants on groundwater hear back?',
  'When will groundwater applicants be told the decision?',
  'When do peat applicants hear from you?',
  'When do river applicants hear whether they are in?',
  'Wann bekommen Grundwasser-Antragstellende Bescheid?',
  'Wann fällt die Entscheidung zu Mooren?',
])('no event on a topic tells when its applicants hear back: %s', async (text) => {
  expect((await world.ask(text)).kind).toBe('unknown');
});

test.each([
  ['When is the groundwater summer school?', ['milestone:summer-school']],
  ['Wann ist der Moorgipfel?', ['milestone:peat-summit']],
])('the event itself is told: %s', async (text, about) => {
  expect((await world.ask(text)).about).toEqual(about);
});
