import { expect, test } from 'vitest';
import { healthOf, progressOf, recently } from '#src/health.ts';

const ready = { part: 'page', check: async () => null };

test('is ready when every part is', async () => {
  expect(await healthOf([ready])).toEqual({ ready: true, parts: { page: 'ready' } });
});

test('names the part that is not, and why', async () => {
  const refused = { part: 'database', check: async () => 'unreachable' };
  expect(await healthOf([ready, refused])).toEqual({
    ready: false,
    parts: { page: 'ready', database: 'unreachable' },
  });
});

test('what is optional is told, and nothing waits for it', async () => {
  const away = { part: 'slack-hearing', check: async () => 'not-connected' };
  expect(await healthOf([ready], [away])).toEqual({
    ready: true,
    parts: { page: 'ready', 'slack-hearing': 'not-connected' },
  });
});

test('a part that throws is not ready', async () => {
  const broken = { part: 'database', check: () => Promise.reject(new Error('lost')) };
  expect(await healthOf([broken])).toEqual({ ready: false, parts: { database: 'failed' } });
});

test('what starts one after the other is ready only when all of it is, and until it stops', async () => {
  const progress = progressOf(['web', 'schedule']);
  const health = () => healthOf([ready, ...progress.checks]);
  const parts = { page: 'ready', web: 'starting', schedule: 'starting' };
  expect(await health()).toEqual({ ready: false, parts });
  progress.started('web');
  expect(await health()).toEqual({ ready: false, parts: { ...parts, web: 'ready' } });
  progress.started('schedule');
  expect(await health()).toMatchObject({ ready: true });
  progress.stopping('schedule');
  expect(await health()).toEqual({
    ready: false,
    parts: { page: 'ready', web: 'ready', schedule: 'stopping' },
  });
});

test('a look does not wait for what was found in the last five seconds, and asks once a second at most', async () => {
  let now = Temporal.Instant.from('2026-03-01T09:00:00Z');
  const after = (milliseconds: number) => {
    now = now.add({ milliseconds });
  };
  const asked: PromiseWithResolvers<string | null>[] = [];
  const check = recently(
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
