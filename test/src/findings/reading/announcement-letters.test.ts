import { expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// What offices of universities ask for by a day, in sentences of our own.

test.each([
  '3 May 2027: draft proposal, final budget and letters of reference submitted to ORS',
  '- May 3, 2027: Notice of intent, budget, and letters of support sent to the Office of Research',
  "3 May 2027 – CV, two-page summary, and letter of intent forwarded to the Dean's Office",
  'Letters of support submitted to the research office by 3 May 2027.',
  'May 3, 2027: Application form, budget table, and signed letters delivered to the faculty office.',
])('a deadline is told where something is submitted to an office: %j', (text) =>
  expect(datesIn(text)).toEqual(['2027-05-03']),
);

test.each([
  '3 May 2027: budget, letters, and final report submitted to RDS',
  '3 May 2027: letters of offer, budget, and conditions sent to the Dean',
  '3 May 2027: Rankings, comments on proposals, and scores sent to the research office',
  '3 May 2027: All applications, budgets, and letters were sent to SSHRC.',
])('none is told of what is owed, judged or done: %j', (text) => expect(datesIn(text)).toEqual([]));
