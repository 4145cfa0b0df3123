import { expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  'Which funders are there?',
  'list of funders',
  'Who are the funders?',
  'List all funding agencies',
  'Welche Fördergeber gibt es?',
  'Wer sind die Geldgeber?',
])('all that pay for a call, where none is named: %s', async (text) => {
  await using world = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
  const { kind, about } = await world.ask(text);
  expect(kind).toBe('answer');
  expect(about).toContain('organisation:nserc');
  expect(about).not.toContain('organisation:mila');
});

test('of a country that is named, those from there', async () => {
  await using world = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
  const { about } = await world.ask('Welche kanadischen Fördergeber gibt es?');
  expect(about.toSorted()).toEqual(['ised', 'nrc', 'nserc', 'ppc'].map((id) => `organisation:${id}`));
});

test('of a call that is named or was told, those that pay for it', async () => {
  await using world = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
  const named = await world.ask('Who are the funders of the AI call?', 'c');
  expect(named.about).toEqual(['call:ai-safe-2026', 'organisation:ised', 'organisation:bmds']);
  await world.ask('When does the quantum call end?', 'd');
  const told = await world.ask('Who are the funders?', 'd');
  expect(plainText(told.message)).not.toContain('NSERC');
});
