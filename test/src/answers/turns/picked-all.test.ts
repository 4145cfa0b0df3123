import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

const TALENTS = ['call:ai-talent-2026', 'call:quantum-talent-2026'];

test.each([
  ['When does the talent exchange end?', 'both', TALENTS],
  ['When does the talent exchange end?', 'Both of them please', TALENTS],
  ['Wann endet der Talentaustausch?', 'beide', TALENTS],
  ['Wann endet der Talentaustausch?', 'alle', TALENTS],
])('behind “%s”, “%s” is each of those that were offered', async (first, second, about) => {
  await using world = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
  expect((await world.ask(first, 'c')).kind).toBe('clarify');
  const answer = await world.ask(second, 'c');
  expect(answer.kind).toBe('answer');
  expect(answer.about).toEqual(about);
});

test.each([
  ['When does the talent exchange end?', 'none of these'],
  ['Wann endet der Talentaustausch?', 'keine davon'],
  ['When does the talent exchange end?', 'neither'],
])('behind “%s”, “%s” is nothing that is known', async (first, second) => {
  await using world = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
  await world.ask(first, 'c');
  const { kind, about } = await world.ask(second, 'c');
  expect([kind, about]).toEqual(['unknown', []]);
});

test.each(['all in May', 'alle im Mai'])('behind a choice, “%s” asks for a time', async (second) => {
  await using world = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
  await world.ask('When does the talent exchange end?', 'c');
  expect((await world.ask(second, 'c')).kind).not.toBe('answer');
});
