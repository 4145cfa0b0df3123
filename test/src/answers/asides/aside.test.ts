import { expect, test } from 'vitest';
import { apart } from '#src/answers/asides/aside.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { questionWords } from '#src/answers/question-words.ts';
import type { Reading } from '#src/answers/reading.ts';

const READING: Reading = {
  words: questionWords('Honestly, when does it close?'),
  aside: [],
  wanted: null,
  period: null,
  place: null,
  count: null,
  countries: [],
};
const SURROUNDINGS = {
  countries: [],
  timezones: [],
  undated: [],
  languages: ['en'],
  today: Temporal.PlainDate.from('2027-03-10'),
  isKnown: () => false,
  isTitled: () => false,
  ends: [],
};

function readApart(stays: Concept | null, mayBeOfMatter: boolean, covered: string) {
  const covers = ({ words }: Reading) => words.filter(({ text }) => text === covered);
  return apart({ covers, stays, mayBeOfMatter })(READING, SURROUNDINGS);
}

test('what is said aside means nothing but what it stays', () => {
  const { words, aside } = readApart('filler', true, 'honestly');
  expect(words.map(({ text }) => text)).toEqual(['honestly', 'when', 'does', 'it', 'close']);
  expect([...(words[0]?.concepts ?? [])]).toEqual(['filler']);
  expect(words.slice(1)).toEqual(READING.words.slice(1));
  expect(aside).toEqual([]);
});

test('what stays nothing is read no further', () => {
  const { words } = readApart(null, true, 'honestly');
  expect(words).toEqual(READING.words.slice(1));
});

test('what is of no matter is remembered for those who look for matters', () => {
  expect(readApart('filler', false, 'honestly').aside).toEqual(['honestly']);
});

test('where nothing is said aside, all stays as it is', () => {
  expect(readApart('filler', false, 'perhaps')).toBe(READING);
});
