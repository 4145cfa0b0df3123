import { expect, test } from 'vitest';
import { findDeadlines } from '#src/findings/reading/find-deadlines.ts';

function stagesIn(text: string): readonly (number | null)[] {
  return findDeadlines({ text, published: null, language: null }).map(({ stage }) => stage);
}

test.each([
  'Einreichung der Skizze: 27.02.2027\nEinreichung des Vollantrags: 29.05.2027',
  'Expressions of interest close Friday 20 February 2027; those shortlisted will be invited to submit a full bid by Friday 17 April 2027.',
  'Key dates\nMarch 2, 2027 – Portal opens\nApril 13, 2027 – Intent to apply\nJune 1, 2027 – Application deadline\nNovember 2027 – Results',
  'Outline proposals are due on 10 February 2027. Full submissions are due on 15 May 2027.',
  'Statement of intent: 10 February 2027\nFull application: 15 May 2027',
  'Phase 1 deadline: 10 February 2027\nPhase 2 deadline: 15 May 2027',
  'Stage one closes on 10 February 2027. Stage two closes on 15 May 2027.',
  'Notice of intent to submit: 10 February 2027. Application deadline: 15 May 2027.',
  'Frist für die Projektskizze: 10.02.2027\nFrist für den förmlichen Förderantrag: 15.05.2027',
  'Absichtserklärung bis 10. Februar 2027, vollständiger Antrag bis 15. Mai 2027.',
  'Stufe 1 endet am 10. Februar 2027, Stufe 2 am 15. Mai 2027.',
  'Abgabe der Skizzen: 10.02.2027; Abgabe der Vollanträge: 15.05.2027',
  'Phase 1 (Ideenskizze): Einreichung bis 10. Februar 2027. Phase 2 (Antrag): Einreichung bis 15. Mai 2027.',
  'Frist des Kurzantrags: 10. Februar 2027. Frist des Langantrags: 15. Mai 2027.',
  'Das Verfahren ist zweistufig: Kurzanträge bis 10. Februar 2027, Vollanträge bis 15. Mai 2027.',
])('the first stage and the second are told of %j', (text) => expect(stagesIn(text)).toEqual([1, 2]));

test.each([
  'Deadlines for proposals: 10 February 2027 and 15 May 2027.',
  'Anträge können bis zum 10. Februar 2027 und bis zum 15. Mai 2027 gestellt werden.',
])('%j has but one stage', (text) => expect(stagesIn(text)).toEqual([null, null]));
