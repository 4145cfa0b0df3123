import { describe, expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// How many handed in, and under which rules, in sentences of our own.

describe('what was handed in before', () => {
  test.each([
    'Auf die Ausschreibung, die am 5. Juli 2026 endete, gingen 230 Anträge ein.',
    'Bis zum Stichtag am 5. Juli 2026 waren 312 Skizzen eingegangen.',
    'In der ersten Runde, deren Frist am 5. Juli 2025 ablief, wurden zwölf Projekte ausgewählt.',
    '„Wir freuen uns, dass bis zum 5. Juli 2026 so viele Bewerbungen eingegangen sind“, sagte die Ministerin.',
    'Im Zeitraum vom 1. Januar bis 31. Dezember 2026 wurden 1.200 Anträge gestellt.',
    'Für Anträge, die vor dem 5. Juli 2027 gestellt wurden, gilt die alte Richtlinie.',
    'Applications submitted before July 5, 2026 were assessed under the former rules.',
    'Between April 1, 2026 and March 31, 2027, SSHRC received 3,400 applications.',
    'By the July 5, 2026 deadline, the program had received 212 applications.',
    'The last competition closed on July 5, 2025 and its results have been posted.',
    "Last year's round, which closed July 5, 2026, drew 90 proposals.",
    '"We received more than 300 submissions by July 5, 2026," said the president of the agency.',
  ])('none is told of %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    ['More than 300 teams have registered; applications are due by May 3, 2027.', ['2027-05-03']],
    ['We received many questions. Submit your applications by May 3, 2027.', ['2027-05-03']],
    ['Bis zum 3. Mai 2027 können bis zu zehn Anträge je Hochschule eingereicht werden.', ['2027-05-03']],
    ['Bis zum 3. Mai 2027 müssen mehr als die Hälfte der Unterlagen eingereicht sein.', ['2027-05-03']],
    ['The last call of this program closes on May 3, 2027.', ['2027-05-03']],
    ['Die letzte Runde schließt am 3. Mai 2027.', ['2027-05-03']],
    ['Vor dem 3. Mai 2027 eingereichte Anträge werden bevorzugt.', ['2027-05-03']],
    ['Applications submitted before May 3, 2027 will be considered.', ['2027-05-03']],
  ])('what is to be handed in is told in %j', (text, dates) => expect(datesIn(text)).toEqual(dates));
});
