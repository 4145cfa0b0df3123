import { expect, test } from 'vitest';
import { findPeriod } from '#src/answers/periods/find-period.ts';
import { questionWords } from '#src/answers/question-words.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

const TODAY = Temporal.PlainDate.from('2027-03-03');

test.each([
  ['anything due in the first week of may', '2027-05-01', '2027-05-07'],
  ['What closes in the second half of June?', '2027-06-16', '2027-06-30'],
  ['deadlines in the first half of February 2028', '2028-02-01', '2028-02-15'],
  ['Was ist in der ersten Woche im Mai fällig?', '2027-05-01', '2027-05-07'],
  ['Fristen in der zweiten Hälfte des Juni', '2027-06-16', '2027-06-30'],
  ['Was läuft in der dritten Woche des April ab?', '2027-04-15', '2027-04-21'],
  ['in the second half of the year', '2027-07-01', '2027-12-31'],
])('%s', (text, first, last) => {
  const found = findPeriod(questionWords(text), TODAY, 'ahead');
  expect([`${found?.first}`, `${found?.last}`]).toEqual([first, last]);
});

test.each(['the first week', 'the second half of the proposal', 'der ersten Woche eines Projekts'])(
  '%s is no part of a month',
  (text) => {
    expect(findPeriod(questionWords(text), TODAY, 'ahead')).toBeUndefined();
  },
);

test.each([
  ['anything due in the first week of may', 'call:glass-journey-2027'],
  ['Ist in der ersten Woche im Mai etwas fällig?', 'call:glass-journey-2027'],
  ['What closes in the second half of June?', 'call:ceramics-journey-2027'],
])('only what is due then is told: %s', async (text, told) => {
  await using world = await askedWorld('world-kiln.yaml', '2027-03-03T09:00:00Z');
  expect((await world.ask(text)).about).toEqual([told]);
});
