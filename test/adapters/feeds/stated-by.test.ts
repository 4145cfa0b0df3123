import { expect, test } from 'vitest';
import { readingThread } from '#adapters/feeds/reading-thread.ts';
import { statedBy } from '#adapters/feeds/stated-by.ts';
import { statedDeadlines } from '#src/findings/stated-deadlines.ts';
import { item } from '#test/support/sources.ts';

const CALL = item('call', {
  title: 'Quantum Sensing: call for proposals',
  summary: 'Proposals must be submitted by 18 March, 17:00 CET. Or at any time to the rolling call.',
  published: Temporal.Instant.from('2027-02-01T08:00:00Z'),
  closing: '30.09.2027',
  language: 'en',
});

test('what an item states comes back from the thread as it was found there', async () => {
  const thread = readingThread();
  const found = await statedBy(thread)(CALL);
  await thread.stop();
  expect(found?.map(({ date, time }) => `${date} ${time}`)).toContain('2027-03-18 17:00:00');
  expect(found?.map((one) => ({ ...one }))).toEqual(statedDeadlines(CALL));
});

test('a text that takes too long is none that states nothing', async () => {
  const thread = readingThread({ milliseconds: 1, megabytes: 128 });
  await expect(statedBy(thread)(CALL)).rejects.toThrow('too long');
  await thread.stop();
});

test('after the end nothing is read, which is not called too long', async () => {
  const thread = readingThread();
  const [, second, third] = await Promise.all([
    statedBy(thread)(CALL),
    statedBy(thread)(CALL),
    thread.stop().then(() => statedBy(thread)(CALL)),
  ]);
  expect([second, third]).toEqual([null, null]);
});
