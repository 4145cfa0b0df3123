import { expect, test } from 'vitest';
import { nearness } from '#src/answers/in-other-words/nearness.ts';
import { type Term, termsOf } from '#src/answers/in-other-words/terms.ts';
import { sensesOf, shareSense } from '#src/answers/thesaurus.ts';

test.each([
  ['drohne', 'quadrocopter', true],
  ['gefilmt', 'videos', true],
  ['temperaturen', 'grad', true],
  ['weighs', 'kilograms', true],
  ['deposited', 'hand in', true],
  ['gmo', 'genetically modified', true],
  ['drohne', 'boot', false],
  ['sich', 'sicher', false],
])('%s and %s', (one, other, isShared) => {
  expect(shareSense(sensesOf(one), sensesOf(other))).toBe(isShared);
});

test.each([
  ['Linsen', 'Linse', 1],
  ['Testbier', 'Versuchssude', 0.72],
  ['Steuern', 'Biersteuer', 0.72],
  ['Leihlinsen', 'Linse', 0.72],
  ['Bohrloch', 'Gebühren', 0],
])('%s is as near to %s as %d', (asked, found, least) => {
  const [one, other] = [asked, found].map((text) => termsOf(text)[0] as Term);
  const near = nearness(one as Term, other as Term);
  expect(least === 0 ? near : Math.min(near, least)).toBe(least);
});
