import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-scroll.yaml', '2026-05-10T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

const after = async (first: string, text: string) => {
  await world.ask(first, text);
  const { kind, about } = await world.ask(text, text);
  return [kind, ...about];
};
const OF_HLC = ['answer', 'call:field-residencies-2026', 'call:nests-2026', 'call:dialects-2026'];

test.each([
  ['What’s open?', 'Only the ones on dialects please', ['answer', 'call:dialects-2026']],
  ['Was ist offen?', 'Bitte nur die zu Dialekten', ['answer', 'call:dialects-2026']],
  ['What’s open?', 'Just those of HLC', OF_HLC],
  ['Was ist offen?', 'nur die von HLC bitte', OF_HLC],
])('behind “%s” a list is narrowed down: %s', async (first, text, told) => {
  expect(await after(first, text)).toEqual(told);
});

test.each([
  ['When does the tape program close?', 'only the Canadian side', ['answer', 'call:tapes-2026']],
  ['What’s open?', 'When does only the tape program close?', ['answer', 'call:tapes-2026']],
])('behind “%s” no list is meant: %s', async (first, text, told) => {
  expect(await after(first, text)).toEqual(told);
});
