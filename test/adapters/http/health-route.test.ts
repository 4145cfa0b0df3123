import { expect, test } from 'vitest';
import { healthRoute } from '#adapters/http/health-route.ts';
import type { Health } from '#src/health.ts';

const STARTING: Health = { ready: false, parts: { database: 'ready', web: 'starting' } };
const READY: Health = { ready: true, parts: { database: 'ready', web: 'ready' } };

test.each([
  [503, STARTING],
  [200, READY],
])('answers %i and names every part', async (status, health) => {
  const request = new Request('http://127.0.0.1/health');
  const answer = await healthRoute(async () => health).handle(request, new AbortController().signal);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual(health);
});

test('it lives while a part is not ready, and knows no other path', async () => {
  const broken = healthRoute(() => Promise.reject(new Error('asked')));
  const ask = (path: string) =>
    broken.handle(new Request(`http://127.0.0.1${path}`), new AbortController().signal);
  expect((await ask('/health/live')).status).toBe(200);
  expect((await ask('/health/other')).status).toBe(404);
});
