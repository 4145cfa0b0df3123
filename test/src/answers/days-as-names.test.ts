import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let lupine: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  lupine = await askedWorld('world-lupine.yaml', '2026-02-20T09:00:00Z');
});
afterAll(() => lupine[Symbol.asyncDispose]());

test.each([
  ['tag der flüsse', 'answer', 'milestone:river-day'],
  ['Wann ist der Tag der Flüsse?', 'answer', 'milestone:river-day'],
  ['tag der flüsse 2026', 'answer', 'milestone:river-day'],
  ['river day 2026', 'answer', 'milestone:river-day'],
  ['river day in May', 'answer', 'milestone:river-day'],
  // None on that is on record then.
  ['tag der flüsse 2027', 'answer', null],
  ['river day in June', 'answer', null],
  ['Wann war der Tag der Flüsse 2025?', 'unknown', 'milestone:river-day'],
  ['Is Cremona nice in May?', 'unknown', null],
  ['lebendige flüsse', 'answer', 'call:rivers-2026'],
  ['Bis zu welchem Tag der Woche läuft Lebendige Flüsse?', 'answer', 'call:rivers-2026'],
])('%s', async (text, kind, ref) => {
  const answer = await lupine.ask(text);
  expect([answer.kind, answer.about[0] ?? null]).toEqual([kind, ref]);
});
