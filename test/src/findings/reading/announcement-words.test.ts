import { describe, expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// Words beside dates, in sentences of our own.

describe('a deadline is told', () => {
  test.each([
    'May 3, 2027: Full applications must be courier stamped by this date.',
    'Applications must be date-stamped on or before May 3, 2027.',
    'Es gilt das Datum des Poststempels: 3. Mai 2027.',
    'Bewerbungen an die Stiftung, es gilt der Poststempel: 3. Mai 2027',
    'The hard copy must be in our office by May 3, 2027.',
    'Forms have to be with the research office by 3 May 2027.',
  ])('by how it comes: %j', (text) => expect(datesIn(text)).toEqual(['2027-05-03']));

  test.each([
    'LOIs are to be submitted to the ministry by the office for May 3rd, 2027.',
    'Proposals: at the latest on 3 May 2027',
    'Optional sketch by the German partners (for a first assessment of the idea’s chances): at the latest by 3 Mai 2027',
    'Invited full proposals: May 3, 2027',
    'Skizzenphase (bis 3. Mai 2027)',
    'Nächster Sammeltermin: 3. Mai 2027',
    'Vorhabenbeschreibung: spätestens zum 3. Mai 2027',
    'Absichtserklärung bis 3. Mai 2027',
    'Fristverlängerung bis 3. Mai 2027!',
    'Rückmeldung bitte bis 3. Mai 2027 an das Dezernat Forschung',
    'Anträge (Projektbeginn ab 1. Oktober 2027): 3. Mai 2027',
    'Für Vorhaben mit Beginn im Herbst: 3. Mai 2027 (Bewerbungsschluss)',
    'For stays that begin in October: 3 May 2027 (closing date)',
    'Application deadline (projects start on October 1, 2027): May 3, 2027',
  ])('by its name: %j', (text) => expect(datesIn(text)).toEqual(['2027-05-03']));

  test.each([
    'Noch bis zum 3. Mai 2027 schreibt die Stiftung den Alpha-Preis aus.',
    'Bis zum 3. Mai 2027 schreiben Bund und Land gemeinsam Stipendien aus.',
    'Der Preis ist noch bis zum 3. Mai 2027 ausgeschrieben.',
    'Verfügbarkeit: 03.03.2027 09:00 bis 03.05.2027',
    'Availability: 3 March 2027 to 3 May 2027',
    'Noch bis 3. Mai 2027: Förderung für Wasserstoffprojekte beantragen',
    'Antragsberechtigte können bis zum 3. Mai 2027 Fördermittel beantragen.',
    'Interessierte melden sich bitte bis zum 3. Mai 2027 bei der Kontaktstelle.',
    'Interested teams should contact the programme manager before May 3, 2027.',
    'If you are interested, contact the office no later than May 3, 2027.',
  ])('by its verb: %j', (text) => expect(datesIn(text)).toEqual(['2027-05-03']));

  test.each([
    'Ausschreibung geöffnet: 01.03.2027\nAusschreibung geschlossen: 03.05.2027',
    'Aufruf | Antragstart | Antragsende\n--- | --- | ---\nAlpha | 01.03.2027 | 03.05.2027',
    'Upcoming Deadlines\nMay 3, 2027 | Alpha Awards (Direct Applications)\nJuly 5, 2027 | Beta: Notice of Decision',
    'The call has been reopened for submissions until 3 May 2027.',
  ])('in %j', (text) => expect(datesIn(text)).toEqual(['2027-05-03']));
});

describe('none is told', () => {
  test.each([
    'Zwei Online-Seminare zur Alpha-Antragstellung (03.05.2027 sowie 07.06.2027) werden angeboten.',
    'Seminar zur Antragstellung am 3. Mai 2027',
    'Schulung zur Antragstellung: 03.05.2027',
    'Training on writing proposals: 3 May 2027',
    'Please join us for a preparatory meeting on March 1, 2027.\n\nPlease register by May 3, 2027.',
    'A webinar takes place on 1 March 2027.\n\nRSVP by 3 May 2027.',
    'The conference deadline for hotel booking is May 3, 2027.',
  ])('of an event about applying: %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    'The e-tool reopened for submissions on 3 May 2027.',
    'The portal was opened for applications on May 3, 2027.',
    'Die Stiftung schrieb am 3. Mai 2027 den Preis aus.',
    'Der Preis wurde am 3. Mai 2027 ausgeschrieben.',
    'Reviewers are invited to register by May 3, 2027.',
    'Die Einladung zur Antragstellung erfolgt bis 7. Juni 2027.',
    'The office sends invitations for May 3, 2027.',
    'Awards: May 3, 2027',
    'Award: May 3, 2027',
    'The deadline to accept the offer is May 3, 2027.',
    'Zahlungsanträge sind bis 3. Mai 2027 einzureichen.',
    'Änderungsanträge bis 3. Mai 2027',
    'Die Abstimmung über den Antrag ist am 3. Mai 2027.',
    'Die Debatte über den Antrag ist am 3. Mai 2027.',
    'Grant holders must submit their financial report by May 3, 2027.',
    'Application help desk hours: May 3, 2027, 9 to 5',
    'Funding decisions on proposals submitted in 2026 will be made by 3 May 2027.',
  ])('of what opens, or is decided: %j', (text) => expect(datesIn(text)).toEqual([]));
});
