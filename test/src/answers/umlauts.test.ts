import { expect, test } from 'vitest';
import { likeness } from '#src/answers/spelling.ts';
import { umlautFormsOf } from '#src/answers/umlauts.ts';

test.each([
  ['boden', 'boeden'],
  ['wald', 'waelder'],
  ['haus', 'haeuser'],
  ['stadt', 'staedten'],
])('%s has a plural %s, and is found by it', (noun, plural) => {
  expect(umlautFormsOf(noun)).toContain(plural);
  expect(likeness(noun, plural)).toBeGreaterThanOrEqual(0.8);
  expect(likeness(plural, noun)).toBeGreaterThanOrEqual(0.8);
});

test.each([['netz'], ['ki']])('%s has none', (noun) => {
  expect(umlautFormsOf(noun)).toEqual([]);
});
