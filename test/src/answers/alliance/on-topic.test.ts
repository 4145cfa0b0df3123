import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let lupine: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  lupine = await askedWorld('world-lupine.yaml', '2026-04-25T09:00:00Z');
});
afterAll(() => lupine[Symbol.asyncDispose]());

test.each([
  ['What is the alliance doing about groundwater?', 'topic:groundwater'],
  ['What is the Lupine Alliance doing about groundwater?', 'topic:groundwater'],
  ['Was macht die Allianz beim Grundwasser?', 'topic:groundwater'],
  ['Was tut die Allianz für Moore?', 'topic:peatlands'],
])('what the alliance does about a topic is told by the topic: %s', async (text, about) => {
  expect((await lupine.ask(text)).about[0]).toBe(about);
});

test.each(['What is the Lupine Alliance?', 'What does the alliance do?', 'Was macht die Lupinen-Allianz?'])(
  'what it is stays told: %s',
  async (text) => {
    expect((await lupine.ask(text)).about).toEqual(['answer:what-is-the-alliance']);
  },
);

test('where the topic has no description and no open call, its calls of before tell it', async () => {
  await using world = await askedWorld('world-a.yaml', '2026-03-10T09:00:00Z');
  const { about } = await world.ask('What is the alliance doing about photonics?');
  expect(about).toEqual(['topic:photonics', 'call:photonics-2026']);
});
