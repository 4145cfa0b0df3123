import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let kiln: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  kiln = await askedWorld('world-kiln.yaml', '2027-03-10T09:00:00Z');
});
afterAll(() => kiln[Symbol.asyncDispose]());

test.each([
  ['How much does the flat glass call pay?', 'When is the next stage due?', 'call:flat-glass-2027'],
  [
    'Wie viel Geld gibt es beim Kreislauf Flachglas?',
    'Wann ist die nächste Stufe fällig?',
    'call:flat-glass-2027',
  ],
  ['How much does the flat glass call pay?', 'What is the next deadline of all?', 'call:kilns-2027'],
])('behind “%s” whose stage it is: %s', async (first, text, about) => {
  await kiln.ask(first, text);
  expect((await kiln.ask(text, text)).about[0]).toBe(about);
});
