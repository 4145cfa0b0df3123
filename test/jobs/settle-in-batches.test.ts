import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settleInBatches } from '#jobs/settle-in-batches.ts';
import type { Settlement } from '#src/ports/ledger.ts';
import { fakeLog } from '#test/fakes/log.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function settlement(id: string): Settlement {
  const delivery = { id, channelId: '1', updates: null, attempts: 1, claim: '1' };
  return { delivery, step: { state: 'sent', messageRef: `m-${id}` } };
}

/** Keeps what was written; `answers` decides for each batch when, and whether. */
function recordingLedger(answers: (batch: number) => Promise<void>) {
  const batches: string[][] = [];
  return {
    batches,
    async settle(settlements: readonly Settlement[]) {
      batches.push(settlements.map(({ delivery }) => delivery.id));
      await answers(batches.length);
    },
  };
}

test('what ends while one batch is written goes into the next, together', async () => {
  const writing = Promise.withResolvers<void>();
  const ledger = recordingLedger((batch) => (batch === 1 ? writing.promise : Promise.resolve()));
  const settle = settleInBatches(ledger.settle, fakeLog());
  const first = settle(settlement('a'));
  await vi.advanceTimersByTimeAsync(0);
  const rest = ['b', 'c', 'd'].map((id) => settle(settlement(id)));
  writing.resolve();
  await Promise.all([first, ...rest]);
  expect(ledger.batches).toEqual([['a'], ['b', 'c', 'd']]);
});

test('a database that is away for a moment is asked again', async () => {
  const log = fakeLog();
  const ledger = recordingLedger(async (batch) => {
    if (batch < 3) throw new Error('connection lost');
  });
  const settled = settleInBatches(ledger.settle, log)(settlement('a'));
  await vi.runAllTimersAsync();
  await settled;
  expect(ledger.batches).toEqual([['a'], ['a'], ['a']]);
  expect(log.lines.map(({ level }) => level)).toEqual(['warn', 'warn']);
});

test('one that stays away is left to the lease, and the next batch is not held up by it', async () => {
  const log = fakeLog();
  const ledger = recordingLedger(async (batch) => {
    if (batch <= 10) throw new Error('connection lost');
  });
  const settle = settleInBatches(ledger.settle, log);
  const lost = settle(settlement('a'));
  await vi.runAllTimersAsync();
  await lost;
  await settle(settlement('b'));
  expect(ledger.batches.at(-1)).toEqual(['b']);
  expect(log.lines.at(-1)?.level).toBe('error');
});
