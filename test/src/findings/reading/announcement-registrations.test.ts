import { describe, expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// What one registers for, and what is asked for later, in sentences of our own.

describe('two days of one sentence', () => {
  test.each(['Verbindliche Anmeldung zum Workshop bis zum 21.03.2027.'])('none is told of %j', (text) =>
    expect(datesIn(text)).toEqual([]),
  );

  test.each([
    [
      'Verbindliche Voranmeldung bis zum 21.03.2027, Frist zur Einreichung des Antrags ist der 29.04.2027.',
      ['2027-03-21', '2027-04-29'],
    ],
    [
      'Absichtserklärung bis zum 21. März 2027, Abgabefrist für Vollanträge ist der 29. April 2027.',
      ['2027-03-21', '2027-04-29'],
    ],
    ['Interne Meldung bis zum 21.03.2027, Antragsfrist ist der 29.04.2027.', ['2027-03-21', '2027-04-29']],
    ['Voranmeldung (verpflichtend) bis 21.03.2027, Vollantrag bis 29.04.2027.', ['2027-03-21', '2027-04-29']],
    [
      'Mandatory pre-registration by March 21, 2027, deadline for the full application is April 29, 2027.',
      ['2027-03-21', '2027-04-29'],
    ],
    [
      'Letter of intent by 21 March 2027, deadline for full proposals 29 April 2027.',
      ['2027-03-21', '2027-04-29'],
    ],
    [
      'Notice of intent until 21 March 2027, and the application deadline is 29 April 2027.',
      ['2027-03-21', '2027-04-29'],
    ],
    [
      'Registrierung bis zum 21.03.2027, die Frist für Anträge endet am 29.04.2027.',
      ['2027-03-21', '2027-04-29'],
    ],
    ['Verbindliche Voranmeldung bis zum 21.03.2027.', ['2027-03-21']],
    ['Anmeldung der Projektidee bis zum 21.03.2027.', ['2027-03-21']],
  ])('what is to be handed in is told in %j', (text, dates) => expect(datesIn(text)).toEqual(dates));
});

describe('registration for a stage or for what takes place', () => {
  test.each([
    'Join our webinar on the new call. Registration closes May 3, 2027.',
    'The workshop takes place on May 10, 2027. Registration closes May 3, 2027.',
    'Am 10. Mai 2027 findet ein Webinar statt. Die Anmeldung endet am 3. Mai 2027.',
    'Early-bird registration for the symposium closes July 5, 2027.',
    'Anmeldung zur Tagung bis 3. Mai 2027',
    'Verbindliche Voranmeldung zum Seminar bis 3. Mai 2027',
    'Voranmeldung für die Infoveranstaltung bis 3. Mai 2027 erbeten.',
  ])('none is told of %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    [
      'Die Registrierung für die Einreichung endet am 3. Mai 2027. Ein Webinar wird angeboten.',
      ['2027-05-03'],
    ],
    [
      'An information webinar was held in March. Registration for the competition closes May 3, 2027; applications are due June 3, 2027.',
      ['2027-05-03', '2027-06-03'],
    ],
    [
      'Registration for the summit award closes on May 3, 2027; submit your nomination online.',
      ['2027-05-03'],
    ],
    ['Registration (mandatory for all applicants) closes May 3, 2027.', ['2027-05-03']],
    ['Anmeldung zum Wettbewerb bis 3. Mai 2027', ['2027-05-03']],
    ['Interne Anmeldung von Antragsvorhaben bis 3. Mai 2027', ['2027-05-03']],
  ])('what is to be handed in is told in %j', (text, dates) => expect(datesIn(text)).toEqual(dates));
});

test('registration that an application needs is one, though a webinar is told before', () => {
  const text =
    'Webinars are available for applicants (until May 18th). Registration closes May 3rd. Colleagues should submit a summary at registration so that the application can be assigned.';
  expect(datesIn(text, '2027-05-02')).toEqual(['2027-05-03']);
});

describe('what follows an application', () => {
  test.each([
    'Die Telefonsprechstunde für Antragstellende wird am 5. Juli 2027 von 10 bis 12 Uhr angeboten.',
    'Please complete the survey on the application process by July 5, 2027.',
    'Our advisors are available to discuss your application until July 5, 2027.',
    'Changes to the application can be requested until 3 May 2027.',
    'The ethics certificate must be provided by 3 May 2027 if the application is successful.',
    'The appeal of a decision must be filed by May 3, 2027.',
    'Requests for extensions of funded projects must be received by May 3, 2027.',
    'Ausgewählte Antragsteller reichen fehlende Unterlagen bis zum 3. Mai 2027 nach.',
    'Fehlende Unterlagen zum Antrag können bis zum 3. Mai 2027 nachgereicht werden.',
    'Widersprüche gegen Bescheide sind bis zum 3. Mai 2027 einzulegen.',
    'Der Antrag auf Verlängerung laufender Projekte ist bis zum 3. Mai 2027 zu stellen.',
    'Stichtag für die Berechnung des Alters ist der 3. Mai 2027.',
  ])('none is told of %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    ['Appeals to young researchers: apply by 3 May 2027!', ['2027-05-03']],
    ['Anträge auf Förderung von Projekten sind bis zum 3. Mai 2027 zu stellen.', ['2027-05-03']],
    ['Requests for funding must be received by 3 May 2027.', ['2027-05-03']],
  ])('what is to be handed in is told in %j', (text, dates) => expect(datesIn(text)).toEqual(dates));
});
