import { describe, expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// Titles, labels and notes around dates, in sentences of our own.

describe('both dates are found', () => {
  test.each([
    'Application deadline: Alpha grant (submitted to Alpha)\nMay 3, 2027\n\nInvited full (submitted to Beta)\nJune 7, 2027',
    'Application deadline\nStream A\nMay 3, 2027\nStream B\nJune 7, 2027',
    'Einreichfrist\nDeutsche Partner\n3. Mai 2027\nKanadische Partner\n7. Juni 2027',
    'Antragsfrist: Modul A (beim Projektträger)\n03.05.2027\n\nModul B (bei der Agentur)\n07.06.2027',
    'Deadlines\nAlpha partners (sent to Alpha)\n3 May 2027\nBeta partners (sent to Beta)\n7 June 2027',
  ])('below the title of %j', (text) => expect(datesIn(text)).toEqual(['2027-05-03', '2027-06-07']));

  test.each([
    'Deadline: 03.05.2027 (1. Stufe) bzw. 07.06.2027 (2. Stufe)',
    'Deadline: 3 May 2027 (stage 1) resp. 7 June 2027 (stage 2)',
  ])('behind the label of %j', (text) => expect(datesIn(text)).toEqual(['2027-05-03', '2027-06-07']));

  test.each([
    'Outline deadline\n\nMay 3, 2027\n\nFull application deadline\n\nJune 7, 2027 updated\n\nAnnual budget\n\n$5',
    'Skizzenfrist\n3. Mai 2027 (verlängert)\nAntragsfrist\n7. Juni 2027 neu\nFördersumme\n5 Euro',
  ])('with a note in %j', (text) => expect(datesIn(text)).toEqual(['2027-05-03', '2027-06-07']));
});

test.each([
  'Application deadline\nMay 3, 2027 (updated)\nValue\n$5',
  'Wann muss der Antrag vorliegen?\nDer 3. Mai 2027.',
  'Q: What is the deadline to apply?\nA: May 3, 2027',
  'Alpha University signature deadline for Beta Grant applications: submit the last copy and the form to Research Services, 200 Main Building, by May 3, 2027.',
  'Internal deadline for all researchers of the faculty: send one copy of the budget and the form to the office, Room 5, by May 3, 2027.',
  'Interne Frist für alle Antragstellenden der Universität: ein Exemplar mit allen Anlagen an das Dezernat, Raum 5, bis 3. Mai 2027.',
])('the date is found in %j', (text) => expect(datesIn(text)).toEqual(['2027-05-03']));

test.each([
  'Deadline\nStream A\nMay 3, 2027\nProject start\nJune 7, 2027',
  'Application deadline\nMay 3, 2027\nAward ceremony\nJune 7, 2027 (tentative)',
])('what has a name of its own is none in %j', (text) => expect(datesIn(text)).toEqual(['2027-05-03']));
