import { describe, expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// What the verb of a date tells, whatever deadline its sentence names, in sentences of our own.

describe('no deadline is told', () => {
  test.each([
    'Die Leitungsrunde hat am 3. Mai 2027 entschieden, dass es ein beschleunigtes Antragsverfahren gibt.',
    'Der Plan wird dem Ausschuss am 3. Mai 2027 zur Beschlussfassung vorgelegt.',
    'Mit der Bekanntmachung der Formulare am 3. Mai 2027 wird die erste Förderwelle feierlich eingeleitet.',
    'Am 3. Mai 2027 wurde die zweite Förderrunde eingeleitet, Anträge nimmt der Projektträger entgegen.',
    'Die Bewerbungsphase wurde am 3. Mai 2027 gestartet.',
    'Die eingereichten Konzepte wurden am 3. Mai 2027 in Berlin präsentiert.',
    'Das Antragsformular wurde zuletzt am 3. Mai 2027 geändert.',
    'Die Skizzen werden am 3. Mai 2027 von Gutachtern bewertet.',
    'Die Geschäftsstelle hat die Unterlagen für die Bewerbung am 3. Mai 2027 versandt.',
    'Für Anträge, die am 3. Mai 2027 genehmigt wurden, gilt das alte Verfahren.',
    'Am 3. Mai 2027 genehmigte die Kommission die Beihilfe für Anträge aus dem Norden.',
    'Das Ministerium hat am 3. Mai 2027 die Antragsfrist verkürzt.',
    'Der Bundesrat stimmt am 3. Mai 2027 über den Antrag ab.',
    'Der Startschuss für die Antragstellung fällt am 3. Mai 2027.',
    'Anträge können erstmals am 3. Mai 2027 gestellt werden.',
    'Die Ergebnisse der Skizzenphase liegen bis zum 3. Mai 2027 vor.',
    'Eine Rückmeldung zu Ihrer Bewerbung erhalten Sie bis zum 3. Mai 2027.',
    'Die Vollanträge werden am 3. Mai 2027 angefordert.',
    'Nach dem Ende der Antragsfrist werden die Anträge bis 3. Mai 2027 bewertet.',
    'Der am 3. Mai 2027 gestartete Wettbewerb nimmt Bewerbungen an.',
    'Über die Einreichfrist berät der Vorstand am 3. Mai 2027.',
  ])('where it was done on that day: %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    'The board decided on 3 May 2027 that there will be a new deadline for applications.',
    'With the publication of the forms on 3 May 2027 the first funding round is started.',
    'On 3 May 2027, the ministry announced a new deadline for outlines.',
    'Applications submitted to the competition were assessed on May 3, 2027.',
    'The deadline for the second stage will be announced on 3 May 2027.',
    'The alliance received approval for the call on May 3, 2027.',
    'On 3 May 2027, the application portal will be offline.',
    'Applications will be adjudicated by May 3, 2027.',
    'Decisions on applications are expected by May 3, 2027.',
    'The survey for applicants closes on May 3, 2027.',
    'Applicants will be invited to submit a full application on May 3, 2027.',
    'Invitations to submit a full application will be sent by May 3, 2027.',
    'May 3, 2027: Committee meets to rank applications',
    '3 May 2027: Review committee reviews applications',
    'Oct. 3-4, 2027: Applications made available for the committee',
  ])('nor in English: %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    'Bis zum 3. Mai 2027 sind 40 Anträge eingegangen.',
    'Bis zum 3. Mai 2027 wurden bereits 40 Anträge gestellt.',
    'Bis zum 3. Mai 2027 gingen 40 Anträge ein.',
    'Die Allianz hat am 3. Mai 2027 den Antrag der Partner angenommen.',
    'By 3 May 2027, we had received 40 applications.',
  ])('where others handed in until then: %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    'Download der Unterlagen bis 3. Mai 2027',
    'Die Unterlagen können bis 3. Mai 2027 heruntergeladen werden.',
    'Verlängerungsanträge sind bis 3. Mai 2027 zu stellen.',
    'Requests for extensions must be submitted by 3 May 2027.',
    'Mit dem Antrag ist ein Plan für die Zeit vom 1. Januar bis 31. Dezember 2028 einzureichen.',
    'The application must include a budget for April 1, 2027 to March 31, 2028.',
    'Beantragt werden kann eine Förderung bis zum 31. Dezember 2028.',
    'Die Rechnung ist bis 3. Mai 2027 einzureichen.',
    'Stichtag für das Alter ist der 3. Mai 2027.',
    'This policy applies to applications submitted after May 3, 2027.',
    'Das Unternehmen muss bei Antragstellung vor dem 3. Mai 2027 gegründet worden sein.',
  ])('where nothing is handed in for a call: %j', (text) => expect(datesIn(text)).toEqual([]));
});

test.each([
  'Das Portal wird am 3. Mai 2027 geschlossen.',
  'Die Skizzen müssen am 3. Mai 2027 vorgelegt werden.',
  'Der Antrag muss am 3. Mai 2027 eingegangen sein.',
  'Am 3. Mai 2027 endet die Einreichfrist für den Preis, der im Januar gestartet wurde.',
  'Die Richtlinie ist veröffentlicht und die Antragsfrist endet am 3. Mai 2027.',
  'The call that was launched in March closes on 3 May 2027.',
  'Applications must be submitted on 3 May 2027.',
  'Das Land lädt Vereine bis zum 3. Mai 2027 zur Antragstellung ein.',
  'Der am 1. März 2027 veröffentlichte Förderaufruf läuft bis 3. Mai 2027.',
  'Bis 3. Mai 2027 läuft die Ausschreibung für den Preis.',
  'Am 3. Mai 2027 endet die Bewerbungsphase für den am 1. März 2027 gestarteten Wettbewerb.',
  'Vorschläge können bis zum 3. Mai 2027 eingereicht werden und werden am 1. Juni 2027 beraten.',
  'Der Antrag muss der Bewilligungsbehörde spätestens am 3. Mai 2027 vorliegen.',
  'Bis zum 3. Mai 2027 können Projekte vorgeschlagen werden.',
  'The new deadline, announced on March 1, 2027, is May 3, 2027.',
  'Der Aufruf, der am 1. März 2027 veröffentlicht wurde, endet am 3. Mai 2027.',
  'Timeline\nMarch 1, 2027 – Applications open\nMay 3, 2027 – Applications close\nJune 1, 2027 – Winners announced',
  'The call for applications runs until May 3, 2027.',
  'Completed forms should be returned to the office by May 3, 2027.',
  'Die Stiftung bittet um Antragseinreichung bis zum 3. Mai 2027.',
  'Ende der Ausschreibung: 3. Mai 2027',
  'End of call: 3 May 2027',
  'Call closure: 3 May 2027',
  'Antragseingang: 3. Mai 2027',
  'Formular herunterladen, ausfüllen und bis zum 3. Mai 2027 einreichen.',
])('a deadline is told where its own verb ends something: %j', (text) =>
  expect(datesIn(text)).toEqual(['2027-05-03']),
);
