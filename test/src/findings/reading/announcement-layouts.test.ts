import { describe, expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// As funders and universities lay them out, in sentences of our own.

describe('what is handed in, however much stands between the verb and its date', () => {
  test.each([
    'All nominees will be required to submit a complete electronic application, including two letters of reference, through the portal on or before May 3, 2027.',
    'Candidates, together with their supervisors, are required to upload a full proposal, including a budget, a data plan and CVs, via the system no later than May 3, 2027.',
    'Institutions must formally submit their nominations, with all annexes, a letter of the dean and a summary for lay readers, through ConvergenceNet by May 3, 2027.',
    'Teams have to file a letter of intent, signed by each partner, with the names of five suggested experts, online before the 3 May 2027.',
  ])('%j', (text) => expect(datesIn(text)).toEqual(['2027-05-03']));

  test.each([
    'Grantees must submit a progress report, including all forms, a budget and annexes, via the portal by May 3, 2027.',
    'You must submit, with your application, proof of a degree, a diploma, or a certificate that was awarded before May 3, 2027.',
    'Applicants are required to provide a proposal, including a plan, for an event, a course or a fair held before May 3, 2027.',
    'The committee is required to submit its ranking of applications, including scores, comments and notes, to the board by May 3, 2027.',
  ])('but not in %j', (text) => expect(datesIn(text)).toEqual([]));
});

describe('an end below what calls for projects', () => {
  test.each([
    'Bilateral Projects. Canada and Chile call for projects 2027\nStart Date: 1 March 2027, 12:00 AM\nEnd Date: 3 May 2027',
    'Call for innovative research projects\nStart date: 1 March 2027\nEnd date: 3 May 2027',
    'Aufruf für Projekte 2027\nStart: 01.03.2027\nEnde: 03.05.2027',
    'Ausschreibung zu gemeinsamen Vorhaben\nBeginn: 1. März 2027\nEnde: 3. Mai 2027',
  ])('%j', (text) => expect(datesIn(text)).toEqual(['2027-05-03']));

  test.each([
    'Result of the call for projects\nProject Aurora\nStart date: 1 March 2027\nEnd date: 3 May 2027',
    'Network projects\nStart date: 1 March 2027\nEnd date: 3 May 2027',
    'Gefördert im Aufruf für Projekte. Vorhaben Nordlicht\nBeginn: 1. März 2027\nEnde: 3. Mai 2027',
  ])('but not in %j', (text) => expect(datesIn(text)).toEqual([]));
});

describe('a table with the name of its dates in the corner', () => {
  const three = ['2027-01-18', '2027-02-21', '2027-03-01'];
  test.each([
    'Federal Deadlines 2026-27\nDeadline | Insight (IDG) | Engage (PEG) | Health Project Grant\nFaculty of Arts | Jan. 18 2027 | Mar 1. 2027 | Feb 21. 2027',
    'Internal deadline | Discovery Grants Individual | Research Tools and Instruments | Alliance Missions Grants\nDean | January 18, 2027 | March 1, 2027 | February 21, 2027',
    '| Einreichfrist | Programm für die Grundlagenforschung | Programm für angewandte Forschung | Programm für Transfer |\n|---|---|---|---|\n| Fakultät | 18.01.2027 | 01.03.2027 | 21.02.2027 |',
    'Stichtag | Förderlinie für junge Forschende | Förderlinie für Verbünde | Förderlinie für Netze\nDekanat | 18. Januar 2027 | 1. März 2027 | 21. Februar 2027',
  ])('%j', (text) => expect(datesIn(text)).toEqual(three));

  test('a row of it that tells something else is none', () => {
    const text =
      'Deadline | Discovery Grants Individual | Research Tools and Instruments | Alliance Missions Grants\nResults announced | January 18, 2027 | March 1, 2027 | February 21, 2027';
    expect(datesIn(text)).toEqual([]);
  });

  test.each([
    ['Due: Mar 1. 2027', ['2027-03-01']],
    ['Deadline | Mar. 1. 2027 |', ['2027-03-01']],
  ])('a full stop before the year parts no day from it in %j', (text, dates) =>
    expect(datesIn(text)).toEqual(dates),
  );
});

describe('the outcome in brackets behind a deadline', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'Deadlines:\nDean: 1 week prior to the deadline of the fund\nCIHR: May 1 (decision by Jun/Jul) – Upcoming deadlines: Aug 1 (decision by Sep/Oct); Nov 1 (decision by Jan); Feb 1 (decision by Mar)',
      ['2027-05-01', '2027-08-01', '2027-11-01', '2028-02-01'],
    ],
    [
      'Submission deadlines: May 1 (results in July); September 1 (results in November)',
      ['2027-05-01', '2027-09-01'],
    ],
    [
      'Fristen:\nReisefonds: 1. Mai (Entscheidung im Juli)\nVerbundfonds: 1. September (Ergebnisse voraussichtlich im November)',
      ['2027-05-01', '2027-09-01'],
    ],
    [
      'Stichtage: 1. Mai (Bekanntgabe im Juli); 1. September (Bescheid bis Oktober)',
      ['2027-05-01', '2027-09-01'],
    ],
    [
      'Deadlines:\n• Dean: one week before\n• Travel fund: May 1 (decision in late July)\n• Book fund: September 1',
      ['2027-05-01', '2027-09-01'],
    ],
    ['Deadline: May 1; September 1 (decision by the board)', ['2027-05-01']],
    ['Frist: 1. Mai; 1. September (Entscheidung im Senat)', ['2027-05-01']],
    ['May 1 (decision)', []],
    ['Meetings of the board: May 1 (decision by July); September 1 (decision by November)', []],
    ['Deadlines:\nDean: one week before\nCommittee meeting: May 1', []],
  ])('%j', (text, dates) => expect(datesIn(text, '2027-03-03')).toEqual(dates));

  test.each<readonly [string, readonly string[]]>([
    ['Deadlines: June 1, October 1 and February 15', ['2027-06-01', '2027-10-01', '2028-02-15']],
    ['Fristen: 1. Juni; 1. Oktober; 15. Februar', ['2027-06-01', '2027-10-01', '2028-02-15']],
    ['Deadlines: April 20, February 20', ['2027-02-20', '2027-04-20']],
    ['Deadline of fund A: November 1\nDeadline of fund B: February 15', ['2027-02-15', '2027-11-01']],
    ['Deadlines: February 15, June 1 and October 1', ['2027-02-15', '2027-06-01', '2027-10-01']],
  ])('a list that runs into the next year: %j', (text, dates) =>
    expect(datesIn(text, '2027-03-03')).toEqual(dates),
  );
});

describe('two days in one cell', () => {
  test.each([
    '| Fonds A | Fonds B |\nÖffnung | 12.01.2027 | 16.02.2027 |\nSchließung | 03.05.2027 | 14.06.2027 17.09.2027 |',
    'Deadline | 3 May 2027 | 14 June 2027 17 September 2027 |',
    '| Closing date | 14 June 2027 17 September 2027 | 3 May 2027 |',
    'Stichtag | 03.05.2027 | 14.06.2027 17.09.2027',
  ])('are two ends in %j', (text) =>
    expect(datesIn(text)).toEqual(['2027-05-03', '2027-06-14', '2027-09-17']),
  );

  test.each<readonly [string, readonly string[]]>([
    ['Antragsfrist | 01.03.2027 03.05.2027 | 01.06.2027 02.08.2027 |', ['2027-05-03', '2027-08-02']],
    ['Deadline | 1 March 2027 3 May 2027 | 1 June 2027 2 August 2027 |', ['2027-05-03', '2027-08-02']],
    ['Förderaufruf Licht 01.03.2027 03.05.2027', ['2027-05-03']],
  ])('are the first and the last in %j', (text, dates) => expect(datesIn(text)).toEqual(dates));
});
