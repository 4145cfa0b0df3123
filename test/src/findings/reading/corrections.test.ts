import { expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// Days that were told wrongly, beside the right ones.

test.each([
  [
    'Erratum: the deadline was wrongly given as 11 March 2027. The correct date is 18 March 2027.',
    '2027-03-18',
  ],
  [
    'Korrektur: In der Meldung vom 20. Februar stand als Frist irrtümlich der 3. Mai 2027. Richtig ist der 30. Mai 2027.',
    '2027-05-30',
  ],
  ['Erratum: the closing date in our newsletter (3 May 2027) was wrong. It is 30 May 2027.', '2027-05-30'],
  [
    'Berichtigung: Die Frist endet nicht, wie versehentlich gemeldet, am 3. Mai 2027, sondern am 30. Mai 2027.',
    '2027-05-30',
  ],
  ['The deadline is not 3 May 2027 but 30 May 2027.', '2027-05-30'],
  ['Die Frist ist nicht der 3. Mai 2027, sondern der 30. Mai 2027.', '2027-05-30'],
  ['Die Frist endet am 30. Mai 2027, nicht am 3. Mai 2027.', '2027-05-30'],
  [
    'The correct deadline is 30 April 2027, not 31 April 2027 or 30 March 2027 as stated earlier.',
    '2027-04-30',
  ],
  ['Fälschlich genannt: Antragsschluss 3. Mai 2027. Korrekt: Antragsschluss 30. Mai 2027.', '2027-05-30'],
  [
    'Correction: An earlier version of this page stated that applications were due on 3 May 2027. Applications are due on 30 May 2027.',
    '2027-05-30',
  ],
  [
    'Please note: our email of 2 March said the deadline was 3 May 2027; the correct deadline is 30 May 2027.',
    '2027-05-30',
  ],
  ['The closing date was incorrectly published as 3 May 2027. The call closes on 30 May 2027.', '2027-05-30'],
  [
    'Correction to the notice of 1 February 2027: "3 May 2027" should read "30 May 2027" as the deadline for applications.',
    '2027-05-30',
  ],
  ['The deadline of 3 May 2027 was published in error; proposals are due on 30 May 2027.', '2027-05-30'],
  ['Applications close on 30 May 2027 (not 3 May 2027, as previously announced).', '2027-05-30'],
  ['We mistakenly announced a deadline of 3 May 2027. The actual deadline is 30 May 2027.', '2027-05-30'],
  ['Due to a typo, the application deadline appeared as 3 May 2027 instead of 30 May 2027.', '2027-05-30'],
  ['Proposals are due on 30 May 2027 and not on 3 May 2027.', '2027-05-30'],
  ['Applications are due by 30 May 2027 rather than 3 May 2027.', '2027-05-30'],
  ['Contrary to what was stated in the call text (3 May 2027), the deadline is 30 May 2027.', '2027-05-30'],
  [
    'In einer früheren Fassung dieser Meldung war als Einreichungsfrist der 3. Mai 2027 angegeben. Die richtige Frist ist der 30. Mai 2027.',
    '2027-05-30',
  ],
  ['Richtigstellung: Die Bewerbungsfrist endet am 30. Mai 2027 und nicht am 3. Mai 2027.', '2027-05-30'],
  [
    'Aufgrund eines Übertragungsfehlers wurde als Antragsfrist der 3. Mai 2027 veröffentlicht. Die korrekte Antragsfrist ist der 30. Mai 2027.',
    '2027-05-30',
  ],
  [
    'Im Newsletter wurde versehentlich der 3. Mai 2027 als Abgabetermin genannt; tatsächlich ist der Abgabetermin der 30. Mai 2027.',
    '2027-05-30',
  ],
  ['Anders als zunächst angegeben (3. Mai 2027) ist Einsendeschluss der 30. Mai 2027.', '2027-05-30'],
  ['Skizzen sind nicht bis zum 3. Mai 2027, sondern bis zum 30. Mai 2027 einzureichen.', '2027-05-30'],
  [
    'Das in der Bekanntmachung genannte Fristende 3. Mai 2027 ist falsch, richtig ist der 30. Mai 2027.',
    '2027-05-30',
  ],
  ['Statt „3. Mai 2027“ muss es bei der Einreichungsfrist „30. Mai 2027“ heißen.', '2027-05-30'],
  ['Die Frist wurde fälschlicherweise mit 3. Mai 2027 angegeben. Richtig: 30. Mai 2027.', '2027-05-30'],
  ['Abgabefrist: 30. Mai 2027 (nicht 3. Mai 2027)', '2027-05-30'],
  ['Die Frist ist nicht am 3., sondern am 30. Mai 2027.', '2027-05-30'],
])('only the right day is told of %j', (text, date) => expect(datesIn(text)).toEqual([date]));

test.each([
  ['Applications not received by 3 May 2027 will not be considered.', ['2027-05-03']],
  ['Anträge, die nicht bis zum 3. Mai 2027 vorliegen, werden nicht berücksichtigt.', ['2027-05-03']],
  [
    'Die Frist endet nicht nur am 3. Mai 2027 für Skizzen, sondern auch am 30. Mai 2027 für Anträge.',
    ['2027-05-03', '2027-05-30'],
  ],
  [
    'The deadline of 3 May 2027 is correct; the date for the workshop was wrongly given as 30 May 2027.',
    ['2027-05-03'],
  ],
  [
    'Skizzen bis 3. Mai 2027. Korrekt ausgefüllte Anträge sind bis 30. Mai 2027 einzureichen.',
    ['2027-05-03', '2027-05-30'],
  ],
  ['Please submit correct and complete forms by 3 May 2027.', ['2027-05-03']],
  [
    'Fehlerhafte Anträge können bis zum 3. Mai 2027 berichtigt und erneut eingereicht werden.',
    ['2027-05-03'],
  ],
  ['The deadline is 3 May 2027. It is not 3 May for results, which are out in July.', ['2027-05-03']],
  [
    'Applications must be submitted no later than 3 May 2027, not by email but through the portal.',
    ['2027-05-03'],
  ],
  [
    'Einreichungen sind bis 3. Mai 2027 möglich, nicht per E-Mail, sondern nur über das Portal.',
    ['2027-05-03'],
  ],
  ['Die Frist endet am 3. Mai 2027 und nicht mit Eingang des letzten Antrags.', ['2027-05-03']],
  ['If your proposal was wrongly rejected, resubmit by 3 May 2027.', ['2027-05-03']],
])('no day of %j is taken for a wrong one', (text, dates) => expect(datesIn(text)).toEqual(dates));
