import { expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// As funders and universities write them, in sentences of our own.

test.each([
  'Applicants shall have been awarded their first PhD between 1 January 2019 and 31 December 2023 (inclusive).',
  'Cut-off dates: Successful defence of PhD between 1 January 2019 and 31 December 2023.',
  'Eligible are those who obtained their doctorate between 1 March 2020 and 28 February 2025.',
  'Antragsberechtigt ist, wer die Promotion zwischen dem 1. Januar 2019 und dem 31. Dezember 2023 abgeschlossen hat.',
  'Der Hochschulabschluss muss zwischen dem 1. Januar 2019 und dem 31. Dezember 2023 erworben worden sein.',
])('when a degree was earned is no deadline: %s', (text) => expect(datesIn(text)).toEqual([]));

test.each([
  ['Applicants with a PhD apply between 1 March 2027 and 30 April 2027.', '2027-04-30'],
  ['Wer die Promotion abgeschlossen hat, kann sich vom 1. März bis 30. April 2027 bewerben.', '2027-04-30'],
])('when whoever has one applies is: %s', (text, day) => expect(datesIn(text)).toEqual([day]));

test('when projects are carried out is no deadline', () => {
  const text =
    'Bis zum 1. Juni 2027 müssen Bewerber ihre Projektideen einreichen, die im Zeitraum vom 01.08.2027 bis zum 31. Juli 2028 verwirklicht werden sollen.';
  expect(datesIn(text)).toEqual(['2027-06-01']);
});
