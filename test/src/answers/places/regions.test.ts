import { expect, test } from 'vitest';
import { findRegions } from '#src/answers/places/regions.ts';
import { questionWords } from '#src/answers/question-words.ts';

test.each([
  ['eine Firma in Sachsen', ['DE']],
  ['a museum in Saxony', ['DE']],
  ['ein Verein aus Nordrhein-Westfalen', ['DE', 'DE']],
  ['a company from British Columbia', ['CA', 'CA']],
  ['ein Labor in Nova Scotia', ['CA', 'CA']],
  ['a company in Texas', []],
  ['Ontario is large', []],
])('“%s” names regions of %j', (text, countries) => {
  const found = findRegions(questionWords(text), ['DE', 'CA']);
  expect(found.map(({ country }) => country)).toEqual(countries);
});
