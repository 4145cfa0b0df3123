import { describe, expect, test } from 'vitest';
import { countryOfTheWorld, findCountries } from '#src/answers/places/countries.ts';
import { questionWords } from '#src/answers/question-words.ts';

const KNOWN = ['GB', 'FR', 'LV', 'PL', 'DK', 'IN', 'ML', 'ES'];

describe('a country is named by its people as well, and by what it is commonly called', () => {
  test.each([
    ['Briten', 'GB'],
    ['Brits', 'GB'],
    ['Großbritannien', 'GB'],
    ['Britain', 'GB'],
    ['Französinnen', 'FR'],
    ['Frenchmen', 'FR'],
    ['Letten', 'LV'],
    ['Polen', 'PL'],
    ['Danes', 'DK'],
    ['Inder', 'IN'],
    ['Spaniards', 'ES'],
    // Other words, though they are made of an adjective in the same way.
    ['Polier', undefined],
    ['Malerin', undefined],
  ])('%s: %s', (said, country) => {
    expect(findCountries(questionWords(said), KNOWN)[0]?.country).toBe(country);
  });

  test.each([
    ['norweger', 'NO'],
    ['kroaten', 'HR'],
    ['ivory coast', 'CI'],
    ['poles', undefined],
  ])('of the world, %s: %s', (said, country) => {
    expect(countryOfTheWorld(said)).toBe(country);
  });
});
