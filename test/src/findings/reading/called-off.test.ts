import { expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// Calls that were withdrawn, closed or put off without a new day, in sentences of our own.

test.each<[string, readonly string[]]>([
  [
    'This funding opportunity has been withdrawn. Applications that were due on June 5, 2027 will not be considered.',
    [],
  ],
  ['The call has been withdrawn. Deadline: 5 June 2027.', []],
  ['This call has been cancelled. Applications were due 5 June 2027.', []],
  ['Die Richtlinie wurde aufgehoben. Frist: 5. Juni 2027', []],
  [
    'Die Bekanntmachung vom 12. Januar 2027 wird aufgehoben. Skizzen, die bis zum 30. Juni 2027 vorgelegt werden sollten, werden nicht mehr angenommen.',
    [],
  ],
  [
    'Aufgrund der vorläufigen Haushaltsführung wird die Ausschreibung abgesagt. Anträge konnten bis 30. April 2027 gestellt werden.',
    [],
  ],
  ['WITHDRAWN – Quantum Missions Call (closing date: 12 June 2027)', []],
  ['ABGESAGT: Ideenwettbewerb 2027, Einsendeschluss 12. Juni 2027', []],
  [
    'CANCELLED: Intake 4 (deadline 10 July 2027). Intake 5 remains open until 2 October 2027.',
    ['2027-10-02'],
  ],
  ['The deadline of 15 May 2027 has been postponed indefinitely.', []],
  ['The deadline (15 May 2027) is postponed until further notice.', []],
  ['Der Abgabetermin 15. Mai 2027 wird auf unbestimmte Zeit verschoben.', []],
  ['Die Frist (15.05.2027) verschiebt sich auf unbestimmte Zeit.', []],
  ['Die Einreichung zum Stichtag 1. Juni 2027 ist nicht mehr möglich, da die Mittel ausgeschöpft sind.', []],
  ['Submissions for the 1 June 2027 deadline are no longer possible.', []],
  ['Anträge zum Stichtag 1. Juni 2027 können nicht mehr angenommen werden.', []],
  ['This competition will not proceed. Applications were to be submitted by 5 June 2027.', []],
  [
    'UPDATE: This call is on hold until further notice. Please do not submit proposals by the published date of 1 July 2027.',
    [],
  ],
  ['Please note that this call is closed and no longer accepts applications. Deadline: 5 June 2027', []],
  [
    'The programme closed early. The previously advertised closing date of 31 August 2027 should be disregarded.',
    [],
  ],
  [
    'NOTICE: The call for proposals "Clean Hydrogen" has been revoked. Closing date: 5 June 2027, 5 p.m. ET.',
    [],
  ],
  ['Status: Cancelled\nApplication deadline: 5 June 2027', []],
  ['[CANCELLED] Quantum Missions – apply by 5 June 2027', []],
  [
    'Applications for the intake closing on 5 June 2027 are no longer being accepted because funds have been exhausted.',
    [],
  ],
  [
    'We regret to announce that the 2027 competition has been suspended. The application deadline was 5 June 2027.',
    [],
  ],
  ['The submission deadline of 5 June 2027 is suspended until further notice.', []],
  ['This opportunity was cancelled on 2 March 2027. Full proposals had been due by 5 June 2027.', []],
  ['Die Ausschreibung wurde zurückgezogen. Bewerbungsfrist: 5. Juni 2027.', []],
  ['Status: zurückgezogen\nEinreichungsfrist: 5. Juni 2027', []],
  [
    'Der Förderaufruf wird nicht fortgeführt. Anträge hätten bis zum 5. Juni 2027 gestellt werden können.',
    [],
  ],
  [
    'Hinweis: Das Antragsverfahren ist wegen ausgeschöpfter Mittel vorzeitig geschlossen. Antragsfrist: 5. Juni 2027',
    [],
  ],
  ['ZURÜCKGEZOGEN – Förderaufruf Wasserstoff (Frist: 5. Juni 2027)', []],
  [
    'Die Förderbekanntmachung ist bis auf Weiteres ausgesetzt. Die Einreichungsfrist 5. Juni 2027 gilt nicht.',
    [],
  ],
  ['Der Wettbewerb entfällt in diesem Jahr. Einsendeschluss wäre der 5. Juni 2027 gewesen.', []],
  [
    'Der Aufruf ist geschlossen, weitere Anträge werden nicht angenommen. Einreichungsfrist: 5. Juni 2027',
    [],
  ],
  ['Die Antragsfrist am 5. Juni 2027 wird bis auf Weiteres ausgesetzt.', []],
  [
    'Due to budget constraints, the June 15, 2027 intake has been cancelled. The next intake closes on November 16, 2027.',
    ['2027-11-16'],
  ],
  [
    'Der Stichtag 15. Juni 2027 wurde abgesagt. Der nächste Stichtag ist der 16. November 2027.',
    ['2027-11-16'],
  ],
])('what is no more is not told of %j', (text, dates) => expect(datesIn(text)).toEqual(dates));

test.each<[string, readonly string[]]>([
  ['The in-person workshop was cancelled. Proposals are due 20 May 2027.', ['2027-05-20']],
  ['Applicants of the cancelled January round may apply again by 20 May 2027.', ['2027-05-20']],
  ['Der Workshop wurde abgesagt. Anträge sind bis 20. Mai 2027 einzureichen.', ['2027-05-20']],
  [
    'Die Richtlinie vom 3. März 2021 wurde aufgehoben. Nach der neuen Richtlinie sind Anträge bis zum 20. Mai 2027 zu stellen.',
    ['2027-05-20'],
  ],
  ['The 2026 call was cancelled. The new call is open until 20 May 2027.', ['2027-05-20']],
  ['Applications may be withdrawn at any time. The deadline is 20 May 2027.', ['2027-05-20']],
  ['Anträge können jederzeit zurückgezogen werden. Die Frist endet am 20. Mai 2027.', ['2027-05-20']],
  ['The call was cancelled in 2026 and has been reopened. Deadline: 20 May 2027.', ['2027-05-20']],
  ['The first call is closed. The second call closes on 20 May 2027.', ['2027-05-20']],
  ['The call will not be cancelled. Deadline: 20 May 2027', ['2027-05-20']],
  ['Die Ausschreibung wird nicht zurückgezogen. Frist: 20. Mai 2027', ['2027-05-20']],
  ['If the call is cancelled, applicants will be told. Deadline: 20 May 2027', ['2027-05-20']],
  ['Sollte der Aufruf aufgehoben werden, informieren wir Sie. Frist: 20. Mai 2027', ['2027-05-20']],
  ['The suspension of the programme has been lifted. Applications are due 20 May 2027.', ['2027-05-20']],
  ['Die Sperre der Mittel wurde aufgehoben. Anträge sind bis 20. Mai 2027 möglich.', ['2027-05-20']],
  ['The call for tenders for catering was cancelled.\nDeadline for proposals: 20 May 2027', ['2027-05-20']],
  ['Unvollständige Anträge werden nicht angenommen. Frist: 20. Mai 2027', ['2027-05-20']],
  [
    'Nach Fristablauf eingegangene Anträge werden nicht mehr angenommen. Einreichungsfrist ist der 20. Mai 2027.',
    ['2027-05-20'],
  ],
  ['Late applications will not be accepted. Applications must arrive by 20 May 2027.', ['2027-05-20']],
  ['The call was not cancelled, only delayed: proposals are due 20 May 2027.', ['2027-05-20']],
  ['The program is closed to for-profit companies. Apply by 20 May 2027.', ['2027-05-20']],
  [
    'Harvest Robots: the call has been cancelled. Proposals were due 3 May 2027.\n\nIce Cores: proposals are due 20 May 2027.',
    ['2027-05-20'],
  ],
])('what goes on is told of %j', (text, dates) => expect(datesIn(text)).toEqual(dates));
