import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { spacing } from '#jobs/spacing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what was held up together leaves one by one, each tenant for itself', async () => {
  const space = spacing({ count: 50, seconds: 1 });
  const left: string[] = [];
  const leave = async (tenant: string) => {
    await space(tenant);
    left.push(`${tenant} ${Math.round(performance.now())}`);
  };
  const start = Math.round(performance.now());
  const all = Promise.all(['a', 'a', 'b', 'a'].map(leave));
  await vi.advanceTimersByTimeAsync(100);
  await all;
  expect(left).toEqual([`a ${start}`, `b ${start}`, `a ${start + 20}`, `a ${start + 40}`]);
});
