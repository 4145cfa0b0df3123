import { describe, expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// Times of what is funded, of years and of pauses, in sentences of our own.

describe('what is applied for has a time of its own', () => {
  test.each([
    'Gefördert werden Aufenthalte, die zwischen dem 1. Juli und dem 31. Dezember 2027 beginnen.',
    'PROMOS-Bewerbungen können sich auf Aufenthalte beziehen, die zwischen dem 1. Juli und dem 31. Dezember 2027 stattfinden.',
  ])('none is told of %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    [
      'Bewerbungen für Auslandsaufenthalte, die zwischen dem 01. Januar und dem 30. Juni 2028 beginnen, müssen bis zum 3. Mai 2027 online eingereicht werden.',
      ['2027-05-03'],
    ],
    [
      'Anträge für Projekte, die vom 1. Januar bis zum 30. Juni 2028 laufen, sind bis zum 3. Mai 2027 einzureichen.',
      ['2027-05-03'],
    ],
    [
      'Für Veranstaltungen, die zwischen dem 1. Juli und dem 31. Dezember 2027 stattfinden, können Anträge bis zum 3. Mai 2027 gestellt werden.',
      ['2027-05-03'],
    ],
    [
      'Bis zum 3. Mai 2027 können Anträge für Reisen gestellt werden, die zwischen dem 1. Juli und dem 31. Dezember 2027 angetreten werden.',
      ['2027-05-03'],
    ],
    [
      'Applications for stays that begin between 1 January and 30 June 2028 must be submitted by 3 May 2027.',
      ['2027-05-03'],
    ],
    [
      'Applications for projects running from January 1 to June 30, 2028 are due May 3, 2027.',
      ['2027-05-03'],
    ],
    ['For events taking place between July 1 and December 31, 2027, apply by May 3, 2027.', ['2027-05-03']],
    [
      'Submit your application by May 3, 2027 for conferences held between July 1 and December 31, 2027.',
      ['2027-05-03'],
    ],
    [
      'Proposals for workshops which take place between 1 July 2027 and 31 December 2027 will be accepted until 3 May 2027.',
      ['2027-05-03'],
    ],
    [
      'Anträge auf Förderung von Maßnahmen mit Beginn zwischen dem 1. Juli und dem 31. Dezember 2027 sind bis zum 3. Mai 2027 einzureichen.',
      ['2027-05-03'],
    ],
    [
      'Bewerbungsschluss für Praktika, die zwischen dem 1. Juli 2027 und dem 31. Dezember 2027 starten, ist der 3. Mai 2027.',
      ['2027-05-03'],
    ],
    [
      'Das Antragsfenster ist zwischen dem 1. März und dem 3. Mai 2027 geöffnet, danach finden Gespräche statt.',
      ['2027-05-03'],
    ],
    ['Einreichungen sind zwischen dem 1. März und dem 3. Mai 2027 möglich.', ['2027-05-03']],
    ['From 1 March to 3 May 2027, applications can be started and submitted in the portal.', ['2027-05-03']],
  ])('what is to be handed in is told in %j', (text, dates) => expect(datesIn(text)).toEqual(dates));
});

describe('a year is named by its ends', () => {
  test.each([
    'Please note that for the 2026-2027 fiscal year, running from April 1, 2026 to March 31, 2027 there is limited funding available for the call in Alberta.',
    'For the current fiscal year (April 1, 2026 to March 31, 2027), funding for applications is limited.',
    'Im Haushaltsjahr, das vom 1. April 2026 bis zum 31. März 2027 läuft, stehen weniger Fördermittel bereit.',
    'The program year runs from April 1, 2026 to March 31, 2027 and the number of applications is limited.',
    'Das Förderjahr vom 1. April 2026 bis 31. März 2027 umfasst zwei Ausschreibungen.',
    'Applications funded in the budget period from April 1, 2026 to March 31, 2027 are limited.',
    'The 2026-27 academic year, which runs from September 1, 2026 to August 31, 2027, offers limited applications.',
  ])('none is told of %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    [
      'Anträge für das Haushaltsjahr vom 1. Januar bis 31. Dezember 2028 sind bis zum 3. Mai 2027 zu stellen.',
      ['2027-05-03'],
    ],
    [
      'If you wish to be funded in the fiscal year April 1, 2027 to March 31, 2028, apply by May 3, 2027.',
      ['2027-05-03'],
    ],
    ['Each fiscal year, applications are accepted from March 1 to May 3, 2027.', ['2027-05-03']],
    [
      'For fiscal year 2027-28, the application window runs from March 1, 2027 to May 3, 2027.',
      ['2027-05-03'],
    ],
    ['For the 2027-28 academic year, apply between March 1, 2027 and May 3, 2027.', ['2027-05-03']],
    [
      'Für das Haushaltsjahr 2028 können vom 1. März bis zum 3. Mai 2027 Anträge gestellt werden.',
      ['2027-05-03'],
    ],
  ])('what is to be handed in is told in %j', (text, dates) => expect(datesIn(text)).toEqual(dates));
});

