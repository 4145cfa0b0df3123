import { expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// Advice, debates and posts, which are no deadlines of a call, and what is beside them.

test.each<[string, readonly string[]]>([
  ['Beratung ist bis 27. März 2027 möglich. Skizzen: 10. April 2027.', ['2027-04-10']],
  [
    'Beratung durch den Projektträger ist bis 27. März 2027 möglich, Fristende für Skizzen ist der 10. April 2027.',
    ['2027-04-10'],
  ],
  [
    'We are hiring a Programme Manager (full-time). Start date: 1 May 2027. Please send your CV by 27 February 2027.',
    [],
  ],
  ['Position: Research Associate (PhD), Quantum Group. Applications should reach us by 15 March 2027.', []],
  [
    'Im Projekt SENSE ist zum nächstmöglichen Zeitpunkt eine Doktorandenstelle zu besetzen. Ihre Bewerbung richten Sie bitte bis zum 28. Februar 2027 an jobs@uni.example.',
    [],
  ],
  ['Parliament will debate the proposal until 20 March 2027.', []],
  ['The Senate committee considers the application by 20 March 2027.', []],
  ['Advice is available until 27 March 2027. Outlines are due 10 April 2027.', ['2027-04-10']],
  [
    'Consultations with programme staff can be booked until 27 March 2027. The deadline is 10 April 2027.',
    ['2027-04-10'],
  ],
  [
    'Beratungsgespräche können bis 27. März 2027 vereinbart werden. Antragsfrist ist der 10. April 2027.',
    ['2027-04-10'],
  ],
  ['Fellowships: Apply for one of ten postdoctoral fellowships by 31 March 2027.', ['2027-03-31']],
  ['Ausgeschrieben sind zehn Promotionsstipendien. Bewerbungsschluss: 31. März 2027.', ['2027-03-31']],
  [
    'Mit dem Programm können Universitäten eine Stelle für eine Nachwuchsgruppenleitung beantragen; Anträge bis 15. Mai 2027.',
    ['2027-05-15'],
  ],
  ['Nach Beratung durch den Projektträger sind Anträge bis 15. Mai 2027 einzureichen.', ['2027-05-15']],
  ['Funding for doctoral positions: universities may apply by 15 May 2027.', ['2027-05-15']],
  ['Applicants must name a Programme Manager. Proposals are due by 15 May 2027.', ['2027-05-15']],
])('only what is to be handed in is told of %j', (text, dates) => expect(datesIn(text)).toEqual(dates));
