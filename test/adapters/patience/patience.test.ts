import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTime, patience } from '#adapters/patience/patience.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<never>(() => undefined);

test('nobody waits for what does not come, nor begins to ask then', async () => {
  const waiting = patience(300).begin();
  const asked = inTime(waiting, never);
  const refused = expect(asked).rejects.toThrow('300 ms');
  await vi.advanceTimersByTimeAsync(300);
  await refused;
  const work = vi.fn(never);
  await expect(inTime(waiting, work)).rejects.toThrow('300 ms');
  expect(work).not.toHaveBeenCalled();
});

test('as long as others are answered, who stands in the queue waits', async () => {
  const shared = patience(300);
  const waiting = shared.begin();
  const other = shared.begin();
  const last = Promise.withResolvers<string>();
  const asked = inTime(waiting, () => last.promise);
  for (let each = 0; each < 10; each += 1) {
    await vi.advanceTimersByTimeAsync(200);
    await inTime(other, async () => 'answered');
  }
  expect(waiting.over.aborted).toBe(false);
  last.resolve('at last');
  expect(await asked).toBe('at last');
});

test('the time in which nothing is asked does not count', async () => {
  const waiting = patience(300).begin();
  await inTime(waiting, async () => 'answered');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await inTime(waiting, async () => 'answered again')).toBe('answered again');
});

test.each([
  ['answered', async () => 'answered'],
  ['refused', () => Promise.reject(new Error('refused'))],
])('who is %s leaves no timer behind', async (_, work) => {
  const waiting = patience(300).begin();
  await inTime(waiting, work).catch(() => undefined);
  expect(vi.getTimerCount()).toBe(0);
});
