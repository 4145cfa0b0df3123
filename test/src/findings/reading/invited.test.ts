import { expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// What is invited, sought and can be handed in until a day.

test.each<[string, readonly string[]]>([
  ['Proposals are invited until 17 April 2027.', ['2027-04-17']],
  ['Applications are invited by 17 April 2027.', ['2027-04-17']],
  ['Förderrichtlinie Quanten – bis 30.06.2027 einreichbar', ['2027-06-30']],
  ['Neu: 31.05.2027 statt 30.04.2027 Einreichungsschluss.', ['2027-05-31']],
  ['Expressions of interest are invited by 17 April 2027.', ['2027-04-17']],
  ['Applications from early-career researchers are invited up to 17 April 2027.', ['2027-04-17']],
  ['Contributions are welcomed until 17 April 2027.', ['2027-04-17']],
  ['You can apply up until 17 April 2027.', ['2027-04-17']],
  ['Proposals are sought by 17 April 2027.', ['2027-04-17']],
  ['Abstracts are requested by 17 April 2027.', ['2027-04-17']],
  ['Researchers have until 17 April 2027 to send in their ideas.', ['2027-04-17']],
  ['Calls closing soon: Quantum Sensing (17 April 2027)', ['2027-04-17']],
  ['Beantragbar bis 17. April 2027', ['2027-04-17']],
  ['Das Programm ist bis zum 17. April 2027 beantragbar.', ['2027-04-17']],
  ['Einreichbar bis: 17.04.2027', ['2027-04-17']],
  ['Bis zum 17. April 2027 sind Vorschläge willkommen.', ['2027-04-17']],
  ['Vorschläge werden bis zum 17. April 2027 erbeten.', ['2027-04-17']],
  ['Um Einreichung wird bis zum 17. April 2027 gebeten.', ['2027-04-17']],
  ['Sie haben noch bis zum 17. April 2027 Zeit, Ihre Skizze einzureichen.', ['2027-04-17']],
  ['Ideen gesucht: Jetzt bis 17. April 2027 mitmachen und einreichen!', ['2027-04-17']],
  ['Die Ausschreibung läuft noch bis 17. April 2027.', ['2027-04-17']],
  ['Interessierte melden sich mit einer Skizze bis 17. April 2027 beim Projektträger.', ['2027-04-17']],
])('the day is told of %j', (text, dates) => expect(datesIn(text)).toEqual(dates));

test.each<[string, readonly string[]]>([
  ['You are invited to our reception on 17 April 2027.', []],
  ['Partners are invited to visit the lab by 17 April 2027.', []],
  ['Guests are invited until 17 April 2027 to see the exhibition.', []],
  ['Das Gebäude ist bis 17. April 2027 nicht erreichbar.', []],
  ['Speakers are invited by 17 April 2027 by the committee.', []],
  ['Applicants will be invited to interviews by 17 April 2027.', []],
  ['Das Museum ist bis 17. April 2027 geschlossen.', []],
  ['Der Bericht ist bis 17. April 2027 abrufbar.', []],
])('none is told of %j', (text, dates) => expect(datesIn(text)).toEqual(dates));
