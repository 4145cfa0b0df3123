import { describe, expect, test } from 'vitest';
import { howCalledOff, withdrawalOf } from '#test/support/withdrawals.ts';

// Calls that are off, and what only sounds like it, in sentences of our own.

describe('a call is withdrawn', () => {
  test.each<[string, string]>([
    ['Die Ausschreibung wird zurückgezogen.', ''],
    ['Das Auswahlverfahren wurde aufgehoben.', ''],
    ['The call has been cancelled.', ''],
    ['This funding opportunity has been withdrawn.', ''],
    ['The call for proposals has been canceled due to budget constraints.', ''],
    [
      'Quantum Sensing 2027: call for proposals\nThe call has been cancelled.',
      'The call has been cancelled.',
    ],
    ['The 2027 competition was called off.', ''],
    ['The call “Clean Hydrogen” has now been withdrawn with immediate effect.', ''],
    ['This opportunity was cancelled on 2 March 2027.', ''],
    ['This competition will not proceed.', ''],
    ['NRC has cancelled the call for joint projects.', ''],
    ['We have withdrawn this call.', ''],
    ['Die Bekanntmachung vom 12. Januar 2027 wird aufgehoben.', ''],
    ['Please be informed that the call has been cancelled.', ''],
    ['CIHR is cancelling this funding opportunity.', ''],
    ['NSERC has decided to cancel this call.', ''],
    ['Die DFG hat entschieden, die Ausschreibung zurückzuziehen.', ''],
    ['Das Förderprogramm wird zum Jahresende eingestellt.', ''],
    ['The competition will not be held in 2027.', ''],
    ['Hiermit informieren wir Sie, dass die Ausschreibung aufgehoben wurde.', ''],
    ['Die Ausschreibung wurde ersatzlos aufgehoben.', ''],
    ['The call has been cancelled. All other programs remain open.', 'The call has been cancelled.'],
    ['Aufgrund der vorläufigen Haushaltsführung wird die Ausschreibung abgesagt.', ''],
    ['Leider mussten wir mitteilen, dass die Ausschreibung zurückgezogen wurde.', ''],
    ['Das Ministerium hat die Förderbekanntmachung zurückgezogen.', ''],
    ['Das BMFTR zieht die Bekanntmachung mit sofortiger Wirkung zurück.', ''],
    ['Der Förderaufruf wird nicht fortgeführt.', ''],
    ['Status: zurückgezogen', ''],
    ['[CANCELLED] Quantum Missions: call for proposals', ''],
    ['WITHDRAWN – Quantum Missions Call (closing date: 12 June 2027)', ''],
    ['ABGESAGT: Ideenwettbewerb 2027, Einsendeschluss 12. Juni 2027', ''],
    [
      'Zurückgezogen: Quantensensorik 2027\nAnträge konnten eingereicht werden.',
      'Zurückgezogen: Quantensensorik 2027',
    ],
    ['Aufhebung der Ausschreibung „Quantensensorik“', ''],
    [
      'Quantum Sensing; Canada and Germany (cancelled)\nA call for proposals.',
      'Quantum Sensing; Canada and Germany (cancelled)',
    ],
    ['The call has been cancelled. A new call will be published in autumn.', 'The call has been cancelled.'],
  ])('by %j', (text, quote) => {
    const found = withdrawalOf(text);
    expect(found).toMatchObject({ kind: 'withdrawn', how: 'withdrawn' });
    const expected = quote === '' ? text : quote;
    expect(expected.replace(/\.$/, '')).toBe(found?.quote.replace(/\.$/, ''));
  });

  test('by words whose quote stands in the text, however long it is', () => {
    const text = `${'Wegen fehlender Mittel und nach langer Prüfung aller Umstände, '.repeat(5)}wird die Ausschreibung aufgehoben.`;
    const quote = withdrawalOf(text)?.quote ?? '';
    expect(text).toContain(quote);
    expect(quote.length).toBeLessThanOrEqual(280);
  });

  test.each([
    ['The 2026 call was cancelled.', 2026],
    ['Die Ausschreibung 2027 wurde aufgehoben.', 2027],
    ['The call has been cancelled.', null],
  ])('and which round it is by %j', (text, round) => expect(withdrawalOf(text)?.round).toBe(round));
});

