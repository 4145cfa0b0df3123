import { describe, expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// Forms in which real announcements write their dates, in sentences of our own.

describe('a date is found', () => {
  test.each([
    ['Closing date: 10-Sep-27', ['2027-09-10']],
    ["Full proposals are due 10 September '27.", ['2027-09-10']],
    ['Applications close May 10 , 2027.', ['2027-05-10']],
    ['Proposals must be submitted by May 10 th , 2027.', ['2027-05-10']],
    ['Proposals must be submitted byMay 10, 2027.', ['2027-05-10']],
    ['Einreichung der Skizzen bis 29.07.2027/12 Uhr', ['2027-07-29 12:00']],
    ['Bewerbungsphase: 1. März-30. April 2027', ['2027-04-30']],
    [
      'Bis zum 3. Mai 2027 sollten Anträge gestellt werden, da die Frist nicht verlängert wird.',
      ['2027-05-03'],
    ],
    ['Berücksichtigt werden nur die bis zum 15. Mai 2027 eingegangenen Anträge.', ['2027-05-15']],
  ])('as it is written in %j', (text, dates) => expect(datesIn(text)).toEqual(dates));

  test.each([
    [
      'Der Termin zur Einreichung von Anträgen in der dritten Ausschreibungsrunde ist der 3. Mai 2027.',
      ['2027-05-03'],
    ],
    [
      'Submission of invited full proposals for both of the programmes named above: 3 May 2027',
      ['2027-05-03'],
    ],
    ['Antragstellung: 3. Mai 2027', ['2027-05-03']],
    ['Die Eingabetermine sind der 3. Mai 2027 und der 4. Oktober 2027.', ['2027-05-03', '2027-10-04']],
    ['Gesuche müssen zwischen dem 3. und dem 7. Mai 2027 online eingegeben werden.', ['2027-05-07']],
    ['Beiträge können im Zeitraum vom 3. Mai bis 7. Juni 2027 eingereicht werden.', ['2027-06-07']],
    ['Send us your form, with all its annexes, by 12:00 (local time) on 3 May 2027.', ['2027-05-03 12:00']],
    [
      'The deadline to hand in your plans for the second edition of Alpha in Canada is 3 May 2027.',
      ['2027-05-03'],
    ],
    [
      'Deadline für alle neuen Projekte der Allianz ist Montag, der 3. Mai 2027, 14:00 Uhr.',
      ['2027-05-03 14:00'],
    ],
    ['Die Frist für diese erste Entscheidungsrunde ist der 3. Mai 2027.', ['2027-05-03']],
    ['Bewerbungsfrist für Aufenthalte ab 1. Oktober 2027: 3. Mai 2027', ['2027-05-03']],
    [
      'Sie können sich noch bis zum 3. Mai 2027 mit neuen, klugen und mutigen Ideen bewerben.',
      ['2027-05-03'],
    ],
    ['Applications received after 3 May 2027 will not be considered.', ['2027-05-03']],
    [
      'Anträge nimmt die Stiftung zweimal an, bis 3. Mai (für den Herbst) und bis 4. Oktober 2027.',
      ['2027-05-03', '2027-10-04'],
    ],
    [
      'Nächste Fristen: 03.05.2027 (Beginn Oktober 2027), 04.10.2027 (Beginn April 2028)',
      ['2027-05-03', '2027-10-04'],
    ],
    ['Send your application by end of day 3 May 2027.', ['2027-05-03']],
    ['Laufzeit der Ausschreibung: 01.02.2027 bis 03.05.2027', ['2027-05-03']],
    ['Accepting applications February 1, 2027 May 3, 2027', ['2027-05-03']],
    ['Applications are accepted once, on 3 May 2027.', ['2027-05-03']],
    ['Die Frist für alle, die schon dabei sind, ist dann der 3. Mai 2027.', ['2027-05-03']],
    ['3. Mai 2027, 12:00 Uhr für Projektbeginn zwischen 01.10. und 31.12.2027', ['2027-05-03 12:00']],
    ['May 3, 2027, 4:00 PM NDT: EOI to be sent to the office.', ['2027-05-03 16:00']],
    ['Bitte bis 3. Mai 2027 an post@example.org.', ['2027-05-03']],
    ['Bewerbt euch jetzt bis zum 3. Mai 2027!', ['2027-05-03']],
    ['Sketches will be taken until 3 May 2027.', ['2027-05-03']],
    ['The window for bids shuts on 3 May 2027.', ['2027-05-03']],
    ['The call closes in six weeks, i.e. on 3 May 2027.', ['2027-05-03']],
    ['Nominate your colleague until 3 May 2027.', ['2027-05-03']],
    ['Jetzt mitmachen bis zum 3. Mai 2027!', ['2027-05-03']],
    ['By 3 May 2027, at the latest, all of the teams must have submitted their plans.', ['2027-05-03']],
    ['Anträge für die erste Förderperiode müssen bis 3. Mai 2027 über das Portal eingehen.', ['2027-05-03']],
  ])('by what names it in %j', (text, dates) => expect(datesIn(text)).toEqual(dates));

  test.each([
    ['Deadlines\nProgramme Alpha\n3 May 2027', ['2027-05-03']],
    ['Förderaufruf Wasserstoff\nTermin:\n03.05.2027\nFördergeber:\nLand', ['2027-05-03']],
    [
      '3 May 2027 Alpha Chairs of the Beta Network 2027-28, Round 2: Stage 1 Application Deadline',
      ['2027-05-03'],
    ],
    ['Dates: 3 May 2027 – call opens, 7 June 2027 – proposals due, 1 October 2027 – results', ['2027-06-07']],
    ['Bitte schicken Sie alles ab bis zum\n3. Mai 2027.', ['2027-05-03']],
    ['Application deadline\n(8 p.m. eastern)\n3 May 2027\nResults announced in autumn', ['2027-05-03 20:00']],
    ['Wichtige Fristen\n3. Mai 2027\nBeginn\n7. Juni 2027\nEinreichung', ['2027-06-07']],
    ['Opening Date\n3 May 2027\nDeadline\n7 June 2027\nDeadline Model\nsingle-stage', ['2027-06-07']],
    [
      'Upcoming Deadlines\n\nAlpha\n\n3 May 2027 Alpha Grants: Notification of Intent\nBeta Grants\n7 June 2027 Gamma Grants\n\nDelta\n5 July 2027 Delta Grants: Notice of Decision',
      ['2027-05-03', '2027-06-07'],
    ],
    [
      'Type | Date\n--- | ---\nLetter of intent | 3 May 2027\nFull application | 7 June 2027\nResults | 1 October 2027',
      ['2027-05-03', '2027-06-07'],
    ],
    ['Opening | Deadline |\n--- | --- |\n3 May 2027 | 7 June 2027 |', ['2027-06-07']],
  ])('in the lines of %j', (text, dates) => expect(datesIn(text)).toEqual(dates));

  test('of the year that it has elsewhere in the text', () => {
    expect(
      datesIn('Erste Antragsfrist für 2028 ist der 1. November.\nEs ist Montag, der 1. November 2027.', null),
    ).toEqual(['2027-11-01']);
  });

  test.each([
    'Announced on 15 April 2026. Deadline: 15 April.',
    'Stand: 15. April 2026. Die Frist endet am 15. April.',
  ])('of another year than the text itself: %j', (text) => {
    expect(datesIn(text, '2026-11-20')).toEqual(['2027-04-15']);
  });

  test('that is over where the text names its year', () => {
    const text = 'Deadline: 15 April 2026. Applications received by 15 April are reviewed.';
    expect(datesIn(text, '2026-11-20')).toEqual(['2026-04-15']);
  });

  test('that has just passed where it would be next year else', () => {
    expect(datesIn('Closing date: 16 January.', '2027-01-27')).toEqual(['2027-01-16']);
    expect(datesIn('Closing date: 16 January.', '2027-03-27')).toEqual(['2028-01-16']);
  });

  test('of the year before where the text tells it as past', () => {
    expect(datesIn('Die Bewerbungsfrist endete am 15. November.', '2027-02-01')).toEqual(['2026-11-15']);
    expect(datesIn('Die Bewerbungsfrist endet am 15. November.', '2027-02-01')).toEqual(['2027-11-15']);
  });
});

describe('no deadline is', () => {
  test.each([
    'Beginn der Antragsphase: 3. Mai 2027',
    'Opening of the submission tool: 3 May 2027',
    'Earliest submission date: 3 May 2027',
    'The application form will be open by 3 May 2027.',
    'The portal will open for applications on 3 May 2027.',
    'The launch of the competition is postponed until 3 May 2027.',
    'The first call is expected by 3 May 2027.',
  ])('the opening in %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    'Der Stichtag zum Projektstart wird verschoben auf den 3. Mai 2027.',
    'Die Laufzeit beträgt drei Jahre und endet spätestens am 3. Mai 2027.',
    'Durchführung bis 3. Mai 2027',
    'Die Ergebnisse müssen bis zum 3. Mai 2027 fertig gestellt werden.',
    'Die Abrechnung ist bis zum 3. Mai 2027 einzureichen.',
    'Die Fördermittel müssen bis spätestens 3. Mai 2027 verausgabt werden.',
    'All funds must be spent by 3 May 2027.',
    'The grant must be used by 3 May 2027.',
    'The award must be taken up by 3 May 2027.',
    'Die Projekte sollen am 1. März 2027 starten und spätestens am 3. Mai 2027 enden.',
    'Projects must start by 1 March 2027 and be completed by 3 May 2027.',
    'The final report is due by 3 May 2027.',
    'Half of the money is paid at once, the rest is due by 3 May 2027.',
    'Claims must be submitted by 3 May 2027.',
    'Recipients will receive payment by 3 May 2027.',
    'Die Mittel müssen bis 3. Mai 2027 abgerufen werden.',
    'Projekte dürfen nach der Zusage beginnen, frühestens im Herbst, und müssen bis zum 3. Mai 2027 abgeschlossen werden.',
  ])('the project in %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    'Applications are invited for the fellowship (tenable until 3 May 2027).',
    'Die bis zum 3. Mai 2027 geltende Richtlinie wird fortgeführt.',
    '- Inkrafttreten\n- 13.05.2027\n- Ende der Laufzeit\n- 31.12.2029\n- Einreichungsfrist(en)\nkeine Angabe',
  ])('the validity in %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    'Wettbewerb\n3. Mai 2027 – 5. Mai 2027\nStadthalle',
    'Webinar registration closes on 3 May 2027.',
    'Registration for the information session closes 3 May 2027.',
    'Bitte melden Sie sich bis zum 3. Mai 2027 zur Informationsveranstaltung an.',
    'The panel is likely to meet on 3 May 2027.',
    'Fragen bitte bis 3. Mai 2027 an post@example.org.',
    'Die Auftaktveranstaltung findet in Bonn statt. Eine Anmeldung ist bis zum 3. Mai 2027 erforderlich.',
    'Questions about the call must be submitted by 3 May 2027.',
    'Webinar: March 1, 2027, 1 p.m. (register by May 3, 2027)',
    'Early-bird registration ends 3 May 2027.',
    'Fragen zur Ausschreibung können bis zum 3. Mai 2027 gestellt werden.',
  ])('the event in %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    'Release of the Notice of Recommendation for the next Competition: 3 May 2027',
    'Die Begutachtung der Skizzen erfolgt bis 3. Mai 2027.',
    'Sie erhalten bis zum 3. Mai 2027 Nachricht und werden zur Abgabe eines Antrags aufgefordert.',
  ])('the decision in %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    'Applicants must be enrolled by 3 May 2027.',
    'Antragsteller müssen bis zum 3. Mai 2027 ihren Sitz in Bayern haben.',
    'Die Prüfung muss zwischen dem 1. Januar und dem 3. Mai 2027 stattgefunden haben.',
  ])('what applicants must have done in %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    'Die Hotline ist bis zum 3. Mai 2027 erreichbar.',
    'Bis zum 3. Mai 2027 bleibt der Garten geschützt.',
    'Canada aims to reach this target by May 3, 2027.',
    'Die Bundesregierung will bis 3. Mai 2027 eine Strategie vorlegen.',
    'New rules for the Alpha Competition | May 3, 2027',
  ])('what no word tells to be one in %j', (text) => expect(datesIn(text)).toEqual([]));

  test('the dateline beside a line about deadlines', () => {
    expect(datesIn('3 May 2027\nNew deadlines for proposals\nMore soon.', '2027-05-03')).toEqual([]);
  });

  test.each([
    'Über die bis zum 3. Mai 2027 eingegangenen Anträge wird im Herbst beraten.',
    'Aufrufe, die am 3. Mai 2027 enden sollten, werden verlängert.',
    'The call that was due to close on 3 May 2027 has been extended.',
  ])('what is over in %j', (text) => expect(datesIn(text)).toEqual([]));
});
