import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let quarry: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  quarry = await askedWorld('world-quarry.yaml', '2026-02-20T09:00:00Z');
});
afterAll(() => quarry[Symbol.asyncDispose]());

async function lastOf(turns: readonly string[]) {
  const key = turns.join();
  for (const turn of turns.slice(0, -1)) await quarry.ask(turn, key);
  return quarry.ask(turns.at(-1) ?? '', key);
}

test.each([
  [['bee city challenge', 'und die andere?'], 'unknown', null],
  [['bee city challenge', 'and the other one?'], 'unknown', null],
  [['honey day', 'and the other?'], 'unknown', null],
  [['calls for municipalities', 'the first one', 'and the other one?'], 'answer', 'call:rooftops-2026'],
  [['Ausschreibungen für Kommunen', 'die erste', 'und die andere?'], 'answer', 'call:rooftops-2026'],
  [['honey day', 'is there one before?'], 'answer', 'milestone:mask-trial'],
  [['honigtag', 'gibt es eins davor?'], 'answer', 'milestone:mask-trial'],
  [['honey day', 'is there one after?'], 'answer', 'milestone:games-catalogue'],
  [['honigtag', 'gibt es eins danach?'], 'answer', 'milestone:games-catalogue'],
] as const)('%j', async (turns, kind, ref) => {
  const answer = await lastOf(turns);
  expect([answer.kind, answer.about[0] ?? null]).toEqual([kind, ref]);
});

test.each([
  [['urban beekeeping fellowships', 'how long?'], 'two to six months'],
  [['Gastaufenthalte Stadtimkerei', 'wie lange?'], 'zwei bis sechs Monaten'],
  [['Gastaufenthalte Stadtimkerei', 'und wie lange?'], 'zwei bis sechs Monaten'],
  // Behind a deadline, and of what is no stay, the time left.
  [['When do the urban beekeeping fellowships close?', 'how long?'], '147 days left'],
  [['Wann enden die Gastaufenthalte Stadtimkerei?', 'wie lange noch?'], 'noch 147 Tage'],
  [['bee city challenge', 'how long?'], '28 days left'],
])('%j: %s', async (turns, said) => {
  expect(plainText((await lastOf(turns)).message).toLowerCase()).toContain(said.toLowerCase());
});