describe('the call of', () => {
  test.each([
    [
      'what was published long ago is off',
      'Die Ausschreibung vom 3. März 2026 wird aufgehoben.',
      'withdrawn',
    ],
    ['what was published years ago is another', 'Die Ausschreibung vom 3. März 2023 wird aufgehoben.', null],
    ['what was called off long ago is another', 'Die Ausschreibung wurde am 3. März 2026 aufgehoben.', null],
    ['a former guideline is another', 'Die Förderrichtlinie vom 3. März 2026 wird aufgehoben.', null],
    [
      'a guideline is off where nothing is taken any more',
      'Die Förderrichtlinie vom 3. März 2026 wird aufgehoben.\nSkizzen können nicht mehr eingereicht werden.',
      'withdrawn',
    ],
    [
      'a former guideline is another where this one comes into force',
      'Diese Förderrichtlinie tritt in Kraft. Die Förderrichtlinie vom 3. März 2026 wird aufgehoben.\nSkizzen können nicht mehr eingereicht werden.',
      'closed',
    ],
    [
      'a former round is another where a later one is told',
      'The 2026 competition was cancelled. Apply for the 2027 competition.',
      null,
    ],
    [
      'this round is off where a later one is to come',
      'The 2027 competition was cancelled. The 2028 competition will open in May.',
      'withdrawn',
    ],
  ])('%s', (_, text, how) => expect(howCalledOff(text, '2027-10-01')).toBe(how));
});

test('what is withdrawn counts more than what is paused, and both more than what is closed', () => {
  const closed = 'No further applications will be accepted.';
  const paused = 'The call is on hold.';
  expect(howCalledOff(`${closed} ${paused}`)).toBe('paused');
  expect(howCalledOff(`${closed} ${paused} The call has been cancelled.`)).toBe('withdrawn');
});

describe('a status is', () => {
  test.each([
    ['that of the call', 'Call for proposals: workshop grants\nStatus: closed', 'closed'],
    ['in a line', 'QEC-05-01, status Closed (31094503). Opening: later', 'closed'],
    ['that of a registration', 'Registration for the call\nStatus: closed', null],
    ['that of an event in its line', 'Networking event, status: cancelled', null],
    ['of a pause', 'Call status: on hold', 'paused'],
  ])('%s', (_, text, how) => expect(howCalledOff(text)).toBe(how));
});

describe('a call takes nothing any more', () => {
  test.each([
    'Due to high demand, no further applications will be accepted.',
    'Applications are no longer being accepted.',
    'This call is now closed.',
    'This funding opportunity has been closed.',
    'We are no longer accepting applications for this program.',
    'Due to overwhelming demand, the funding for this call has been exhausted.',
    'Aufgrund der hohen Nachfrage sind die Mittel ausgeschöpft.',
    'Please note that this call is closed and no longer accepts applications.',
    'The call is no longer accepting proposals.',
    'Weitere Anträge können nicht mehr gestellt werden.',
    'Es werden keine weiteren Anträge angenommen.',
    'Die Ausschreibung ist geschlossen.',
    'Eine Antragstellung ist nicht mehr möglich.',
    'Status: closed',
  ])('by %j', (text) => expect(withdrawalOf(text)).toMatchObject({ how: 'closed' }));
});

