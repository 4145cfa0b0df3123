import { expect, test } from 'vitest';
import { healthOf, progressOf } from '#src/health.ts';

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
