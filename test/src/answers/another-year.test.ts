import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-04-10T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

const textOf = async (text: string) => plainText((await world.ask(text)).message);

test.each([
  ['Wann war die Frist der Quanten-Ausschreibung 2023?', 'Keine Frist dazu endet im Jahr 2023.'],
  ['Wann endet die Quanten-Ausschreibung im Jahr 2027?', 'Keine Frist dazu endet im Jahr 2027.'],
  ['What is the deadline of the photonics challenge in 2028?', 'No deadline on that falls in 2028.'],
  ['When did the photonics challenge close in 2025?', 'No deadline on that falls in 2025.'],
])('no date of this year is told where that of another is asked for: %s', async (text, lead) => {
  const { kind } = await world.ask(text);
  const said = await textOf(text);
  expect([kind, said.startsWith(lead), /\d{1,2}\. ?\d{1,2}\.|\d [A-Z][a-z]{2} /.test(said)]).toEqual([
    'unknown',
    true,
    false,
  ]);
});

test.each([
  ['Endet die Quanten-Ausschreibung 2027?', 'answer'],
  ['When is the quantum outline due in 2026?', 'answer'],
  ['Which quantum deadlines are there in 2027?', 'answer'],
  ['Welche Fristen gibt es 2027?', 'answer'],
])('but whether it is, and which there are, is told: %s', async (text, kind) => {
  expect((await world.ask(text)).kind).toBe(kind);
});
