import { expect, test } from 'vitest';
import { findDeadlines } from '#src/findings/reading/find-deadlines.ts';

// The same clock time in two zones, in sentences of our own.

function momentsIn(text: string): readonly string[] {
  return findDeadlines({ text, published: null, language: null }).map(({ date, time, timezone }) =>
    [date, time?.toString({ smallestUnit: 'minute' }), timezone].join(' '),
  );
}

test.each([
  [
    'Deadline for German partners: 15 April 2027, 12:00 CEST; deadline for Canadian partners: 15 April 2027, 12:00 EDT.',
    ['2027-04-15 12:00 Europe/Berlin', '2027-04-15 12:00 America/Toronto'],
  ],
  [
    'Frist für deutsche Partner: 15. April 2027, 12:00 Uhr MESZ; Frist für kanadische Partner: 15. April 2027, 12:00 Uhr EDT.',
    ['2027-04-15 12:00 Europe/Berlin', '2027-04-15 12:00 America/Toronto'],
  ],
  [
    'Submission deadline (Germany): 15 May 2027, 17:00 CEST\nSubmission deadline (Canada): 15 May 2027, 17:00 EDT',
    ['2027-05-15 17:00 Europe/Berlin', '2027-05-15 17:00 America/Toronto'],
  ],
  [
    'Einreichungsfrist (Deutschland): 15. Mai 2027, 17:00 Uhr MESZ\nEinreichungsfrist (Kanada): 15. Mai 2027, 17:00 Uhr EDT',
    ['2027-05-15 17:00 Europe/Berlin', '2027-05-15 17:00 America/Toronto'],
  ],
  [
    'The deadline is 15 May 2027 at 17:00 CEST for German applicants and 15 May 2027 at 17:00 ET for Canadian applicants.',
    ['2027-05-15 17:00 Europe/Berlin', '2027-05-15 17:00 America/Toronto'],
  ],
  [
    'Anträge sind bis zum 15. Mai 2027, 12 Uhr (Deutschland) bzw. bis zum 15. Mai 2027, 12 Uhr Ortszeit Ottawa (Kanada) einzureichen.',
    ['2027-05-15 12:00 Europe/Berlin', '2027-05-15 12:00 America/Toronto'],
  ],
  [
    'Deutsche Antragstellende reichen bis 4. März 2027, 12:00 Uhr MEZ, ein, kanadische bis 4. März 2027, 12:00 Uhr EST.',
    ['2027-03-04 12:00 Europe/Berlin', '2027-03-04 12:00 America/Toronto'],
  ],
  [
    'Applications from BC close on 4 March 2027 at 23:59 PST. Applications from Germany close on 4 March 2027 at 23:59 CET.',
    ['2027-03-04 23:59 America/Vancouver', '2027-03-04 23:59 Europe/Berlin'],
  ],
  [
    'Proposals must be submitted to UKRI by 4 March 2027, 16:00 UK time, and to NSERC by 4 March 2027, 16:00 ET.',
    ['2027-03-04 16:00 Europe/London', '2027-03-04 16:00 America/Toronto'],
  ],
  [
    'Partner | Deadline\nGermany | 4 March 2027, 12:00 CET\nCanada | 4 March 2027, 12:00 EST',
    ['2027-03-04 12:00 Europe/Berlin', '2027-03-04 12:00 America/Toronto'],
  ],
  [
    'Land | Einreichungsfrist\nDeutschland | 04.03.2027, 12:00 Uhr MEZ\nKanada | 04.03.2027, 12:00 Uhr EST',
    ['2027-03-04 12:00 Europe/Berlin', '2027-03-04 12:00 America/Toronto'],
  ],
  [
    'Der Antragsschluss ist am 4. März 2027 um 12:00 Uhr MEZ (beim DLR) und am 4. März 2027 um 12:00 Uhr EST (beim NRC).',
    ['2027-03-04 12:00 Europe/Berlin', '2027-03-04 12:00 America/Toronto'],
  ],
  [
    'Deadline in Germany: 4 March 2027, noon (Berlin time)\nDeadline in Canada: 4 March 2027, noon (Ottawa time)',
    ['2027-03-04 12:00 Europe/Berlin', '2027-03-04 12:00 America/Toronto'],
  ],
  [
    'Fristende in Deutschland: 4. März 2027, 12 Uhr Berliner Zeit.\nFristende in Kanada: 4. März 2027, 12 Uhr Ortszeit Ottawa.',
    ['2027-03-04 12:00 Europe/Berlin', '2027-03-04 12:00 America/Toronto'],
  ],
  [
    'Applicants in Nova Scotia must apply by March 4, 2027, 5 p.m. Atlantic Time; applicants in Manitoba by March 4, 2027, 5 p.m. Central Time.',
    ['2027-03-04 17:00 America/Halifax', '2027-03-04 17:00 America/Winnipeg'],
  ],
  [
    'Für deutsche Partner endet die Frist am 4. März 2027, 12:00 Uhr (MEZ), für kanadische Partner am 4. März 2027, 12:00 Uhr (EST).',
    ['2027-03-04 12:00 Europe/Berlin', '2027-03-04 12:00 America/Toronto'],
  ],
])('both are told of %j', (text, moments) => expect(momentsIn(text)).toEqual(moments));

test.each([
  [
    'The deadline is 4 March 2027, 12:00 CET. Late proposals are refused: remember 4 March 2027, 12:00 CET.',
    ['2027-03-04 12:00 Europe/Berlin'],
  ],
  [
    'Frist: 4. März 2027, 12:00 Uhr MEZ. Reichen Sie bis 4. März 2027, 12 Uhr, ein.',
    ['2027-03-04 12:00 Europe/Berlin'],
  ],
  [
    'Submit by 4 March 2027, 12:00 CET. Deadline: 4 March 2027, 12:00 (Berlin time)',
    ['2027-03-04 12:00 Europe/Berlin'],
  ],
  ['Deadline: 4 March 2027. Proposals are due 4 March 2027, 12:00 CET.', ['2027-03-04 12:00 Europe/Berlin']],
  ['Deadline: 10 April 2027, 17:00 ET / 10 April 2027, 23:00 CEST', ['2027-04-10 17:00 America/Toronto']],
  ['Frist: 10. April 2027, 17:00 Uhr EDT (23:00 Uhr MESZ)', ['2027-04-10 17:00 America/Toronto']],
  [
    'Skizzen sind bis 4. März 2027, 12:00 Uhr MEZ, einzureichen. Fristende: 4. März 2027, 12:00 Uhr (Ortszeit Berlin)',
    ['2027-03-04 12:00 Europe/Berlin'],
  ],
  [
    'Submit by 4 March 2027, 5 p.m. EST. The portal closes on 4 March 2027 at 5 p.m. Eastern Time.',
    ['2027-03-04 17:00 America/Toronto'],
  ],
  [
    'Closing date: 4 March 2027, 5 p.m. (Toronto). Applications close on 4 March 2027 at 5 p.m. EST.',
    ['2027-03-04 17:00 America/Toronto'],
  ],
])('one moment is told once of %j', (text, moments) => expect(momentsIn(text)).toEqual(moments));
