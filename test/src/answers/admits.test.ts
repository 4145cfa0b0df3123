import { expect, test } from 'vitest';
import { admits } from '#src/answers/admits.ts';

test.each([
  ['SMEs based in Germany', ['CA'], false],
  ['SMEs based in Germany', ['DE'], true],
  ['German or Canadian companies', ['CA'], true],
  ['companies from both countries', ['CA'], true],
  ['SMEs based in Germany', [], true],
] as const)('“%s” for applicants of %j: %s', (en, countries, isOpen) => {
  expect(admits({ eligibility: { en } }, countries)).toBe(isOpen);
});
