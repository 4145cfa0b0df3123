import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-lupine.yaml', '2026-06-01T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

test.each([
  ['My Canadian partners ask: when is the groundwater call due?', 'Thu 9 Jul 2026'],
  ['Our partners ask: when is the groundwater call due?', 'Thu 2 Jul 2026'],
  ['Our partner asks: who funds the groundwater call?', 'European Groundwater Fund'],
  ['Meine kanadischen Partner fragen: Wann endet die Grundwasser-Ausschreibung?', '09.07.2026'],
  ['Unsere Partner fragen: Wer finanziert die Grundwasser-Ausschreibung?', 'Europäischer Grundwasserfonds'],
])('partners who ask want no contact: %s', async (text, told) => {
  const answer = plainText((await world.ask(text)).message);
  expect(answer).toContain(told);
  expect(answer).not.toContain('Aubert');
});

test.each([
  'Whom can our partners ask about the groundwater call?',
  'Wen können unsere Partner zur Grundwasser-Ausschreibung fragen?',
])('whom they can ask is told: %s', async (text) => {
  expect(plainText((await world.ask(text)).message)).toContain('Claire Aubert');
});
