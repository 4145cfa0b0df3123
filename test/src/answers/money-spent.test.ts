import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-03-05T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

test.each([
  'Wie viel gibt das BMDS nächstes Jahr für Forschung aus?',
  'How much will ISED spend on research next year?',
  'Wie viel Geld gibt das BMFTR insgesamt aus?',
])('what a ministry spends, no call of it tells: %s', async (text) => {
  const { about, kind } = await world.ask(text);
  expect(kind).toBe('unknown');
  expect(about.some((ref) => ref.startsWith('call:'))).toBe(false);
});

test.each([
  ['What is the due date for the SME money on quantum-safe encryption?', 'answer', 'call:pqc-sme-2026'],
  ['What is the deadline for the funding for photonic chips?', 'answer', 'call:photonics-2026'],
  ['When is the money of the quantum call paid out?', 'unknown', 'call:quantum-2026'],
  ['What can we spend the grant on?', 'answer', 'answer:eligible-costs'],
  ['Inwiefern spielt CETA hier eine Rolle?', 'answer', 'answer:ceta'],
])('money that has a deadline is what is applied for: %s', async (text, kind, first) => {
  const answer = await world.ask(text);
  expect([answer.kind, answer.about[0]]).toEqual([kind, first]);
});
