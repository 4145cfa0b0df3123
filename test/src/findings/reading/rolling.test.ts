import { describe, expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

describe('applications are taken at any time', () => {
  test.each([
    'Anträge können das ganze Jahr gestellt werden.',
    'Applications are accepted on an ongoing basis.',
    'Applications are welcome all year round.',
    'Skizzen können durchgehend eingereicht werden.',
    'Bewerbungen nehmen wir laufend an.',
    'Timeline\n- Open continuously',
    'Applications are accepted on a continuous basis, beginning on 3 May 2027.',
    'There is no agency deadline. The program has an on-going intake.',
    'Laufend. Keine Antragsfristen.',
    'Deadline: ongoing',
    'Application Deadline\nOngoing',
    'Closing date: none',
    'Deadline: Applications are reviewed on a continual basis.',
    'Die Antragstellung ist ohne Frist möglich.',
    'There is no deadline for this programme.',
    'Anträge sind fristungebunden.',
  ])('in %j', (text) => expect(datesIn(text)).toEqual(['rolling']));
});

describe('nothing is always open', () => {
  test.each([
    'Applicants may withdraw at any time.',
    'Bewerbungen können jederzeit zurückgezogen werden.',
    'Die Stiftung kann eingereichte Anträge jederzeit ablehnen.',
    'We may close the call for applications at any time.',
    'You can edit your application at any time until you submit it.',
    'Once you apply you may withdraw at any time.',
    'Applicants can contact us at any time to ask how to apply.',
    'The fund continuously monitors all applications.',
    'The programme has run continuously since 1998 and accepted 400 applications.',
  ])('where something else is done at any time: %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    'There is no deadline for questions about the call.',
    'There is no deadline extension.',
    'No deadline has been set for the next call yet.',
    'Bislang ist keine Frist genannt, keine Frist ist bekannt.',
    'Widerspruch kann ohne Frist eingelegt werden.',
    'Es gibt keine Kündigungsfrist.',
    'Widerspruchsfrist: keine',
    'Termine: keine',
  ])('where something else has no deadline: %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    'The museum is open all year round.',
    'Die Ausstellung zum Wettbewerb ist ganzjährig geöffnet.',
  ])('where people come at any time: %j', (text) => expect(datesIn(text)).toEqual([]));
});
