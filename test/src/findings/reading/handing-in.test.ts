import { describe, expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// What people are asked for until a day, in sentences of our own.

describe('until a day people may or must', () => {
  test.each([
    'Förderaufruf: Bis zum 3. Mai 2027 können Vereine ihre Ideen einsenden.',
    'Das Antragsportal öffnet am 1. März 2027, das Formular kann bis 3. Mai 2027 ausgefüllt werden.',
    'Bitte registrieren Sie sich für Ihren Antrag bis zum 3. Mai 2027.',
    'Die Zusage der Gasteinrichtung muss zum Antrag bis zum 3. Mai 2027 hochgeladen werden.',
    'Im laufenden Projektaufruf werden bis zum 3. Mai 2027 neue Ideen gesucht.',
    'Shortlisted applicants are informed by 1 March 2027 and asked to complete the form by 3 May 2027.',
    'Teams have until 3 May 2027 to enter the competition.',
    'The jury must receive your entry by 3 May 2027.',
    'The committee will accept applications until 3 May 2027.',
  ])('hand in: %j', (text) => expect(datesIn(text)).toEqual(['2027-05-03']));

  test.each([
    'Förderung: Ausgaben sind ab 1. März 2027 förderfähig und müssen bis zum 3. Mai 2027 getätigt werden.',
    'Nach der Förderrichtlinie können Projekte bis zum 3. Mai 2027 bewilligt werden.',
    'Applicants must not have lived in Germany for more than a year before 3 May 2027.',
    'Applicants must have completed their doctorate by 3 May 2027.',
    'Funded projects must commence by 3 May 2027.',
    'Applicants may view the exhibition on earlier winners until 3 May 2027.',
    'Under this call, partners must stay in the consortium until 3 May 2027.',
    'The competition portal must be migrated by 3 May 2027.',
    'Die Antragsunterlagen können bis zum 3. Mai 2027 heruntergeladen werden.',
    'Die ausgewählten Antragstellenden müssen die Zusage bis zum 3. Mai 2027 bestätigen.',
    'Funded teams have until 3 May 2027 to spend the money from this call.',
    'Call for proposals: successful applicants must keep all receipts until 3 May 2027.',
    'The call is funded until 3 May 2027 and applications are read by a jury.',
    'Ticket sale for the gala of the competition: tickets can be bought until 3 May 2027.',
    'For this call, the budget can be increased until 2027-05-03.',
    'Bürgerinnen können ihren Personalausweis bis 3. Mai 2027 beantragen.',
  ])('do something else for a call: %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    'Reviewers for this call must submit their reports by 3 May 2027.',
    'Referees must upload letters by 3 May 2027.',
    'The committee has until 3 May 2027 to decide on all applications.',
    'Gutachterinnen der Ausschreibung werden gebeten, ihre Voten bis 3. Mai 2027 abzugeben.',
    'Winners are asked to send their address by 3 May 2027.',
    'Das Ministerium muss bis zum 3. Mai 2027 einen Entwurf vorlegen.',
  ])('do what others than applicants do: %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    'Die Brücke muss bis zum 3. Mai 2027 gesperrt bleiben.',
    'Participants should arrive by 9 a.m. on 3 May 2027.',
  ])('do something without a call: %j', (text) => expect(datesIn(text)).toEqual([]));
});

describe('what opens', () => {
  test.each([
    'Applications will be accepted from April 15, 2027 until all funds are allocated or May 3, 2028.',
    'Der Aufruf startete am 9. Dezember 2027 und endete am 3. Mai 2028.',
    'Anträge sind ab 15. April 2027 möglich und bleiben es, solange Mittel verfügbar sind, bis 3. Mai 2028.',
  ])('ends with the day behind "until": %j', (text) => expect(datesIn(text)).toEqual(['2028-05-03']));

  test.each(['Applications open on 3 May 2027.', 'Applications open online on 3 May 2027.'])(
    'begins with the day behind "on": %j',
    (text) => expect(datesIn(text)).toEqual([]),
  );

  test.each([
    'Call for fellows: the fellowships start between 3 May and 7 June 2027.',
    'The call funds research: money will flow from 3 May 2027 to 7 June 2028.',
    'Apply by 1 March 2027 for travel between 3 May and 7 June 2027.',
  ])('is no call where something else opens: %j', (text) =>
    expect(datesIn(text).filter((date) => date > '2027-04')).toEqual([]),
  );
});
