import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-02-10T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

test.each([
  'Wer richtet den Photonik-Wettbewerb aus?',
  'Wer veranstaltet den Photonik-Wettbewerb?',
  'Who organises the photonics challenge?',
  'Who hosts the photonics challenge?',
])('whoever holds a competition pays for it: %s', async (text) => {
  expect((await world.ask(text)).about).toEqual(['call:photonics-2026', 'organisation:ppc']);
});

test.each(['Who takes part in the photonics challenge?', 'Who is involved in the quantum call?'])(
  'but who takes part is told by no funder: %s',
  async (text) => {
    expect((await world.ask(text)).about).not.toContain('organisation:ppc');
  },
);

test.each([
  ['When is the second quantum deadline?', ['call:quantum-2026']],
  ['Wann ist die zweite Quanten-Frist?', ['call:quantum-2026']],
  ['When is the quantum deadline?', ['call:quantum-2026', 'call:quantum-talent-2026']],
])('of several calls the one that has so many stages is meant: %s', async (text, about) => {
  const { kind, about: told } = await world.ask(text);
  expect([kind, told]).toEqual([about.length > 1 ? 'clarify' : 'answer', about]);
});
