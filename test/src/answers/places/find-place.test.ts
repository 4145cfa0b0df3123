import { describe, expect, test } from 'vitest';
import { findCountries } from '#src/answers/places/countries.ts';
import { findForeignTime, findPlace } from '#src/answers/places/find-place.ts';
import { questionWords } from '#src/answers/question-words.ts';

const COUNTRIES = ['CA', 'DE', 'NO', 'JP', 'PT', 'SE', 'AT', 'US', 'CH', 'IE', 'NZ', 'LK'];

describe('countries', () => {
  test.each([
    ['kanadische Unternehmen', 'CA'],
    ['Canadian SMEs', 'CA'],
    ['deutsche Hochschulen', 'DE'],
    ['German universities', 'DE'],
    ['norwegische Antragsteller', 'NO'],
    ['Norwegian', 'NO'],
    ['from Japan', 'JP'],
    ['japanische', 'JP'],
    ['portugiesischen', 'PT'],
    ['Portuguese', 'PT'],
    ['Swedish', 'SE'],
    ['österreichische', 'AT'],
    ['Austrian', 'AT'],
    ['Swiss', 'CH'],
    ['irische', 'IE'],
    ['neuseeländischem', 'NZ'],
    ['Anträge aus Sri Lanka', 'LK'],
    ['Sri Lankan boats', 'LK'],
  ])('%s', (text, country) => {
    const found = findCountries(questionWords(text), COUNTRIES).map((one) => one.country);
    expect([...new Set(found)]).toEqual([country]);
  });

  test.each(['English', 'germinal', 'canal', 'quantum', 'porto', 'norm'])('%s is none of them', (text) => {
    expect(findCountries(questionWords(text), COUNTRIES)).toEqual([]);
  });
});

describe('places', () => {
  const known = { countries: COUNTRIES, timezones: ['America/Toronto', 'America/Vancouver'] };
  test.each([
    ['Berliner Zeit', 'Europe/Berlin'],
    ['wie spät in Tokio', 'Asia/Tokyo'],
    ['time in Ottawa', 'America/Toronto'],
    ['New York time', 'America/New_York'],
    ['St. John’s', 'America/St_Johns'],
    ['deutsche Zeit', 'Europe/Berlin'],
    ['in UTC', 'UTC'],
    ['Pacific Time', 'America/Vancouver'],
    ['in Lissabon', 'Europe/Lisbon'],
  ])('%s', (text, timezone) => {
    expect(findPlace(questionWords(text), known)?.timezones).toEqual([timezone]);
  });

  test('a country has all the zones of it that entries use', () => {
    const found = findPlace(questionWords('in Canadian time'), known);
    expect(found?.timezones).toEqual(['America/Toronto', 'America/Vancouver']);
  });

  test('several cities are several', () => {
    const found = findPlace(questionWords('time in Berlin and Vancouver'), known);
    expect(found?.timezones).toEqual(['Europe/Berlin', 'America/Vancouver']);
  });

  test('a country that no entry knows has its time, where it has but one', () => {
    const timezonesOf = (text: string) => findForeignTime(questionWords(text))?.timezones;
    expect(timezonesOf('finnische Zeit')).toEqual(['Europe/Helsinki']);
    expect(timezonesOf('time in Brazil')).toBeUndefined();
  });

  test('a word that is no place is none', () => {
    expect(findPlace(questionWords('what time is it there'), known)).toBe(null);
  });
});
