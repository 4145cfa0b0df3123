import { expect, test } from 'vitest';
import { findDeadlines } from '#src/findings/reading/find-deadlines.ts';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// One time for several days, in sentences of our own.

test.each([
  'Application deadline: May 3, 2027; June 7, 2027 (8 p.m. eastern)\nResults announced: at the end of each cycle',
  'Application deadline (8 p.m. eastern): May 3, 2027; June 7, 2027',
  'Application deadline (8 p.m. eastern): May 3, 2027 and June 7, 2027',
  'Apply by 8 p.m. on May 3, 2027 and June 7, 2027.',
  'Einreichfristen: 3. Mai 2027; 7. Juni 2027, jeweils 20 Uhr',
  'Stichtage: 03.05.2027 / 07.06.2027 (jeweils 20:00 Uhr)',
  'Antragsfristen (jeweils 20 Uhr): 3. Mai 2027; 7. Juni 2027',
])('the time holds for both days of %j', (text) =>
  expect(datesIn(text)).toEqual(['2027-05-03 20:00', '2027-06-07 20:00']),
);

test.each([
  ['Cut-off dates: 3 May 2027 - 12:00, 7 June 2027 - 17:00', ['2027-05-03 12:00', '2027-06-07 17:00']],
  ['Antragsfristen: 3. Mai 2027 (12 Uhr); 7. Juni 2027 (18 Uhr)', ['2027-05-03 12:00', '2027-06-07 18:00']],
  [
    'Internal Deadline | Sponsor Deadline\nMay 3, 2027 | June 7, 2027 17:00',
    ['2027-05-03', '2027-06-07 17:00'],
  ],
  [
    'Deadline for outlines: 3 May 2027; for proposals: 7 June 2027, 5 p.m.',
    ['2027-05-03', '2027-06-07 17:00'],
  ],
])('each day keeps its own in %j', (text, dates) => expect(datesIn(text)).toEqual(dates));

test.each([
  'May 3, 2027, before 8 p.m. (Mountain): internal deadline to submit',
  'May 3, 2027, by 8 p.m. (Eastern): Applications due',
  '3. Mai 2027, vor 20 Uhr: Interne Frist',
])('what stands behind the time names the day of %j', (text) =>
  expect(datesIn(text)).toEqual(['2027-05-03 20:00']),
);

test.each([
  'The package must be sent to the society via this webform by 4:59 PM [EST] May 3rd, 2027.',
  'Applications must be received by 4:59 PM (EST) May 3, 2027.',
  'Submit by 4:59 p.m. EST May 3, 2027.',
  'Applications are due at 4:59 PM [ET], May 3, 2027.',
  'Applications close at 4:59 PM [Eastern Time] on May 3, 2027.',
  'Apply by 16:59 [EST] on 3 May 2027.',
  'Applications are due May 3, 2027, 4:59 PM [EST].',
  'Der Antrag muss bis 16:59 Uhr [EST] am 3. Mai 2027 eingehen.',
  'Einzureichen bis 16:59 Uhr [Ortszeit Toronto] am 3. Mai 2027.',
  'Skizzen sind bis 16:59 Uhr (Ottawa-Zeit) am 3. Mai 2027 einzureichen.',
  'LOI due at ORS for mandatory review | 2027-05-03, by 4:59PM',
  'Due at agency | 2027-05-03, by 4:59 PM [ET]',
  'Must be sent no later than 4:59 PM EDT, Monday, May 3, 2027.',
  'Einsendeschluss: 16:59 Uhr [EST], 3. Mai 2027',
])('the time before the day or behind it, with its zone, is that of %j', (text) =>
  expect(datesIn(text)).toEqual(['2027-05-03 16:59']),
);

test.each([
  'Applications are due by 4:59 PM [EST] May 3, 2027.',
  'Applications are due at 4:59 PM [Eastern Time], May 3, 2027.',
  'Applications are due May 3, 2027, 4:59 PM [ET].',
  'Der Antrag muss bis 16:59 Uhr [Ortszeit Toronto] am 3. Mai 2027 eingehen.',
])('the zone in square brackets is read in %j', (text) =>
  expect(findDeadlines({ text, published: null, language: null })[0]?.timezone).toBe('America/Toronto'),
);
