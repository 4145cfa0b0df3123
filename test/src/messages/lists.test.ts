import { expect, test } from 'vitest';
import { sayCountries, sayList } from '#src/messages/lists.ts';

test.each([
  ['de', ['DE'], 'Deutschland'],
  ['de', ['DE', 'CA'], 'Deutschland und Kanada'],
  ['en', ['DE', 'CA', 'NO'], 'Germany, Canada, and Norway'],
])('in %s, the countries %j are %s', (language, countries, said) => {
  expect(sayCountries(language, countries)).toBe(said);
});

test('a list of nothing is nothing', () => expect(sayList('de', [])).toBe(''));
