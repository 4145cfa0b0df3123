import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let kiln: Awaited<ReturnType<typeof askedWorld>>;
let scroll: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  kiln = await askedWorld('world-kiln.yaml', '2027-03-01T09:00:00Z');
  scroll = await askedWorld('world-scroll.yaml', '2026-02-20T09:00:00Z');
});
afterAll(() => Promise.all([kiln, scroll].map((one) => one[Symbol.asyncDispose]())));

test.each([
  'How much is the third prize of the kiln prize?',
  'What does third place get in the kiln prize?',
  'Is there a third prize in the kiln prize?',
  'Was bekommt der dritte Platz beim Ofenbaupreis?',
  'Wie hoch ist der dritte Preis beim Ofenbaupreis?',
  'Gibt es einen dritten Preis beim Ofenbaupreis?',
])('a place that the text leaves out gets nothing of the others: %s', async (text) => {
  const { kind, about, message } = await kiln.ask(text);
  expect({ kind, about }).toEqual({ kind: 'unknown', about: ['call:kiln-prize-2027'] });
  expect(plainText(message)).not.toMatch(/12[.,]000/);
});

test.each([
  'Was gibt es für den vierten Platz im Wettbewerb Atlantische Stimmen?',
  'How much is the third prize in the Newfoundland competition?',
])('nor in another competition: %s', async (text) => {
  expect((await scroll.ask(text)).kind).toBe('unknown');
});

test.each([
  ['How much is the second prize in the kiln prize?', 'EUR 5,000 for second place'],
  ['What is the first prize in the kiln prize?', 'EUR 12,000 for first'],
  ['How much is the kiln prize?', 'EUR 12,000 for first'],
  ['Wie viel gibt es für den zweiten Platz beim Ofenbaupreis?', '5.000 € für den zweiten'],
  ['Was bekommt der erste Platz beim Ofenbaupreis?', '12.000 € für den ersten'],
])('one that it tells of does: %s', async (text, said) => {
  expect(plainText((await kiln.ask(text)).message)).toContain(said);
});

test('behind another question of the same call as well', async () => {
  await kiln.ask('When is the kiln prize due?', 'prize');
  expect(plainText((await kiln.ask('And the second prize?', 'prize')).message)).toContain('EUR 5,000');
  expect((await kiln.ask('What does third place get?', 'prize')).kind).toBe('unknown');
});

test('a stage that is counted is no place', async () => {
  const { message } = await kiln.ask('When is the third stage of the flat glass call due?');
  expect(plainText(message)).toContain('19 Nov 2027');
});
