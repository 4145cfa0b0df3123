import { describe, expect, test } from 'vitest';
import { howCalledOff } from '#test/support/withdrawals.ts';

// Calls that stand beside one that is off, in sentences of our own.

describe('no call is off by what is said of', () => {
  test.each([
    'Der Förderaufruf „Leichtbau“ wurde 2025 zurückgezogen und wird nun in neuer Form veröffentlicht.',
    'Der Wettbewerb ist bereits 2025 eingestellt worden.',
    'Die Ausschreibung wurde im Herbst 2025 aufgehoben.',
    'Die Ausschreibung wurde Ende 2025 aufgehoben.',
    '2024 wurde die Ausschreibung abgesagt.',
    'The program was cancelled in late 2024.',
    'The competition was cancelled in the fall of 2025.',
    'The call was suspended in early 2025 and has a new form now.',
  ])('a year before: %j', (text) => expect(howCalledOff(text)).toBeNull());

  test.each([
    'The program previously known as Discovery Frontiers has been discontinued; this call replaces it.',
    'The program formerly called Frontiers was discontinued.',
    'The Frontiers program has been discontinued. This new funding opportunity takes its place.',
    'The Bridge competition has been discontinued; it is replaced by this call.',
    'The call of 12 June 2026 has been withdrawn and is succeeded by the present call.',
    'Diese Bekanntmachung hebt die Bekanntmachung vom 12. Juni 2024 auf.',
    'Mit dieser Bekanntmachung wird die Bekanntmachung vom 12. Juni 2026 aufgehoben.',
    'Mit Veröffentlichung dieser Bekanntmachung wird die Bekanntmachung vom 12. Juni 2026 aufgehoben.',
    'Die vorliegende Bekanntmachung hebt den Förderaufruf vom 12. Juni 2026 auf.',
    'This call cancels the call for proposals of 12 June 2026.',
    'With the publication of this call, the call for proposals of 12 June 2026 is cancelled.',
    'Der Wettbewerb der vergangenen Jahre wird eingestellt, an seine Stelle tritt diese Ausschreibung.',
    'Das Programm „Brücken“ wurde eingestellt. An dessen Stelle tritt der vorliegende Förderaufruf.',
    'Das Programm „Brücken“ wurde eingestellt. Diese Ausschreibung löst es ab.',
    'Das Programm „Brücken“ wurde eingestellt; diese Ausschreibung ersetzt es.',
    'Das ehemals als „Brücken“ bekannte Programm wurde eingestellt.',
    'The legacy program has been discontinued and merged into this call.',
    'Die Ausschreibung „Alt“ wurde aufgehoben und geht in dieser Bekanntmachung auf.',
    'The competition of past years has been discontinued.',
  ])('what came before: %j', (text) => expect(howCalledOff(text)).toBeNull());

  test.each([
    'The 2026 competition is closed. The next competition will open in March 2027.',
    'Round 3 of the program is closed. Round 4 opens on 1 March 2027.',
    'Runde 3 ist geschlossen. Die Runde 4 öffnet am 1. März 2027.',
    'This competition is closed. The next competition is expected in the fall.',
    'The call is now closed. The next round opens in spring.',
    'The 2026 call is closed. The 2027 call will be launched in March.',
    'Die Ausschreibung 2026 ist beendet. Die nächste Ausschreibung startet im März 2027.',
    'Die Ausschreibung ist geschlossen. Die nächste Runde wird im Frühjahr veröffentlicht.',
    'Die Ausschreibung 2026 ist beendet. Die Ausschreibung 2027 wird im März veröffentlicht.',
    'Funding for the 2026 cohort has been exhausted. Applications for the 2027 cohort are due 3 May 2027.',
    'The budget for 2026 has been fully allocated. The 2027 call closes on 3 May 2027.',
    'Die Mittel für den Jahrgang 2026 sind ausgeschöpft. Bewerbungen für den Jahrgang 2027 sind bis zum 3. Mai 2027 möglich.',
  ])('the end of a round before: %j', (text) => expect(howCalledOff(text)).toBeNull());

  test.each([
    'Die Auswahlrunde für Herbst 2026 wurde abgesagt, die Auswahlrunde für Frühjahr 2027 findet statt.',
    'Die Auswahlrunde im Herbst wurde abgesagt. Die Auswahlrunde im Frühjahr findet wie geplant statt.',
    'Die Ausschreibung des Landes Bayern wurde zurückgezogen; die des Bundes läuft unverändert weiter.',
    'Die Ausschreibung des Landes Bayern wurde zurückgezogen; die Ausschreibung des Bundes läuft weiter.',
    'Das kanadische Programm wurde eingestellt, das deutsche läuft weiter.',
    'The spring intake has been cancelled. The fall intake opens on 1 September 2027.',
    'The fall round was cancelled; the winter round will take place as planned.',
    'The provincial call has been withdrawn; the federal call continues unchanged.',
    'The call of the province was withdrawn, that of the federal government is not affected.',
    'In Ontario the program is suspended; in all other provinces applications are due 3 May 2027.',
    'In Bayern ist das Programm ausgesetzt; in allen anderen Ländern sind Anträge bis zum 3. Mai 2027 möglich.',
    'The program is suspended in Ontario. It continues in the remaining provinces.',
  ])('one call beside another: %j', (text) => expect(howCalledOff(text)).toBeNull());

  test.each([
    'The call is cancelled for applicants in stream B only.',
    'The call is cancelled for stream B.',
    'The call is suspended for Russian applicants.',
    'Die Ausschreibung ist für Antragsteller aus Russland ausgesetzt.',
    'The call for stage 1 is closed.',
    'The call is suspended solely for colleges.',
    'Die Ausschreibung wird für Antragsteller der Förderlinie B ausgesetzt.',
    'Die Ausschreibung ist lediglich für Unternehmen ausgesetzt.',
    'Die Ausschreibung wird ausschließlich in der Förderlinie B zurückgezogen.',
    'Die Annahme von Papieranträgen ist ausgesetzt; bitte reichen Sie elektronisch ein.',
    'Die Annahme von Anträgen in Papierform ist ausgesetzt.',
    'Das Programm nimmt keine Papieranträge mehr an.',
    'The call is no longer accepting paper applications; please apply online.',
    'The program no longer accepts mailed applications.',
    'The program no longer accepts letters of support.',
    'The acceptance of hard copies under the program is suspended.',
    'The budget for travel has been fully allocated; the budget for equipment is still available under this call.',
    'The funding for equipment has been exhausted.',
    'Die Reisemittel sind ausgeschöpft.',
    'Die Mittel für Reisen sind ausgeschöpft; für Geräte stehen noch Mittel zur Verfügung.',
    'Die Mittel der Förderlinie A sind ausgeschöpft; in der Förderlinie B sind noch Mittel verfügbar.',
  ])('a part of a call: %j', (text) => expect(howCalledOff(text)).toBeNull());

  test.each([
    'Pausiert wird das Programm erst nach Ende dieser Förderrunde im Jahr 2028.',
    'Das Programm wird nach der laufenden Ausschreibung eingestellt.',
    'Das Programm wird erst 2029 eingestellt.',
    'The program will be discontinued at the end of 2029.',
    'Das Programm wird ab 2029 eingestellt.',
    'The program will be discontinued after this competition.',
    'The program will not be suspended until 2029.',
    'The program will be paused only after this round has been decided.',
    'Die Antragstellung ist am 24. Dezember unterbrochen.',
    'Die Antragstellung ist vom 24. Dezember bis zum 2. Januar unterbrochen.',
    'Die Einreichung ist über die Feiertage ausgesetzt.',
    'Das Programm ist am Wochenende wegen Wartungsarbeiten unterbrochen.',
    'Intake for the program is suspended on 24 December.',
    'Intake for the program will be paused from 24 December to 2 January.',
    'Intake for the program is paused over the holidays.',
    'The intake is suspended between 24 December and 2 January.',
  ])('a later time or a few days: %j', (text) => expect(howCalledOff(text)).toBeNull());
});

