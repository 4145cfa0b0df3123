import { expect, test } from 'vitest';
import { secondsToTurn } from '#src/deliveries/turn.ts';
import type { Turns } from '#src/ports/turns.ts';
import { fakeLog } from '#test/fakes/log.ts';

const CHANNEL = { tenant: { platform: 'fake', ref: 'T1' }, ref: 'C1' };
const PACE = { perChannel: [{ count: 1, seconds: 1 }], perTenant: null, lookUps: null };

const ask = (take: Turns['take']) => secondsToTurn({ turns: { take }, log: fakeLog() }, CHANNEL, PACE);

test('an answer waits for its turn for two minutes, and no longer', async () => {
  const inSeconds =
    (seconds: number): Turns['take'] =>
    async (_, __, most) =>
      seconds > most ? null : seconds;
  expect(await ask(inSeconds(0))).toBe(0);
  expect(await ask(inSeconds(120))).toBe(120);
  expect(await ask(inSeconds(121))).toBeNull();
});

test('without the database it leaves at once', async () => {
  expect(await ask(async () => Promise.reject(new Error('no database')))).toBe(0);
});
