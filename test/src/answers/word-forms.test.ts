import { expect, test } from 'vitest';
import { endingOf, wordsOf } from '#src/answers/lexicon/word-forms.ts';

test('the words of a form are those of each language that has any', () => {
  expect([...wordsOf('askers')].toSorted()).toEqual(['me', 'mich', 'mir', 'uns', 'us']);
  expect([...wordsOf('no-askers')]).toEqual(['the us']);
});

test.each([
  ['ministerien', 'minister'],
  ['ministries', 'ministr'],
  ['bund', 'bund'],
])('of several endings the longest goes: %s', (word, stem) => {
  expect(word.replace(endingOf('plurals'), '')).toBe(stem);
});
