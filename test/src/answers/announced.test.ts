import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  'Which calls are only announced so far?',
  'Which calls have been announced but not opened?',
  'Welche Ausschreibungen sind bisher nur angekündigt?',
  'Welche Ausschreibungen sind erst angekündigt?',
])('what is to come is told, open or over is not: %s', async (text) => {
  await using world = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
  expect((await world.ask(text)).about).toEqual(['call:ai-safe-2026', 'call:data-spaces-2027']);
});

test('who announced a call asks for no list', async () => {
  await using world = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
  const { about } = await world.ask('When was the joint quantum call announced?');
  expect(about).toEqual(['milestone:quantum-call-announced']);
});
