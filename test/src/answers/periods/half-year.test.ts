import { expect, test } from 'vitest';
import { findPeriod } from '#src/answers/periods/find-period.ts';
import { questionWords } from '#src/answers/question-words.ts';

const TODAY = Temporal.PlainDate.from('2028-03-25');

test.each([
  ['What is planned for the second half of the year?', '2028-07-01', '2028-12-31'],
  ['Was passiert im zweiten Halbjahr?', '2028-07-01', '2028-12-31'],
  ['Was steht im ersten Halbjahr 2029 an?', '2029-01-01', '2029-06-30'],
  ['in der zweiten Jahreshälfte', '2028-07-01', '2028-12-31'],
  ['Events in H1 2029', '2029-01-01', '2029-06-30'],
  ['in the first half of next year', '2029-01-01', '2029-06-30'],
  ['die zweite Hälfte des Jahres', '2028-07-01', '2028-12-31'],
])('%s', (text, first, last) => {
  const found = findPeriod(questionWords(text), TODAY, 'ahead');
  expect([`${found?.first}`, `${found?.last}`]).toEqual([first, last]);
});

test.each(['the second half of the proposal', 'the second year', 'die erste Hälfte der Mittel'])(
  '%s is no half of a year',
  (text) => {
    expect(findPeriod(questionWords(text), TODAY, 'ahead')?.name.kind).not.toBe('months');
  },
);