describe('no call is withdrawn', () => {
  test.each([
    'The proposal was withdrawn by the applicant.',
    'The call was withdrawn by the applicant.',
    'An event was cancelled.',
    'The webinar of the call has been cancelled.',
    'The information session on the call was cancelled.',
    'Cancelled: webinar on the call for proposals',
    'Abgesagt: Infoveranstaltung zur Ausschreibung',
    'If the call is withdrawn, applicants will be told.',
    'Should the call be cancelled, applicants are told.',
    'Applications withdrawn before the deadline are not counted.',
    'In this call five applications were withdrawn.',
    'The call topics were withdrawn.',
    'The call deadline has been cancelled.',
    'The second cut-off of the call has been cancelled.',
    'The previous call was cancelled.',
    'The call was cancelled in 2019.',
    'The call was withdrawn on 3 May 2019.',
    'The conference call was cancelled.',
    'Our video call has been cancelled.',
    'The call has not been cancelled.',
    'The call will not be cancelled.',
    'Was the call withdrawn?',
    'Wurde die Ausschreibung aufgehoben?',
    'The funder reserves the right to cancel this call.',
    'The call may be cancelled at any time.',
    'The call was cancelled in 2026 and has been reopened.',
    'The call was cancelled. It has since been reopened.',
    'CANCELLED: Intake 4 (deadline 10 July 2027). Intake 5 remains open until 2 October 2027.',
    'Some calls were cancelled.',
    'Another call was cancelled.',
    'The call for tenders for catering was cancelled.',
    'Applications may be withdrawn at any time.',
    'Anträge können jederzeit zurückgezogen werden.',
    'In dieser Ausschreibung wurden drei Anträge zurückgezogen.',
    'Der Antrag wurde vom Antragsteller zurückgezogen.',
    'Die Ausschreibung wird nicht zurückgezogen.',
    'Sollte der Aufruf aufgehoben werden, informieren wir Sie.',
    'Die Infoveranstaltung zur Ausschreibung wird abgesagt.',
    'Die vorherige Ausschreibung wurde aufgehoben.',
    'Gleichzeitig wird die Bekanntmachung vom 5. Mai 2020 aufgehoben.',
    'Die Richtlinie vom 3. März 2021 wurde aufgehoben.',
    'Die Sperre der Mittel für die Ausschreibung wurde aufgehoben.',
    'Wir behalten uns vor, dass die Ausschreibung aufgehoben wird.',
    'Die Frist der Ausschreibung wurde aufgehoben.',
    'Mit der Ausschreibung wird die Altersgrenze aufgehoben.',
    'In der Ausschreibung wird die Altersgrenze aufgehoben.',
    'Applications received after the deadline are no longer accepted.',
    'After the deadline no further applications will be accepted.',
    'Nach Ablauf der Frist werden keine Anträge mehr angenommen.',
    'The call is currently closed and opens in March.',
    'The call is closed to for-profit companies.',
    'From 18 March 2027, 17:00, applications are no longer accepted.',
    'Late applications will not be accepted.',
    'Applications by e-mail are no longer accepted.',
    'Unvollständige Anträge werden nicht angenommen.',
    'Quantum Sensing 2027: call for proposals\nProposals are due 18 March 2027.',
    '',
    'Die Ausschreibung wird in Kürze im Portal eingestellt.',
    'Der Förderaufruf wurde heute auf der Website eingestellt.',
    'Das Förderprogramm ist auf Promovierende eingestellt.',
    'The competition will not be held in Ottawa but online.',
    'The call will not go ahead before March.',
    'Das Auswahlverfahren entfällt für Alumni.',
    'Die Ausschreibung des Vorjahres wurde aufgehoben.',
    'Die Bekanntmachung „Quantum 1“ wird durch diese Bekanntmachung aufgehoben.',
    'Paper applications are no longer accepted.',
    'Applications are no longer accepted through the old portal.',
    'Anträge werden angenommen, bis die Mittel ausgeschöpft sind.',
    'Once all funds are exhausted, the call ends.',
    'Der Aufruf wird vorzeitig geschlossen, sobald die Mittel ausgeschöpft sind.',
    'Upon exhaustion of funds, the call will be closed early.',
    'Bei weniger als fünf Einreichungen wird der Wettbewerb abgesagt.',
    'Were too few proposals received, the call was cancelled.',
    'CANCELLED: Coffee hour for applicants',
    'The Town hall on the funding opportunity has been cancelled.',
    'The call page has been withdrawn and moved.',
    'The call hotline has been discontinued.',
    'No call has been cancelled.',
    'Reports that the call has been cancelled are wrong.',
    'Gerüchte, dass die Ausschreibung zurückgezogen wurde, treffen nicht zu.',
    'Mit Inkrafttreten dieser Richtlinie wird die Bekanntmachung vom 5. Mai 2026 aufgehoben.',
  ])('by %j', (text) => expect(withdrawalOf(text)).toBeNull());
});
