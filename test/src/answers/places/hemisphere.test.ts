import { expect, test } from 'vitest';
import { hemisphereOf } from '#src/answers/places/hemisphere.ts';

test.each([
  [['DE', 'CA'], 'north'],
  [['AU', 'NZ'], 'south'],
  [['ES', 'PT', 'DE'], 'north'],
  [['DE', 'NZ'], null],
  [['DE', 'BR'], null],
  [['EC'], null],
  [[], null],
] as const)('%s', (countries, hemisphere) => {
  expect(hemisphereOf(countries)).toBe(hemisphere);
});
