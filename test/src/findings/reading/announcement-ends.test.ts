import { describe, expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// What ends or is extended, in sentences of our own.

describe('a deadline is told', () => {
  test.each([
    'Die Ausschreibung wurde bis zum 3. Mai 2027 verlängert.',
    'Der Aufruf ist bis 3. Mai 2027 verlängert worden.',
    'The call has been extended until 3 May 2027.',
    'Verlängert bis zum 3. Mai 2027!',
    'Due to high demand we extended it to May 3, 2027.',
    'Due to high demand we have extended the deadline to May 3, 2027.',
    'The competition ends on 3 May 2027.',
    'Die Ausschreibung endete am 3. Mai 2027.',
    'Die Antragsfrist wurde am 1. April 2027 bis zum 3. Mai 2027 verlängert.',
    'Die Bewerbungsphase, die am 1. März 2027 begonnen hat, läuft noch bis 3. Mai 2027.',
    'The call opened on March 1, 2027 with a deadline for applications of May 3, 2027.',
    'Die erste Runde endet am 3. Mai 2027.',
    'Er endet am 3. Mai 2027.',
  ])('of what applicants have time for: %j', (text) => expect(datesIn(text)).toEqual(['2027-05-03']));

  test.each([
    'Zwei Jahre Förderung\nEine Einreichung ist noch möglich.\nStartdatum: 01.03.2027 1. März 2027\nEnddatum: 03.05.2027 3. Mai 2027',
    'Antragsverfahren: Start 1. März 2027, Ende 3. Mai 2027',
    'Bewerbung\nBeginn: 01.03.2027\nEnde: 03.05.2027',
    'Call for proposals Alpha\nOpening: 1 March 2027\nEnd: 3 May 2027',
    'Aufruf | Start | Ende | Ergebnisse\n--- | --- | --- | ---\nAlpha | 01.03.2027 | 03.05.2027 | 01.09.2027',
  ])('of a label that is but an end: %j', (text) => expect(datesIn(text)).toEqual(['2027-05-03']));

  test.each([
    'Die Frist ist am ersten Montag im Monat; die nächste ist der 3. Mai 2027.',
    'The closing date is early in the month. The next one is 3 May 2027.',
  ])('of the next time: %j', (text) => expect(datesIn(text)).toEqual(['2027-05-03']));

  test('instead of an earlier one', () =>
    expect(datesIn('Deadline: instead of 19 April now 3 May 2027')).toEqual(['2027-05-03']));
});

describe('none is told', () => {
  test.each([
    'Das Digitalbudget endet planmäßig am 3. Mai 2027.',
    'Die Finanzierung des Portals endet am 3. Mai 2027.',
    'Die Ausstellung ist bis zum 3. Mai 2027 geöffnet.',
    'Die Geschäftsstelle ist bis zum 3. Mai 2027 geschlossen.',
    'The university is closed May 3, 2027 for a holiday.',
    'Die Ferien enden am 3. Mai 2027.',
    'Her appointment terminates on May 3, 2027.',
    'Der Vertrag mit dem Projektträger endet am 3. Mai 2027.',
    'Grants have been extended to March 31, 2028.',
    'The program has been extended to March 31, 2028.',
    'Die Verlängerung des Stipendiums bis 31.03.2028 ist möglich.',
    'Projekt Alpha\nStart: 01.03.2027\nEnde: 03.05.2027',
    'Wettbewerb Alpha\nProjektlaufzeit\nStart: 01.03.2027\nEnde: 03.05.2027',
  ])('of what lasts until then: %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    'The deadline for progress reports has been extended to May 3, 2027.',
    'Progress reports will be accessible in March. While we ask for early replies, we are extending the deadline to May 3, 2027.',
    'We are extending the reporting deadline to May 3, 2027.',
    'Zwischenberichte werden digital vorgelegt. Wir verlängern die Frist auf den 3. Mai 2027.',
    'Die Frist zur Abgabe des Zwischenberichts wurde bis 3. Mai 2027 verlängert.',
    'Frist zur Vorlage des Schlussberichts: 3. Mai 2027',
  ])('of reports: %j', (text) => expect(datesIn(text)).toEqual([]));
});