describe('a call is off', () => {
  test.each([
    ['Die im Herbst 2026 veröffentlichte Ausschreibung wird aufgehoben.', 'withdrawn'],
    ['Die Auswahlrunde 2027 wurde abgesagt.', 'withdrawn'],
    ['Hiermit wird die Ausschreibung aufgehoben.', 'withdrawn'],
    ['Mit dieser Mitteilung wird die Ausschreibung aufgehoben.', 'withdrawn'],
    ['This notice cancels the 2027 call for proposals.', 'withdrawn'],
    ['Die Ausschreibung ist seit dem 20. Januar 2027 ausgesetzt.', 'paused'],
    ['Die Ausschreibung wurde am 20. Januar 2027 ausgesetzt.', 'paused'],
    ['The call was suspended on 20 January 2027.', 'paused'],
    ['The call has been suspended as of 20 January 2027 until further notice.', 'paused'],
    ['The 2027 competition has been cancelled. The next competition will open in 2028.', 'withdrawn'],
    ['The 2027 call has been cancelled for all applicants.', 'withdrawn'],
    ['The competition will not be held in 2028.', 'withdrawn'],
    ['The program is no longer accepting applications.', 'closed'],
    ['The program is no longer accepting any new applications.', 'closed'],
    ['The call is no longer accepting nominations due to high demand.', 'closed'],
    ['Funding for this program has been exhausted.', 'closed'],
    ['Die laufende Ausschreibung nimmt keine Anträge mehr an.', 'closed'],
    ['Die Mittel für diese Ausschreibung sind ausgeschöpft.', 'closed'],
  ])('by %j', (text, how) => expect(howCalledOff(text)).toBe(how));
});

describe('a call is off, and not a part or another round of it', () => {
  test.each<[string, string | null]>([
    ['The call was cancelled. The new Łódź call is now open.', null],
    ['Second call for ocean research\nThe second call for ocean research has been cancelled.', 'withdrawn'],
    ['Zweiter Aufruf Meer\nDer zweite Aufruf Meer wurde abgesagt.', 'withdrawn'],
    ['Ocean call\nThe second call for ocean research has been cancelled.', null],
    ['Storage 2026 opens on Monday\nThe 2025 competition was cancelled because of the freeze.', null],
    ['Storage 2025\nThe 2025 competition was cancelled because of the freeze.', 'withdrawn'],
    ['Bekanntmachung Wärme\nIm Themenfeld 3 werden keine Skizzen mehr angenommen.', null],
    ['Heat call\nStream 2 of the call is no longer accepting applications.', null],
  ])('%s', (text, how) => expect(howCalledOff(text, '2025-11-20')).toBe(how));
});
