import { describe, expect, test } from 'vitest';
import { findDeadlines } from '#src/findings/reading/find-deadlines.ts';

// Forms in which real announcements write their dates, in sentences of our own.

function datesIn(text: string, published: string | null): readonly string[] {
  const day = published === null ? null : Temporal.PlainDate.from(published);
  return findDeadlines({ text, published: day, language: null })
    .map(({ date, time, kind }) =>
      [date ?? kind, time?.toString({ smallestUnit: 'minute' })].join(' ').trim(),
    )
    .toSorted();
}

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
  ])('as it is written in %j', (text, dates) => expect(datesIn(text, null)).toEqual(dates));

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
  ])('by what names it in %j', (text, dates) => expect(datesIn(text, null)).toEqual(dates));

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
  ])('in the lines of %j', (text, dates) => expect(datesIn(text, null)).toEqual(dates));

  test.each([
    ['Anträge können das ganze Jahr gestellt werden.', ['rolling']],
    ['Applications are accepted on an ongoing basis.', ['rolling']],
    ['Applications are welcome all year round.', ['rolling']],
    ['Skizzen können durchgehend eingereicht werden.', ['rolling']],
  ])('to be none in %j', (text, dates) => expect(datesIn(text, null)).toEqual(dates));

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
  ])('the opening in %j', (text) => expect(datesIn(text, null)).toEqual([]));

  test.each([
    'Der Stichtag zum Projektstart wird verschoben auf den 3. Mai 2027.',
    'Die Laufzeit beträgt drei Jahre und endet spätestens am 3. Mai 2027.',
    'Durchführung bis 3. Mai 2027',
    'Die Ergebnisse müssen bis zum 3. Mai 2027 fertig gestellt werden.',
    'Die Abrechnung ist bis zum 3. Mai 2027 einzureichen.',
    'Die Fördermittel müssen bis spätestens 3. Mai 2027 verausgabt werden.',
    'All funds must be spent by 3 May 2027.',
    'The grant must be used by 3 May 2027.',
    'Projekte dürfen nach der Zusage beginnen, frühestens im Herbst, und müssen bis zum 3. Mai 2027 abgeschlossen werden.',
  ])('the project in %j', (text) => expect(datesIn(text, null)).toEqual([]));

  test.each([
    'Die bis zum 3. Mai 2027 geltende Richtlinie wird fortgeführt.',
    '- Inkrafttreten\n- 13.05.2027\n- Ende der Laufzeit\n- 31.12.2029\n- Einreichungsfrist(en)\nkeine Angabe',
  ])('the validity in %j', (text) => expect(datesIn(text, null)).toEqual([]));

  test.each([
    'Wettbewerb\n3. Mai 2027 – 5. Mai 2027\nStadthalle',
    'Webinar registration closes on 3 May 2027.',
    'Registration for the information session closes 3 May 2027.',
    'Bitte melden Sie sich bis zum 3. Mai 2027 zur Informationsveranstaltung an.',
    'The panel is likely to meet on 3 May 2027.',
  ])('the event in %j', (text) => expect(datesIn(text, null)).toEqual([]));

  test('the dateline beside a line about deadlines', () => {
    expect(datesIn('3 May 2027\nNew deadlines for proposals\nMore soon.', '2027-05-03')).toEqual([]);
  });

  test.each([
    'Über die bis zum 3. Mai 2027 eingegangenen Anträge wird im Herbst beraten.',
    'Aufrufe, die am 3. Mai 2027 enden sollten, werden verlängert.',
    'The call that was due to close on 3 May 2027 has been extended.',
  ])('what is over in %j', (text) => expect(datesIn(text, null)).toEqual([]));
});
