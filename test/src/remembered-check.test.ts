import { expect, test } from 'vitest';
import { rememberedCheck } from '#src/remembered-check.ts';

test('a look does not wait for what was found in the last five seconds, and asks once a second at most', async () => {
  let now = Temporal.Instant.from('2026-03-01T09:00:00Z');
  const after = (milliseconds: number) => {
    now = now.add({ milliseconds });
  };
  const asked: PromiseWithResolvers<string | null>[] = [];
  const check = rememberedCheck(
    () => {
      const question = Promise.withResolvers<string | null>();
      asked.push(question);
      return question.promise;
    },
    { now: () => now },
  );
  const both = Promise.all([check(), check()]);
  asked[0]?.resolve(null);
  expect([await both, asked.length]).toEqual([[null, null], 1]);

  after(1000);
  expect([await check(), asked.length]).toEqual([null, 1]);
  after(1);
  expect([await check(), await check(), asked.length]).toEqual([null, null, 2]);
  asked[1]?.reject(new Error('lost'));
  await expect.poll(check).toBe('failed');

  after(5001);
  const waits = check();
  asked[2]?.resolve(null);
  expect([await waits, asked.length]).toEqual([null, 3]);
});
