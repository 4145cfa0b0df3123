import { expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// As funders and universities write them, in sentences of our own.

test.each([
  'Applicants with a study permit must apply by 5 May 2027.',
  'Scholars who need a visa submit their application by 5 May 2027.',
  'Wer einen Aufenthaltstitel braucht, muss den Antrag bis zum 5. Mai 2027 einreichen.',
])('whoever needs a permit hands in by a day: %s', (text) => expect(datesIn(text)).toEqual(['2027-05-05']));

test.each([
  'Your study permit must be valid until 5 May 2027.',
  'Das Visum muss bis zum 5. Mai 2027 vorliegen.',
])('a permit has to be there by a day: %s', (text) => expect(datesIn(text)).toEqual([]));

test('a day that is past is next year’s only in a list', () => {
  const published = '2026-10-20';
  expect(datesIn('Proposals by 30 November; the pilot call closed on 5 March.', published)).not.toContain(
    '2027-03-05',
  );
});
