import { expect, test } from 'vitest';
import { findDeadlines } from '#src/findings/reading/find-deadlines.ts';

function daysIn(text: string, language: string | null = 'en'): readonly (string | undefined)[] {
  return findDeadlines({ text, published: null, language }).map(({ date }) => date?.toString());
}

test.each([
  ['a date that only one order allows', 'The call opens on 15/01/2026. Deadline: 03/04/2026.'],
  ['what most dates allow', 'Deadlines: 15/01/2026, 16/01/2026, 01/17/2026. Deadline: 03/04/2026.'],
  ['the weekday before it', 'The deadline is Friday, 03/04/2026.'],
  ['the weekday behind it', 'Deadline: 03/04/2026 (Friday)'],
  ['the order that the text states', 'Deadline (DD/MM/YYYY): 03/04/2026, 5 p.m. EDT'],
  ['the same day in words behind it', 'Deadline: 03/04/2026 (3 April)'],
  ['the same day in words before it', 'Deadline: 3 April 2026 (03/04/2026)'],
  ['a European zone', 'Deadline: 03/04/2026, 17:00 CEST'],
  ['a European place', 'Deadline: 03/04/2026 at 5 p.m. (Brussels time)'],
])('%s shows that the day comes first', (_, text) => expect(daysIn(text)).toContain('2026-04-03'));

test.each([
  ['the weekday', 'Frist: Mittwoch, 03/04/2026'],
  ['the order that the text states', 'Frist (MM/DD/YYYY): 03/04/2026, 17 Uhr MESZ'],
  ['a North American zone', 'Frist: 03/04/2026, 17:00 EST'],
])('%s shows that the month comes first', (_, text) => expect(daysIn(text, 'de')).toEqual(['2026-03-04']));

test.each([
  ['en', '2026-03-04'],
  [null, '2026-03-04'],
  ['de', '2026-04-03'],
])('where nothing shows it, the language %s does', (language, day) => {
  expect(daysIn('Deadline: 03/04/2026, 17:00 CEST (11:00 EDT)', language)).toEqual([day]);
});
