import { expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// Numbers that stand before a month and are no day of it, in sentences of our own.

test.each([
  ['Upcoming Deadlines\nMay 3, 2027 | Alpha – Stage 2\nJune 7, 2027 | Beta', ['2027-05-03', '2027-06-07']],
  ['Upcoming Deadlines\nAlpha – Stage 2\nNovember 6, 2027', ['2027-11-06']],
  ['Deadlines 2027\nAlpha, class 2\nNovember 6', ['2027-11-06']],
  ['Deadline for Stage 2 November 6, 2027', ['2027-11-06']],
  ['Submission deadline of Call 3\nJune 7, 2027', ['2027-06-07']],
  ['Application deadline, type 3 June 7, 2027', ['2027-06-07']],
  ['Einreichfrist Stufe 1, 3. Mai 2027', ['2027-05-03']],
  ['Fristen: 1. Stufe 3. Mai 2027, 2. Stufe 7. Juni 2027', ['2027-05-03', '2027-06-07']],
])('the day is the one that belongs to the month in %j', (text, dates) =>
  expect(datesIn(text).toSorted()).toEqual(dates),
);

test.each([
  'Deadline: Stage 2\nNovember 2027',
  'Deadline for Stage 2 November 2027',
  'Deadline: 2 of 5 projects, round 2 May 2027',
  'Bewerbungsschluss Runde 2 Mai 2027',
  'Deadline Phase 1\nMai 2027',
  'Submission deadline\nNumber of grants: 2\nNovember 2027',
])('no day is made of the number in %j', (text) => expect(datesIn(text)).toEqual([]));

test.each([
  'Full proposals are due by 2\nNovember 2027.',
  'Bewerbungsschluss ist der 2.\nNovember 2027.',
  'Deadline: Monday the 2nd\nNovember 2027',
  'Deadline\n2\nNov\n2027',
])('a date that goes on in the next line is read: %j', (text) =>
  expect(datesIn(text)).toEqual(['2027-11-02']),
);
