import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-scroll.yaml', '2026-05-10T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

const OF_CFL_OR_DTA = ['call:archive-residencies-2026', 'call:tapes-2026', 'call:nests-2026'];
const OF_BOTH = ['call:field-residencies-2026', 'call:dialects-2026'];

test.each([
  ['Which calls do CFL and DTA have?', OF_CFL_OR_DTA],
  ['Welche Ausschreibungen haben CFL und DTA?', OF_CFL_OR_DTA],
  ['What is open from CFL or the DTA?', OF_CFL_OR_DTA],
  [
    'Ausschreibungen zu Volkslied oder Flurnamen?',
    ['call:place-names-2026', 'call:choir-vouchers', 'call:atlantic-2026', 'call:ballads-2025'],
  ],
  // Those of both.
  ['Which calls do HLC and SAJK fund together?', OF_BOTH],
  ['Calls on dialects and fieldwork?', ['call:dialects-2026']],
])('of several that are named, those of either are told: %s', async (text, told) => {
  const { kind, about } = await world.ask(text);
  expect([kind, ...about]).toEqual(['answer', ...told]);
});

test('whose each is stands beside it', async () => {
  const { message } = await world.ask('Which calls do CFL and DTA have?');
  expect(JSON.stringify(message.parts)).toContain('German Sound Archive (DTA)');
  expect(JSON.stringify(message.parts)).toContain('Council for First Languages (CFL)');
});
