import { expect, test } from 'vitest';
import { judgeReading } from '#src/news/judge-reading.ts';
import { secondsToNextPoll } from '#src/news/next-poll.ts';
import { faultReading, item, itemsReading } from '#test/support/sources.ts';

const HALF_A_DAY = 12 * 3600;

test.each([
  ['its own rhythm', 0, itemsReading(item('a')), 3600],
  ['its own rhythm, unchanged, after faults', 5, { kind: 'unchanged' }, 3600],
  ['longer where the server calls it fresh', 0, { kind: 'unchanged', freshForSeconds: 7200 }, 7200],
  ['not shorter where it does not', 0, { kind: 'unchanged', freshForSeconds: 60 }, 3600],
  ['a minute after the first fault', 0, faultReading(), 60],
  ['longer after each further one', 3, faultReading(), 480],
  ['at most half a day', 60, faultReading(), HALF_A_DAY],
  ['as long as the server asks for', 0, faultReading(900), 900],
  ['not sooner because the server asks for less', 3, faultReading(1), 480],
] as const)('%s', (_, failures, reading, seconds) => {
  expect(secondsToNextPoll({ everyMinutes: 60, failures }, reading)).toBe(seconds);
});

test('an empty answer is a fault where there were items, and none where there never were', () => {
  expect(judgeReading({ hasItems: true }, itemsReading())).toMatchObject({ kind: 'fault', code: 'emptied' });
  expect(judgeReading({ hasItems: false }, itemsReading())).toEqual(itemsReading());
  const read = itemsReading(item('a'));
  expect(judgeReading({ hasItems: true }, read)).toBe(read);
  expect(judgeReading({ hasItems: true }, { kind: 'unchanged' })).toEqual({ kind: 'unchanged' });
});
