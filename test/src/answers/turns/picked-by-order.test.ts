import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let alliance: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  alliance = await askedWorld('world-a.yaml', '2026-03-02T10:00:00Z');
});
afterAll(() => alliance[Symbol.asyncDispose]());

let talks = 0;
/** What the last of these is answered with. */
async function lastOf(...texts: readonly string[]) {
  talks += 1;
  for (const text of texts.slice(0, -1)) await alliance.ask(text, `talk ${talks}`);
  return alliance.ask(texts.at(-1) ?? '', `talk ${talks}`);
}

test.each([
  ['Which calls are open?', 'the second one', 'call:quantum-2026'],
  ['Welche Ausschreibungen sind offen?', 'Und die zweite?', 'call:quantum-2026'],
  ['Which calls are open?', '2', 'call:quantum-2026'],
  ['Welche Meilensteine kommen 2026?', 'Was ist der dritte?', 'milestone:hannover-day'],
])('behind %s, %s is one of them', async (list, pick, ref) => {
  expect((await lastOf(list, pick)).about).toEqual([ref]);
});

test('behind one of a list, the first is the first of that list', async () => {
  const first = await lastOf('Welche Meilensteine kommen 2026?', 'Was ist der dritte?', 'und der erste?');
  expect(first.about).toEqual(['milestone:steering-committee']);
});

test('behind a call, the second may be its stage', async () => {
  const second = await lastOf(
    'Which calls are open?',
    'When does the quantum call close?',
    'and the second?',
  );
  expect(second.about[0]).toBe('call:quantum-2026');
});
