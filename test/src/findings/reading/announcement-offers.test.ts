import { describe, expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// As funders and universities write them, in sentences of our own.

describe('what is offered, returned and asked for', () => {
  test.each([
    'Für das Programm wird am 3. Mai 2027 ein zusätzlicher Infotag angeboten.',
    'Die Antragsfristen liegen im Juli und im Herbst. Für dieses Teilprogramm wird am 3. Mai 2027 ein Infotag angeboten.',
    'Zur Antragstellung bieten wir am 3. Mai 2027 eine Informationsveranstaltung an.',
    'Am 3. Mai 2027 wird eine Beratung zur Antragstellung angeboten.',
    'Zu den Calls mit Antragsfristen im Herbst findet am 3. Mai 2027 ein Infotag statt.',
    'Für Antragsteller ist am 3. Mai 2027 ein Online-Seminar geplant.',
    'An additional info day for this sub-programme is offered on 3 May 2027.',
    'The deadlines are in July and November. For this strand an extra info session will be offered on 3 May 2027.',
    'A drop-in clinic for applicants is being held on 3 May 2027.',
    'An online Q&A on submissions will be offered by the office on 3 May 2027.',
    '- 17 May 2027: Draft LOI comments sent to applicants',
    '- May 17, 2027: Reviewed applications returned to PIs',
    '17. Mai 2027: Rückmeldung zu den Skizzen an die Einreichenden',
    '17.05.2027: Rückgabe der geprüften Anträge an die Antragstellenden',
    'Wir zeigen die Ausstellung weiter. Letzter Termin ist der 3. Mai 2027.',
    'Die Sprechstunde endet; letzter Termin ist der 3. Mai 2027.',
  ])('none is told of %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each<readonly [string, readonly string[]]>([
    ['Antragsfrist ist der 3. Mai 2027; ein Infotag wird im April angeboten.', ['2027-05-03']],
    ['Bis zum 3. Mai 2027 werden Anträge angenommen, ein Infotag wird angeboten.', ['2027-05-03']],
    ['- May 24, 2027: Finalised NOI due to RAS, all sections to be completed', ['2027-05-24']],
    ['- May 24, 2027: Final application due to ORS for sign-off', ['2027-05-24']],
    ['- May 24, 2027: Revised LOI due to VPRI, with all signatures', ['2027-05-24']],
    ['24 May 2027: Final draft due to the dean', ['2027-05-24']],
    [
      'Anträge können zweimal jährlich eingereicht werden. Letzter Termin ist der 3. Mai 2027.',
      ['2027-05-03'],
    ],
    ['Bewerbungen nimmt das Referat entgegen; letzter Termin ist der 3. Mai 2027.', ['2027-05-03']],
    ['Letzter Termin für die Einreichung ist der 3. Mai 2027.', ['2027-05-03']],
    [
      'Sie können Ihre Skizze noch einreichen. Der letzte Termin hierfür ist der 3. Mai 2027.',
      ['2027-05-03'],
    ],
    ['The last date to submit is 3 May 2027.', ['2027-05-03']],
    ['You can still hand in your proposal. The last date for this is 3 May 2027.', ['2027-05-03']],
    ['Applications are accepted by e-mail; the last day is 3 May 2027.', ['2027-05-03']],
    ['The application period for stays starting in 2028 runs from 1 March to 3 May 2027.', ['2027-05-03']],
    [
      'The application period for fellowships beginning in autumn 2028 runs from March 1, 2027 to May 3, 2027.',
      ['2027-05-03'],
    ],
    [
      'The submission window for projects starting in 2028 is open from 1 March to 3 May 2027.',
      ['2027-05-03'],
    ],
    ['Die Bewerbungsphase für Aufenthalte ab 2028 läuft vom 1. März bis 3. Mai 2027.', ['2027-05-03']],
    [
      'Der Antragszeitraum für Projekte mit Beginn im Jahr 2028 läuft vom 1. März 2027 bis zum 3. Mai 2027.',
      ['2027-05-03'],
    ],
    ['Angebote sind bis zum 3. Mai 2027 abzugeben.', ['2027-05-03']],
    ['Die Frist (Eingang!) endet am 3. Mai 2027.', ['2027-05-03']],
  ])('what is to be handed in is told in %j', (text, dates) => expect(datesIn(text)).toEqual(dates));
});
