import { expect, test } from 'vitest';
import { isCountry, oneZoneOf } from '#src/model/country.ts';

test.each(['DE', 'CA', 'NO', 'GB', 'AQ', 'TV'])('%s is a country', (code) => {
  expect(isCountry(code)).toBe(true);
});

test.each(['EU', 'UK', 'XX', 'ZZ', 'DD', 'de', 'DEU', '', 'D1'])('“%s” is none', (code) => {
  expect(isCountry(code)).toBe(false);
});

test.each([
  ['DE', 'Europe/Berlin'],
  ['FR', 'Europe/Paris'],
  ['NO', 'Europe/Oslo'],
  ['CA', null],
  ['ES', null],
  ['NZ', null],
])('the one zone of %s is %s', (country, zone) => {
  expect(oneZoneOf(country)).toBe(zone);
});
