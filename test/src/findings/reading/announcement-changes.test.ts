import { describe, expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// Deadlines that were moved, in sentences of our own.

describe('a change is told with the old day', () => {
  test.each([
    'The launch of the competition is postponed until 3 May 2027.',
    'The start of the application phase was moved to 3 May 2027.',
    'Die Veröffentlichung der Ausschreibung wurde auf den 3. Mai 2027 verschoben.',
    'The announcement of the competition results has been delayed until 3 May 2027.',
  ])('none is told of %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    [
      'Der mit der Bekanntmachung vom 2. März 2025 ausgeschriebene zweite Stichtag vom 31. Oktober 2026 wurde mit der zweiten Änderungsbekanntmachung vom 31. Mai 2026 (BAnz AT 08.06.2026 B3) auf den 3. Mai 2027 verschoben.',
      ['2027-05-03'],
    ],
    [
      'Die Einreichungsfrist vom 15. März 2027 wird aufgrund technischer Probleme im Antragsportal auf den 3. Mai 2027 verlegt.',
      ['2027-05-03'],
    ],
    ['Die Frist 15. März 2027 verschiebt sich auf den 3. Mai 2027.', ['2027-05-03']],
    ['Die Abgabefrist wird vom 15. März 2027 auf den 3. Mai 2027 verschoben.', ['2027-05-03']],
    ['Die Frist, die am 15. März 2027 enden sollte, wird bis zum 3. Mai 2027 verlängert.', ['2027-05-03']],
    [
      'Der für den 15. März 2027 vorgesehene Stichtag wurde mit Änderungsbekanntmachung auf den 3. Mai 2027 verschoben.',
      ['2027-05-03'],
    ],
    [
      'The registration that was to close on March 15, 2027 will be delayed until May 3, 2027.',
      ['2027-05-03'],
    ],
    ['The deadline is revised from 15 March 2027 to 3 May 2027.', ['2027-05-03']],
    [
      'The Council hereby extends the deadline for applications, as set out in the notice of 13 November 2026, from 27 March 2027 to 3 May 2027 at 17:00.',
      ['2027-05-03 17:00'],
    ],
    [
      'The competition was scheduled to close on March 15, 2027 but has been delayed to May 3, 2027.',
      ['2027-05-03'],
    ],
    ['The deadline of 15 March 2027 has been deferred to 3 May 2027.', ['2027-05-03']],
    ['The intake planned to end March 15, 2027 will now end May 3, 2027.', ['2027-05-03']],
    [
      'The deadline of March 15, 2027 announced in the call of November 2, 2026 was, by amendment of February 1, 2027, postponed to May 3, 2027.',
      ['2027-05-03'],
    ],
    ['The application deadline was 15 March 2027; it has been moved to 3 May 2027.', ['2027-05-03']],
    [
      'Die Skizzenfrist ist der 3. Mai 2027, die Antragsfrist wurde auf den 7. Juni 2027 verschoben.',
      ['2027-05-03', '2027-06-07'],
    ],
    [
      'Die Einreichfrist endet am 3. Mai 2027, die Auftaktveranstaltung wurde auf den 7. Juni 2027 verschoben.',
      ['2027-05-03'],
    ],
    ['Proposals are due 3 May 2027; the kick-off meeting is moved to 7 June 2027.', ['2027-05-03']],
    ['Die Frist war der 15. März 2027. Sie wurde auf den 3. Mai 2027 verschoben.', ['2027-05-03']],
  ])('what is to be handed in is told in %j', (text, dates) => expect(datesIn(text)).toEqual(dates));
});
