import { expect, test } from 'vitest';
import { findPeriod } from '#src/answers/periods/find-period.ts';
import { questionWords } from '#src/answers/question-words.ts';

// A Friday.
const TODAY = Temporal.PlainDate.from('2026-03-20');

test.each([
  ['Welche Fristen enden im März?', '2026-03-01', '2026-03-31'],
  ['in February', '2027-02-01', '2027-02-28'],
  ['Does anything close in July?', '2026-07-01', '2026-07-31'],
  ['What happens in May?', '2026-05-01', '2026-05-31'],
  ['between March and May', '2026-03-01', '2026-05-31'],
  ['between September and the end of the year', '2026-09-01', '2026-12-31'],
  ['zwischen April und Mitte Juli', '2026-04-01', '2026-07-20'],
  ['between the middle of April and the end of October', '2026-04-11', '2026-10-31'],
  ['between now and the end of May', '2026-03-20', '2026-05-31'],
  ['between now and Christmas', '2026-03-20', '2026-12-26'],
  ['this summer, July and August', '2026-07-01', '2026-08-31'],
  ['im Mai oder im Juni', '2026-05-01', '2026-06-30'],
  ['zwischen November und Februar', '2026-11-01', '2027-02-28'],
  ['from 1 April to 30 June', '2026-04-01', '2026-06-30'],
  ['between January and February 2026', '2026-01-01', '2026-02-28'],
  ['zwischen Januar und Mai 2025', '2025-01-01', '2025-05-31'],
  ['from 1 February to 15 March 2025', '2025-02-01', '2025-03-15'],
  ['zwischen November und Februar 2028', '2027-11-01', '2028-02-29'],
  ['between November 2027 and February', '2027-11-01', '2028-02-29'],
  ['in January and February 2026', '2026-01-01', '2026-02-28'],
  ['in the last few days', '2026-03-13', '2026-03-20'],
  ['in den letzten paar Tagen', '2026-03-13', '2026-03-20'],
  ['in den nächsten Tagen', '2026-03-20', '2026-03-27'],
  ['in the next few weeks', '2026-03-20', '2026-04-17'],
  ['im neuen Jahr', '2026-01-01', '2026-12-31'],
  ['in the new year', '2026-01-01', '2026-12-31'],
  ['im neuen Jahr 2028', '2028-01-01', '2028-12-31'],
  ['bis Ende Juni', '2026-03-20', '2026-06-30'],
  ['by the end of June', '2026-03-20', '2026-06-30'],
  ['until the end of the year', '2026-03-20', '2026-12-31'],
  ['bis Jahresende', '2026-03-20', '2026-12-31'],
  ['bis zum 3. Mai', '2026-03-20', '2026-05-03'],
  ['vor dem 1. Juni', '2026-03-20', '2026-05-31'],
  ['after 5 May 2026', '2026-05-06', '9000-01-01'],
  ['seit Januar 2026', '2026-01-01', '2026-03-20'],
  ['diese Woche', '2026-03-16', '2026-03-22'],
  ['last week', '2026-03-09', '2026-03-15'],
  ['nächsten Monat', '2026-04-01', '2026-04-30'],
  ['next quarter', '2026-04-01', '2026-06-30'],
  ['im kommenden Jahr', '2027-01-01', '2027-12-31'],
  ['im 2. Quartal 2026', '2026-04-01', '2026-06-30'],
  ['im letzten Quartal 2026', '2026-10-01', '2026-12-31'],
  ['in the second quarter of 2026', '2026-04-01', '2026-06-30'],
  ['Q1', '2026-01-01', '2026-03-31'],
  ['in den nächsten 60 Tagen', '2026-03-20', '2026-05-19'],
  ['within two weeks', '2026-03-20', '2026-04-03'],
  ['in the last 30 days', '2026-02-18', '2026-03-20'],
  ['in den letzten zwei Wochen', '2026-03-06', '2026-03-20'],
  ['Ende des Monats', '2026-03-21', '2026-03-31'],
  ['am Dienstag', '2026-03-24', '2026-03-24'],
  ['this Friday', '2026-03-20', '2026-03-20'],
  ['next Friday', '2026-03-27', '2026-03-27'],
  // The first Sunday to come, or the one of next week.
  ['nächsten Sonntag', '2026-03-22', '2026-03-29'],
  ['last Friday', '2026-03-13', '2026-03-13'],
  ['by Monday', '2026-03-20', '2026-03-23'],
  ['on Tuesday 14 April', '2026-04-14', '2026-04-14'],
  ['am Dienstag, den 14. April', '2026-04-14', '2026-04-14'],
  ['tomorrow', '2026-03-21', '2026-03-21'],
  ['am 31.3.', '2026-03-31', '2026-03-31'],
  ['on 2026-04-24', '2026-04-24', '2026-04-24'],
  ['on the 6th of March 2026', '2026-03-06', '2026-03-06'],
  ['on March 6', '2027-03-06', '2027-03-06'],
  ['im Jahr 2027', '2027-01-01', '2027-12-31'],
])('%s', (text, first, last) => {
  const found = findPeriod(questionWords(text), TODAY, 'ahead');
  expect([found?.first.toString(), found?.last.toString()]).toEqual([first, last]);
});