describe('deadlines are suspended', () => {
  test.each([
    'All submission deadlines between March 17 and April 10, 2027 are suspended.',
    'The Agency paused all deadlines until April 10, 2027.',
    'Alle Fristen zwischen dem 17. März und dem 10. April 2027 sind ausgesetzt.',
    'Die Kommission hat alle Einreichungsfristen zwischen dem 17. März und dem 10. April 2027 ausgesetzt.',
    'Sämtliche Antragsfristen bis zum 10. April 2027 ruhen.',
    'Deadlines falling between March 17 and April 10, 2027 have been lifted.',
  ])('none is told of %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    [
      'On 17 March 2027 the Commission announced that it had suspended all deadlines between that date and 10 April 2027. Applications are due 20 May 2027.',
      ['2027-05-20'],
    ],
    ['We lifted the cap on budgets; the deadline remains May 3, 2027.', ['2027-05-03']],
    ['The suspension of deadlines is over. Applications are due by May 3, 2027.', ['2027-05-03']],
  ])('what is to be handed in is told in %j', (text, dates) => expect(datesIn(text)).toEqual(dates));
});

describe('nothing can be handed in', () => {
  test.each([
    'Die Promotion darf zum Zeitpunkt der Bewerbung nicht vor dem 5. Juli 2022 abgeschlossen worden sein.',
    'Die Maßnahme darf nicht vor dem 5. Juli 2027 begonnen werden.',
    'Anträge können nicht vor dem 3. Mai 2027 eingereicht werden.',
    'Applications cannot be submitted before May 3, 2027.',
    'Submissions open no earlier than May 3, 2027.',
    'The program was closed to applications from March 1 to May 3, 2027.',
    'Between March 1 and May 3, 2027, no applications can be submitted because of the migration.',
    'The application portal will be offline from May 1 to May 3, 2027.',
    'The office will not process applications between December 20, 2027 and January 3, 2028.',
    'Das Antragsportal bleibt bis zum 3. Mai 2027 geschlossen.',
    'Bis zum 3. Mai 2027 werden keine Anträge angenommen.',
    'Bis zum 3. Mai 2027 können keine Anträge gestellt werden.',
    'Vom 1. März bis 3. Mai 2027 ist keine Antragstellung möglich.',
    'Die Ausstellung der Wettbewerbsbeiträge ist vom 1. März bis zum 3. Mai 2027 zu sehen.',
  ])('none is told of %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    ['Nicht später als am 3. Mai 2027 sind Anträge einzureichen.', ['2027-05-03']],
    ['Anträge, die nicht vor dem 3. Mai 2027 eingehen, werden nicht berücksichtigt.', ['2027-05-03']],
    [
      'Proposals should be submitted not earlier than March 1, 2027 and not later than May 3, 2027.',
      ['2027-05-03'],
    ],
    [
      'Liegen bis zum 3. Mai 2027 keine Anträge vor, werden die Mittel anderweitig vergeben; Antragsfrist ist der 3. Mai 2027.',
      ['2027-05-03'],
    ],
    ['Nach dem 3. Mai 2027 werden keine Anträge mehr angenommen.', ['2027-05-03']],
    ['Der Aufruf wird am 3. Mai 2027 geschlossen.', ['2027-05-03']],
    ['The call is closed on 3 May 2027.', ['2027-05-03']],
    ['No applications will be accepted after 3 May 2027.', ['2027-05-03']],
  ])('what is to be handed in is told in %j', (text, dates) => expect(datesIn(text)).toEqual(dates));
});
