import { expect, test } from 'vitest';
import { marksOf } from '#src/answers/marks.ts';
import { questionWords } from '#src/answers/question-words.ts';

test.each([
  ['How many people live there?', true],
  ['Wie viele Menschen wohnen dort?', true],
  ['How many of the calls are open?', false],
  ['Wie viele Tage sind es noch?', false],
])('%s counts what no entry counts: %s', (text, isOne) => {
  const marks = marksOf(questionWords(text), { period: null, place: null, ordinal: null });
  expect(marks.has('counts-others')).toBe(isOne);
});