test.each([
  ['in December', '2025-12-01'],
  ['on 24 April', '2025-04-24'],
  ['on Tuesday', '2026-03-17'],
  ['in Q4', '2025-10-01'],
])('looking back, %s has gone by', (text, first) => {
  expect(findPeriod(questionWords(text), TODAY, 'back')?.first.toString()).toBe(first);
});

test.each([
  'what may I do',
  'how long may it be',
  'the second call',
  '31.2.',
  'call 12',
  '',
  '2026-13-99 or 99.99.',
])('“%s” names no day, month or quarter', (text) => {
  const found = findPeriod(questionWords(text), TODAY, 'ahead');
  expect(found?.name.kind === 'in' && found.name.date.length > 4).toBe(false);
});

// Easter Sunday is 5 April 2026 and 28 March 2027.
test.each([
  ['Welche Fristen enden nach Ostern?', '2026-04-07', '9000-01-01'],
  ['What is due before Easter?', '2026-03-20', '2026-04-02'],
  ['before Easter 2027', '2026-03-20', '2027-03-25'],
  ['nach Weihnachten', '2026-12-27', '9000-01-01'],
  ['vor Weihnachten', '2026-03-20', '2026-12-23'],
  ['vor dem Tag der Deutschen Einheit', '2026-03-20', '2026-10-02'],
  ['bis zum Tag der Deutschen Einheit', '2026-03-20', '2026-10-03'],
  ['before Canada Day', '2026-03-20', '2026-06-30'],
  ['after Victoria Day', '2026-05-19', '9000-01-01'],
  ['before Canadian Thanksgiving', '2026-03-20', '2026-10-11'],
  ['nach Pfingsten', '2026-05-26', '9000-01-01'],
  ['before the National Day for Truth and Reconciliation', '2026-03-20', '2026-09-29'],
])('%s is counted by the holiday', (text, first, last) => {
  const period = findPeriod(questionWords(text), TODAY, 'ahead');
  expect([period?.first.toString(), period?.last.toString()]).toEqual([first, last]);
});

test.each([
  ['until Christmas', 'its eve or its end'],
  ['before Thanksgiving', 'the Canadian or the American one'],
  ['before Labour Day', 'the first of May or a Monday in September'],
  ['nach Neujahr', 'the one that has just been, or the next'],
  ['after the Christmas call', 'a call'],
  ['Christmas lectures', 'a name'],
])('%s is no time: it may mean %s', (text) => {
  expect(findPeriod(questionWords(text), Temporal.PlainDate.from('2026-02-10'), 'ahead')).toBeUndefined();
});

test.each([
  ['Which deadlines fall in spring?', 'ahead', '2026-03-01', '2026-05-31'],
  ['Welche Fristen enden im Herbst?', 'ahead', '2026-09-01', '2026-11-30'],
  ['What is due this winter?', 'ahead', '2025-12-01', '2026-02-28'],
  ['What is due next winter?', 'ahead', '2026-12-01', '2027-02-28'],
  ['What happened last winter?', 'back', '2024-12-01', '2025-02-28'],
  ['What happened last summer?', 'back', '2025-06-01', '2025-08-31'],
  ['Was geschah im Sommer?', 'back', '2025-06-01', '2025-08-31'],
  ['Veranstaltungen im Frühjahr 2028', 'ahead', '2028-03-01', '2028-05-31'],
] as const)('seasons, where all have the same: %s', (text, direction, first, last) => {
  const today = Temporal.PlainDate.from('2026-02-10');
  const found = findPeriod(questionWords(text), today, direction, 'north');
  expect([found?.first.toString(), found?.last.toString()]).toEqual([first, last]);
});

test.each([
  ['Which deadlines fall in spring?', null],
  ['When is the spring school?', 'north'],
  ['Is there a call on winter sports?', 'north'],
  ['Which calls close before summer?', 'north'],
] as const)('no season: %s', (text, hemisphere) => {
  const today = Temporal.PlainDate.from('2026-02-10');
  expect(findPeriod(questionWords(text), today, 'ahead', hemisphere)).toBeUndefined();
});

test('in the south a season has other months', () => {
  const today = Temporal.PlainDate.from('2026-02-10');
  const found = findPeriod(questionWords('What is due next spring?'), today, 'ahead', 'south');
  expect([found?.first.toString(), found?.last.toString()]).toEqual(['2026-09-01', '2026-11-30']);
});

test('where the other end of a period cannot be read, neither is a time', () => {
  const words = questionWords('events between September and the fair');
  expect(findPeriod(words, TODAY, 'ahead')).toBeUndefined();
});

test.each(['im neuen Jahr', 'in the new year', 'What is due in the new year?'])(
  'from spring on the new year is the next: %s',
  (text) => {
    const day = Temporal.PlainDate.from('2026-11-20');
    const found = findPeriod(questionWords(text), day, 'ahead');
    expect([found?.first.toString(), found?.last.toString()]).toEqual(['2027-01-01', '2027-12-31']);
  },
);
