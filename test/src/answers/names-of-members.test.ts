import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-yeast.yaml', '2027-03-20T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

test.each([
  'Wie heißen die Mitglieder des Gutachterrats?',
  'Nennen Sie mir die Namen der Fachleute im Gutachterrat.',
  'Wer sind die zwölf Fachleute?',
  'What are the names of the members of the review board?',
  'Which experts are on the review board?',
  'Who are the twelve experts?',
])('who the members of a body are nothing tells: %s', async (text) => {
  expect((await world.ask(text)).kind).toBe('unknown');
});

test.each([
  ['Wann wird der Gutachterrat eingesetzt?', 'milestone:review-board'],
  ['What is the review board?', 'milestone:review-board'],
  ['How many experts are on the review board?', 'milestone:review-board'],
])('but of the body itself what is on record: %s', async (text, about) => {
  expect((await world.ask(text)).about).toEqual([about]);
});

test('and of the alliance its members', async () => {
  expect((await world.ask('Which organisations are members of the alliance?')).about).not.toEqual([]);
});
