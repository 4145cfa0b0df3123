import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { cityOf, sayCity } from '#src/messages/cities.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));

test.each([
  ['Europe/Berlin', 'Berlin'],
  ['America/St_Johns', 'St. John’s'],
  ['America/St_Lucia', 'St. Lucia'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
  ['UTC', 'UTC'],
  ['Etc/GMT+4', 'UTC−4'],
  ['Etc/GMT-2', 'UTC+2'],
])('the zone %s is named %s', (zone, city) => {
  expect(cityOf(zone)).toBe(city);
  expect(sayCity(words, 'de', zone)).toBe(city);
});

test.each([
  ['Europe/Warsaw', 'Warschau', 'Warsaw'],
  ['America/Mexico_City', 'Mexiko-Stadt', 'Mexico City'],
  ['America/Sao_Paulo', 'São Paulo', 'São Paulo'],
  ['Asia/Calcutta', 'Kalkutta', 'Kolkata'],
])('%s is called %s in German and %s in English', (zone, german, english) => {
  expect(sayCity(words, 'de', zone)).toBe(german);
  expect(sayCity(words, 'en', zone)).toBe(english);
});

test('a city that has two identifiers has one name', () => {
  expect(sayCity(words, 'de', 'Asia/Kolkata')).toBe('Kalkutta');
});
