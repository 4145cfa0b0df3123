import { describe, expect, test } from 'vitest';
import { howCalledOff } from '#test/support/withdrawals.ts';

// The longer ways in which funders tell that a call is off, in sentences of our own.

describe('a call is withdrawn', () => {
  test.each([
    'Aufgrund der Haushaltslage kann die Förderbekanntmachung „Quantennetze“ leider nicht umgesetzt werden.',
    'Der Förderaufruf wird nicht umgesetzt.',
    'Die Ausschreibung kann leider nicht realisiert werden.',
    'Das Ministerium hat sich entschieden, aus haushaltsrechtlichen Gründen die laufende Ausschreibung zu beenden.',
    'Die Stiftung hat sich dazu entschlossen, den Wettbewerb 2027 abzubrechen.',
    'Der Vorstand hat beschlossen, wegen fehlender Mittel den Förderaufruf zurückzuziehen.',
    'Stopp der Ausschreibung „Quantennetze“',
    'Vorzeitiger Stopp des Förderaufrufs „Reallabore“',
    'The Council has made the difficult decision to cancel the 2027 call for proposals.',
    'NSERC has taken the decision to discontinue the Frontiers competition.',
    'We have come to the decision not to proceed with the call.',
    'NRC will not be moving forward with the call.',
    'The Council is not moving forward with this funding opportunity.',
    'We will not move ahead with the 2027 competition.',
    'The call has been terminated prior to its deadline.',
  ])('by %j', (text) => expect(howCalledOff(text)).toBe('withdrawn'));
});

describe('a call is paused', () => {
  test.each([
    'The Council is pausing intake for the Catalyst program.',
    'NRC has paused intake under this program.',
    'Intake for this program has been halted.',
    'The competition has been halted until further notice.',
    'The Agency is halting the call for proposals.',
    'Intake has been suspended for the Catalyst program.',
  ])('by %j', (text) => expect(howCalledOff(text)).toBe('paused'));
});

describe('a call takes nothing any more', () => {
  test.each([
    'Das Ministerium nimmt ab sofort keine Skizzen mehr entgegen.',
    'Der Projektträger nimmt leider keine neuen Anträge mehr an.',
    'Ab sofort nimmt die Stiftung keine Bewerbungen mehr entgegen.',
    'Die Einreichung von Projektskizzen ist ab sofort nicht mehr möglich, da die Mittel gebunden sind.',
    'Eine Bewerbung für das Programm ist leider nicht mehr möglich.',
    'Die Abgabe von Anträgen ist nicht mehr möglich.',
    'Neue Anträge werden nicht mehr bewilligt.',
    'Es können keine weiteren Anträge mehr bewilligt werden.',
  ])('by %j', (text) => expect(howCalledOff(text)).toBe('closed'));
});

describe('no call is off', () => {
  test.each([
    'Die Maßnahmen der Ausschreibung können nicht von Unternehmen umgesetzt werden.',
    'Wird das Vorhaben nicht umgesetzt, endet die Ausschreibung.',
    'Die Jury hat sich entschieden, zwei Projekte der Ausschreibung zu beenden.',
    'Der Bewerber hat sich entschieden, seine Teilnahme an der Ausschreibung zu beenden.',
    'Stopp der Tierversuche: Ausschreibung „Alternativmethoden“',
    'Stopp dem Plastikmüll – Ideenwettbewerb 2027',
    'Die Geschäftsstelle nimmt keine Anrufe mehr entgegen; die Ausschreibung endet am 3. Mai 2027.',
    'Nach dem 3. Mai 2027 nimmt der Projektträger keine Skizzen mehr entgegen.',
    'Die Einreichung von Projektskizzen ist nach Ablauf der Frist nicht mehr möglich.',
    'Die Einreichung von Unterlagen per E-Mail ist nicht mehr möglich.',
    'Die Einreichung von Papieranträgen ist nicht mehr möglich.',
    'Anträge, die nach der Frist eingehen, werden nicht mehr bewilligt.',
    'Applicants can make the decision to cancel the call with the officer.',
    'The committee will not be moving forward with five proposals in this call.',
    'The council is pausing payments under the program.',
    'The decision to cancel the call has been reversed; the call remains open.',
    'The call was opened prior to its deadline being set.',
    'The project was terminated prior to its end date and cannot apply to this call.',
  ])('by %j', (text) => expect(howCalledOff(text)).toBeNull());
});
