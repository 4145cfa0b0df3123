import { expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// Days without a year in texts that were published nobody knows when, in sentences of our own.

test.each([
  'The deadline of the 2027 Open Call is now Friday 7 May.',
  'Alpha Network, competition of 2027: proposals are due on Friday, May 7.',
  'Förderrunde 2027: Die Einreichfrist endet am Freitag, 7. Mai.',
  'Ausschreibung Alpha2027: Bewerbungsschluss ist Freitag, der 7. Mai.',
])('the weekday decides for the year that is named in %j', (text) =>
  expect(datesIn(text)).toEqual(['2027-05-07']),
);

test.each([
  'The deadline of the 2028 Open Call is now Friday 7 May.',
  'The deadline of the Open Call is now Friday 7 May.',
])('none is told where no named year has that day: %j', (text) => expect(datesIn(text)).toEqual([]));

test.each([
  'Application deadline: September 15, December 15, March 15 and June 15',
  'Antragsfristen: 15. März, 15. Juni, 15. September und 15. Dezember',
  'Stichtage: 1. Februar, 1. Mai, 1. August, 1. November',
  'Deadlines: 1 February, 1 May, 1 August and 1 November',
])('days of no year come again each year: %j', (text) =>
  expect(datesIn(text)).toEqual(['recurring', 'recurring', 'recurring', 'recurring']),
);

test('the year of a label is that of its date', () => {
  expect(datesIn('Antragsfrist 2027: 3. Mai')).toEqual(['2027-05-03']);
  expect(datesIn('Application deadline 2027: May 3')).toEqual(['2027-05-03']);
});

test('days that have a year come once', () => {
  expect(datesIn('Deadlines in 2027: 1 February, 1 May, 1 August')).toEqual([
    '2027-02-01',
    '2027-05-01',
    '2027-08-01',
  ]);
});

test.each([
  [
    'Dates\n• June 2027: Competition launches\n• September 30: Deadline for applications\n• November 2: Deadline for nominations\n• March 31: Results',
    ['2027-09-30', '2027-11-02'],
  ],
  [
    'Key dates\nSeptember 2027: Call opens\nNovember 15: Outlines due\nApril 15: Full proposals due',
    ['2027-11-15', '2028-04-15'],
  ],
  [
    'Zeitplan\nSeptember 2027: Start der Ausschreibung\n15. November: Einreichfrist Skizzen\n15. April: Einreichfrist Anträge',
    ['2027-11-15', '2028-04-15'],
  ],
])('a timeline goes on from the month that it names: %j', (text, dates) =>
  expect(datesIn(text)).toEqual(dates),
);

test('a colon behind a day without a year is no time', () =>
  expect(datesIn('May 3: Application deadline', '2027-02-01')).toEqual(['2027-05-03']));
