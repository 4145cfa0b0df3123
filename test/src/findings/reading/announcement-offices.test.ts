import { describe, expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// What is handed in, however far its verb is from it and to whom it goes first, in sentences of our own.

describe('a deadline is told', () => {
  test.each([
    'Noch bis zum 3. Mai 2027 können Schulen, Vereine und Fördervereine wieder Anträge auf Förderung einer Begegnungsreise in 2028 stellen.',
    'Bis 3. Mai 2027 können Unternehmen aus allen Ländern und mit allen Größen einen Antrag auf Zuschüsse zur Anschaffung neuer Geräte stellen.',
    'Ab sofort und bis zum 3. Mai 2027 können Kommunen beim Land Mittel für den Ausbau ihrer Netze beantragen.',
    'Forschende können noch bis zum 3. Mai 2027 Skizzen für Vorhaben zur Wasserstoffforschung einreichen.',
    'Bis zum 3. Mai 2027 nimmt der Projektträger Skizzen für gemeinsame Vorhaben mit Partnern aus dem Ausland entgegen.',
    'Bis zum 3. Mai 2027 können sich Teams aus Hochschulen und Unternehmen mit ihren Ideen um eine Förderung bewerben.',
    'Vereine dürfen bis zum 3. Mai 2027 ihre Anträge auf Unterstützung von Reisen nach Kanada in 2028 an die Stiftung schicken.',
    'Interessierte Einrichtungen reichen bis zum 3. Mai 2027 ihre Bewerbung samt aller Anlagen zur Teilnahme am Programm ein.',
    'Noch bis 3. Mai 2027 haben Schulen die Möglichkeit, einen Antrag auf Förderung zu stellen.',
    'Until 3 May 2027, schools and non-profit organisations can again put in applications for funding of an exchange trip in 2028.',
    'By May 3, 2027, research teams from all partner institutions may hand their applications for travel grants in.',
    'Schools have until May 3, 2027 to put in an application for funding.',
    'Bis zum 3. Mai 2027 kann jede Hochschule bis zu zwei Anträge auf Förderung von Gastprofessuren stellen.',
    'Bis zum 3. Mai 2027 legen die Länder ihre Konzepte für die zweite Phase vor.',
    'Interne Prüfung: Antrag bis 3. Mai 2027 beim Forschungsreferat einzureichen',
    'Vorlage des Antrags im Forschungsreferat zur internen Prüfung bis 3. Mai 2027',
    'Antrag zur Begutachtung im Dezernat Forschung abzugeben bis: 3. Mai 2027',
    'Interessierte wenden sich bis 3. Mai 2027 an das Forschungsreferat.',
    'Bis zum 3. Mai 2027 können Anträge, Jahresberichte und Konzepte eingereicht werden.',
    'Wer Mittel beantragen will, muss sich bis 3. Mai 2027 an die Geschäftsstelle wenden.',
    'Anträge für das Haushaltsjahr 2028 sind bis 3. Mai 2027 einzureichen.',
    'Noch bis zum 3. Mai 2027 können Verbände, Kommunen, Kirchen und Stiftungen aus ganz Nordrhein-Westfalen Zuschüsse für Begegnungen in 2028 beantragen.',
    'Bis zum 3. Mai 2027 haben Hochschulen die Gelegenheit, gemeinsam mit Partnern, Unternehmen und Kommunen Skizzen zum Thema Wasser einzureichen.',
    'Bis 3. Mai 2027 können sich junge Menschen aus Deutschland, Kanada und anderen Ländern mit einem Video um den Preis bewerben.',
    'Schools can, until May 3, 2027, apply for funding.',
  ])('around whose object the verb is split: %j', (text) => expect(datesIn(text)).toEqual(['2027-05-03']));

  test.each([
    'Researchers must have their LOI and signed form at the office by May 3, 2027.',
    'Proposal due at the Research Office for mandatory review | 2027-05-03',
    'Application and signed checklist due to the research office for institutional review by May 3, 2027',
    'Internal review deadline: May 3, 2027',
    'Draft due to ORS for review | May 3, 2027',
    'Full application due at RSO for review and signature: May 3, 2027',
    'Complete application due to Grants Office for internal peer review, May 3, 2027',
    'LOI due for internal review | 2027-05-03',
    'Internal competition: applications due for committee review by May 3, 2027',
    'Due at ORS for review | 3 May 2027',
    'Reports of interest and proposals are due May 3, 2027.',
    'Applications for grants for fiscal years ending March 31, 2029 are due May 3, 2027.',
    'Please contact the office by May 3, 2027 if you wish to apply.',
    'Interested researchers should contact the Research Office by May 3, 2027.',
    'Applicants with an overdue final report cannot apply; applications are due May 3, 2027.',
    'Nominations should be e-mailed to the dean by May 3, 2027.',
    'The final application and the budget are due at the grants office for review by May 3, 2027.',
    'Applications for fiscal year 2028 are due May 3, 2027.',
    'Completed applications due to the Faculty of Science by May 3, 2027',
    "Applications due to the Dean's office by May 3, 2027",
  ])('of the office that looks at it first: %j', (text) => expect(datesIn(text)).toEqual(['2027-05-03']));

  test.each([
    'Frist für die interne Prüfung: 3. Mai 2027',
    'A multi-year application for two fiscal years ending March 31, 2029 may be submitted by May 3, 2027.',
    'Applications, including the final report of the previous grant, must be submitted by May 3, 2027.',
    'The signed forms must be sent to the council via this link by May 3, 2027.',
    'Registration for the competition closes May 3, 2027.',
    'Register by May 3, 2027 for the competition on clean energy.',
    'The application period ends May 3, 2027.',
    'The application period ending May 3, 2027 is the last one.',
    'Please complete and return the feedback form and your application by May 3, 2027.',
  ])('beside what is no deadline: %j', (text) => expect(datesIn(text)).toEqual(['2027-05-03']));
});
