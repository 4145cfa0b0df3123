import { describe, expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// Deadlines that are not for those who apply, in sentences of our own.

describe('the deadline of something else', () => {
  test.each([
    'Deadline to accept the offer: July 5, 2027',
    'Deadline for reviewers: July 5, 2027',
    'Frist für die Gutachten: 5. Juli 2027',
    'Frist zur Annahme des Stipendiums: 5. Juli 2027',
    'Frist für den Verwendungsnachweis: 5. Juli 2027',
    'Frist zur Einreichung des Abschlussberichts ist der 5. Juli 2027.',
    'Abgabefrist für Zwischenberichte: 5. Juli 2027',
    'Deadline for questions: July 5, 2027',
    'Frist für Rückfragen: 5. Juli 2027',
    'Registration deadline for the webinar: July 5, 2027',
    'Anmeldefrist für die Infoveranstaltung: 5. Juli 2027',
    'Anmeldeschluss für den Workshop ist der 5. Juli 2027.',
    'Deadline to spend funds: July 5, 2027',
    'Deadline to start the award: July 5, 2027',
    'Payment deadline: July 5, 2027',
    'Zahlungsfrist: 5. Juli 2027',
    'Deadline for the transposition of the directive: July 5, 2027',
    'Die Umsetzungsfrist der Richtlinie endet am 5. Juli 2027.',
    'Die Übergangsfrist läuft am 5. Juli 2027 ab.',
    'Einspruchsfrist: 5. Juli 2027',
    'The deadline for completing funded projects is July 5, 2028.',
    'The deadline for the activation of the fellowship is July 5, 2028.',
    'The hiring process closes on July 5, 2027 for the position of program officer.',
    'The exhibition of entries closes July 5, 2027.',
    'The public voting for the competition closes July 5, 2027.',
    'Das Online-Voting zum Wettbewerb läuft bis zum 5. Juli 2027.',
    'Our fiscal year closes on March 31, 2028.',
    'Das Visum muss bis zum 31. März 2028 beantragt werden.',
    'Students must apply for a visa by March 31, 2028.',
  ])('none is told of %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    ['Postdocs can be nominated until May 3, 2027.', ['2027-05-03']],
    ['The deadline to complete your application is May 3, 2027.', ['2027-05-03']],
    ['Deadline to start the online application: May 3, 2027', ['2027-05-03']],
    ['Internal review deadline: May 3, 2027', ['2027-05-03']],
    ['Deadline for review by the Research Office: May 3, 2027', ['2027-05-03']],
    ['Frist für die Einreichung der Gutachten und Anträge: 3. Mai 2027', ['2027-05-03']],
    ['Applications for the fiscal year close May 3, 2027.', ['2027-05-03']],
  ])('what is to be handed in is told in %j', (text, dates) => expect(datesIn(text)).toEqual(dates));
});
