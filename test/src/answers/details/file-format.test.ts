import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-05-20T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

test.each([
  'In welchem Format geht der Antrag für die Compute-Piloten raus?',
  'Welches Dateiformat braucht der Compute-Piloten-Antrag?',
  'Which file format for the compute pilots proposal?',
  'In which format do we submit to the compute pilots?',
])('what a file is to be like is told by how to apply: %s', async (text) => {
  const { kind, message } = await world.ask(text);
  expect({ kind, isTold: plainText(message).includes('PDF') }).toEqual({ kind: 'answer', isTold: true });
});

test.each([
  'Which file format for the quantum call outline?',
  'In welchem Format findet die Jahreskonferenz statt?',
  'Do the tech vouchers want a PDF?',
])('a text without a kind of file tells none: %s', async (text) => {
  expect((await world.ask(text)).kind).toBe('unknown');
});
