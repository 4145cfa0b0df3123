import { expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// Old days beside the new one, in sentences of our own.

test.each<[string, readonly string[]]>([
  ['The call deadline, originally 1 April 2027 and then 22 April 2027, is now 20 May 2027.', ['2027-05-20']],
  [
    'Die Bewerbungsfrist, die zunächst am 15. März und dann am 29. März enden sollte, endet jetzt endgültig am 12. April 2027.',
    ['2027-04-12'],
  ],
  [
    'First the deadline was 1 April 2027, then 22 April 2027; it has now been moved to 20 May 2027.',
    ['2027-05-20'],
  ],
  ['Die Frist wurde von 1. April auf 22. April und nun auf den 20. Mai 2027 verlängert.', ['2027-05-20']],
  ['Abgabefrist: 20. Mai 2027 (alt: 22. April 2027)', ['2027-05-20']],
  ['Antragsfrist: 20. Mai 2027 (zuvor 30. April 2027)', ['2027-05-20']],
  ['Frist alt: 22. April 2027\nFrist neu: 20. Mai 2027', ['2027-05-20']],
  ['Deadline (old): 22 April 2027\nDeadline (new): 20 May 2027', ['2027-05-20']],
  ['Deadline extended to 31 May 2027.\nOriginal text: Proposals are due 30 April 2027.', ['2027-05-31']],
  ['Frist: ~~30.04.2027~~ 15.05.2027', ['2027-05-15']],
  ['Deadline: <del>30 April 2027</del> 15 May 2027', ['2027-05-15']],
  ['Frist: <s>30.04.2027</s> <b>15.05.2027</b>', ['2027-05-15']],
  ['New deadline: 20 May 2027; old deadline: 22 April 2027.', ['2027-05-20']],
  [
    'The deadline was first set for 1 April 2027, later moved to 22 April 2027 and is now 20 May 2027.',
    ['2027-05-20'],
  ],
  ['Deadline: 20 May 2027 (previously: 22 April 2027)', ['2027-05-20']],
  ['Deadline: 20 May 2027 (was: 22 April 2027; before that 1 April 2027)', ['2027-05-20']],
  [
    'The deadline has been extended twice, from 1 April 2027 to 22 April 2027 and then to 20 May 2027.',
    ['2027-05-20'],
  ],
  ['Initially due on 1 April 2027, proposals may now be submitted until 20 May 2027.', ['2027-05-20']],
  [
    'UPDATE: deadline extended to 20 May 2027.\n\nOriginal announcement: The deadline for applications is 22 April 2027.',
    ['2027-05-20'],
  ],
  ['Closing date: May 20, 2027 (changed from April 22, 2027)', ['2027-05-20']],
  ['Old closing date: 22 April 2027. New closing date: 20 May 2027.', ['2027-05-20']],
  ['Neue Frist: 20. Mai 2027; alte Frist: 22. April 2027.', ['2027-05-20']],
  [
    'Die Frist endete zunächst am 1. April 2027, dann am 22. April 2027 und endet jetzt am 20. Mai 2027.',
    ['2027-05-20'],
  ],
  ['Einreichungsfrist: 20. Mai 2027 (vorher: 22. April 2027)', ['2027-05-20']],
  ['Einreichungsfrist bisher: 22. April 2027, neu: 20. Mai 2027', ['2027-05-20']],
  [
    'Die Frist wurde zweimal verlängert: vom 1. April 2027 auf den 22. April 2027 und zuletzt auf den 20. Mai 2027.',
    ['2027-05-20'],
  ],
  [
    'Aktualisierung: Frist verlängert bis 20. Mai 2027.\nUrsprünglicher Text: Anträge sind bis zum 22. April 2027 einzureichen.',
    ['2027-05-20'],
  ],
  ['Ehemals 22. April 2027, jetzt 20. Mai 2027: Einsendeschluss für Beiträge.', ['2027-05-20']],
  ['Anstelle des 22. April 2027 gilt der 20. Mai 2027 als Einreichungsfrist.', ['2027-05-20']],
])('only the day that holds now is told of %j', (text, dates) => expect(datesIn(text)).toEqual(dates));

test.each<[string, readonly string[]]>([
  ['Deadlines: first 1 April 2027, then 20 May 2027.', ['2027-04-01', '2027-05-20']],
  [
    'Fristen: zunächst 1. April 2027 für Skizzen, dann 20. Mai 2027 für Anträge.',
    ['2027-04-01', '2027-05-20'],
  ],
  [
    'Outlines are first due on 1 April 2027, and then full proposals on 20 May 2027.',
    ['2027-04-01', '2027-05-20'],
  ],
  ['The original application form may be used until 20 May 2027.', ['2027-05-20']],
  ['Bisher nicht geförderte Hochschulen können bis 20. Mai 2027 Anträge stellen.', ['2027-05-20']],
  ['Previously funded teams may apply by 20 May 2027.', ['2027-05-20']],
  ['Altanträge sind bis 20. Mai 2027 einzureichen.', ['2027-05-20']],
  ['Original signatures must be submitted by 20 May 2027.', ['2027-05-20']],
  ['If you are 16 to 29 years old, apply by 20 May 2027.', ['2027-05-20']],
  ['Wer mindestens 18 Jahre alt ist, kann sich bis zum 20. Mai 2027 bewerben.', ['2027-05-20']],
  ['Applicants initially submit an outline by 20 May 2027.', ['2027-05-20']],
  ['Before that, outlines must be submitted by 20 May 2027.', ['2027-05-20']],
  ['Reichen Sie vorher bis 20. Mai 2027 eine Skizze ein.', ['2027-05-20']],
])('no day of %j is taken for an old one', (text, dates) => expect(datesIn(text)).toEqual(dates));
