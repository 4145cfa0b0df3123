import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let glacier: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  glacier = await askedWorld('world-glacier.yaml', '2027-12-10T09:00:00Z');
});
afterAll(() => glacier[Symbol.asyncDispose]());

test.each([
  ['second stage avalanche', ['24 Mar 2028', '31 Aug 2028']],
  ['What is the second stage of the avalanche call?', ['24 Mar 2028', '31 Aug 2028']],
  ['zweite Stufe der Lawinen-Ausschreibung', ['24.03.2028', '31.08.2028']],
  ['Wann ist die zweite Frist der Lawinen-Ausschreibung?', ['24.03.2028', '31.08.2028']],
  ['second stage avalanche for Canadians', ['24 Mar 2028']],
  ['second stage of the permafrost call', ['20 Jun 2028']],
  ['first stage of the avalanche call', ['10 Mar 2028']],
])('%s', async (text, days) => {
  const told = plainText((await glacier.ask(text)).message);
  const all = ['10 Mar 2028', '24 Mar 2028', '31 Aug 2028', '20 Jun 2028', '24.03.2028', '31.08.2028'];
  expect(all.filter((day) => told.includes(day))).toEqual(days);
});
