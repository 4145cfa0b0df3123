import { expect, test } from 'vitest';
import { endingOf, isOneOf, wordsOf, writtenIn } from '#src/answers/lexicon/word-forms.ts';

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

test('words of several forms are all of them', () => {
  expect(wordsOf('here', 'own').isSupersetOf(new Set(['hier', 'here', 'unsere', 'our']))).toBe(true);
});

test.each([
  ['minister', true],
  ['rechtsreferat', true],
  ['referat', true],
  ['ministerium', false],
])('what is written with a star stands for compounds that end so: %s', (word, isOne) => {
  expect(isOneOf('readers')(word)).toBe(isOne);
});

test('each language writes its own, one that has none nothing', () => {
  expect(writtenIn('participles')).toEqual([['ge…t', 'ge…en']]);
  expect(writtenIn('here')).toEqual([['hier'], ['here']]);
});
