import { describe, expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// As funders and universities write them, in sentences of our own.

describe('dates in tables and below labels', () => {
  test.each([
    'Die Fördersprechstunde ist offen für alle. Nächster Termin:\n3. Mai 2027',
    'Unser Stammtisch trifft sich monatlich. Nächster Termin:\n3. Mai 2027',
    'Wir beraten zur Antragstellung in der Sprechstunde. Nächster Termin:\n3. Mai 2027',
    'The Q&A for applicants takes place monthly. Next date:\n3 May 2027',
    'Our webinar on applications is held twice a year. Next date:\n3 May 2027',
  ])('none is told of %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each<readonly [string, readonly string[]]>([
    [
      'Eine Akkreditierung kann man einmal im Jahr beantragen. Nächster Termin:\n3. Mai 2027 um 12:00:00 Uhr (Mittag Brüsseler Zeit)',
      ['2027-05-03 12:00'],
    ],
    ['Anträge werden zweimal im Jahr angenommen. Der nächste Termin:\n3. Mai 2027', ['2027-05-03']],
    ['Skizzen können jährlich eingereicht werden. Nächste Frist:\n3. Mai 2027', ['2027-05-03']],
    ['You can apply once a year. Next date:\n3 May 2027', ['2027-05-03']],
    ['Proposals are accepted twice a year. Next deadline:\n3 May 2027, 17:00:00', ['2027-05-03 17:00']],
    ['Applications are taken twice a year. The next date is:\n3 May 2027', ['2027-05-03']],
    [
      'Antragsschluss | Entscheidung am | Projektbeginn |\n10.10.2026 | 21.11.2026 (NEU!) | 01.01.2027 |',
      ['2026-10-10'],
    ],
    [
      'Antragsschluss | Entscheidung am | Projektbeginn |\n10.10.2026 (neu) | 21.11.2026 (verschoben) | 01.01.2027 |',
      ['2026-10-10'],
    ],
    [
      '| Einreichfrist | Jurysitzung | Start |\n| 10.10.2026* | 21.11.2026 (vorauss.) | 01.01.2027 |',
      ['2026-10-10'],
    ],
    [
      'Antragsschluss | Entscheidung am | Projektbeginn |\n10.10.2026 | 21.11.2026 (NEU!) | 01.01.2027 |\n31.10.2026 | 12.12.2026 | 01.03.2027 |',
      ['2026-10-10', '2026-10-31'],
    ],
    [
      'Deadline | Decision | Start |\nOctober 10, 2026 | November 21, 2026 (new) | January 1, 2027 |',
      ['2026-10-10'],
    ],
    [
      '| Application deadline | Notification | Start of funding |\n| 10 October 2026 | 21 November 2026 (tentative) | 1 January 2027 |',
      ['2026-10-10'],
    ],
    ['Stage | Deadline | Results\nSeed | October 10, 2026 | November 21, 2026 (estimated)', ['2026-10-10']],
    ['| Open for EOIs | May 12, 2027 |\n| EOI Deadline | June 16, 2027 |', ['2027-06-16']],
    ['| Open for applications | May 12, 2027 |\n| Application Deadline | June 16, 2027 |', ['2027-06-16']],
    ['Open for LOIs: May 12, 2027\nLOI deadline: June 16, 2027', ['2027-06-16']],
    ['| Portal open for submissions | May 12, 2027 |\n| Closing date | June 16, 2027 |', ['2027-06-16']],
    ['| Offen für Anträge | 12.05.2027 |\n| Antragsfrist | 16.06.2027 |', ['2027-06-16']],
    ['| Start der Einreichung | 12.05.2027 |\n| Einreichschluss | 16.06.2027 |', ['2027-06-16']],
    ['| Einreichungen möglich ab | 12.05.2027 |\n| Einreichschluss | 16.06.2027 |', ['2027-06-16']],
    ['| Accepting EOIs | May 12, 2027 |\n| EOI deadline | June 16, 2027 |', ['2027-06-16']],
    ['Open for applications until June 16, 2027', ['2027-06-16']],
    ['Offen für Anträge bis 16. Juni 2027', ['2027-06-16']],
    [
      'Was? | Wann?\nAusschreibung: MSCA Postdoctoral Fellowships 2027 | 9. April 2027 bis 10. September 2027',
      ['2027-09-10'],
    ],
    ['Call: Fellowships 2027 | 9 April 2027 to 10 September 2027', ['2027-09-10']],
    [
      'Was? | Wann?\nFörderaufruf Wasserstoff | 9. April 2027 bis 10. September 2027\nKonferenz | 3. Mai 2027',
      ['2027-09-10'],
    ],
    ['Open for applications: 1 March 2027 – 3 May 2027', ['2027-05-03']],
  ])('what is to be handed in is told in %j', (text, dates) => expect(datesIn(text)).toEqual(dates));
});
