import { describe, expect, test } from 'vitest';
import { MAX_LOOKUPS, SENDING } from '#src/deliveries/limits.ts';
import { backOff, stepAfter, stepAfterFailedTrace, stepAfterTrace } from '#src/deliveries/next-step.ts';
import type { Outcome } from '#src/model/delivery.ts';

const REASON = { key: 'deliveries:reason.broken-off' } as const;
const LEASE = 120;
const HERE = { tenant: { platform: 'slack', ref: 'T1' }, ref: 'C1' };
const TERMS = { leaseSeconds: LEASE, traces: true, jitter: 0 };

const sent: Outcome = { kind: 'sent', messageRef: 'm1' };
const again = (afterSeconds: number): Outcome => ({
  kind: 'again',
  afterSeconds,
  holds: 'channel',
  reason: REASON,
});
const givenUp: Outcome = { kind: 'given-up', reason: REASON };
const closed: Outcome = { kind: 'closed', reason: REASON };
const unknown: Outcome = { kind: 'unknown', reason: REASON };

const queued = (afterSeconds: number) =>
  ({ state: 'queued', afterSeconds, holds: 'channel', reason: REASON }) as const;

const inDoubt = {
  state: 'in-doubt',
  afterSeconds: LEASE,
  lookups: 0,
  holds: 'channel',
  reason: REASON,
} as const;

describe('after an attempt', () => {
  test.each([
    ['sent', sent, 1, null, { state: 'sent', messageRef: 'm1' }],
    ['refused for good', givenUp, 1, null, { state: 'given-up', reason: REASON }],
    ['a closed channel', closed, 1, null, { state: 'closed', reason: REASON }],
    ['the platform names a wait', again(45), 1, null, queued(45)],
    ['a wait below the back-off is believed', again(1), 30, null, queued(1)],
    [
      'a wait for the whole tenant',
      { ...again(3), holds: 'tenant' },
      1,
      null,
      { ...queued(3), holds: 'tenant' },
    ],
    ['it names none', again(0), 3, null, queued(18)],
    ['however often', again(0), 500, null, queued(3600)],
    ['a post nobody saw', unknown, 1, null, inDoubt],
    ['an edit nobody saw', unknown, 1, 'p1', queued(2)],
  ] as const)('%s', (_, outcome, attempts, updates, step) => {
    expect(stepAfter(outcome, { attempts, updates, destination: HERE }, TERMS)).toEqual(step);
  });
});

test.each([
  ['refused there', givenUp, { ...queued(0), apart: true }],
  ['told there that the channel is closed', closed, { ...queued(0), apart: true }],
  ['told to wait', again(45), queued(45)],
])('below another post: what is %s', (_, outcome, step) => {
  const below = { ...HERE, under: 'm1' };
  expect(stepAfter(outcome, { attempts: 1, updates: null, destination: below }, TERMS)).toEqual(step);
});

test('what nobody saw stays unknown where the platform cannot be asked', () => {
  const step = stepAfter(
    unknown,
    { attempts: 1, updates: null, destination: HERE },
    { ...TERMS, traces: false },
  );
  expect(step).toEqual({ state: 'unknown', reason: REASON });
});

test('the waits grow to an hour', () => {
  const waits = (jitter: number) => [1, 2, 3, 4, 8, 30].map((attempts) => backOff(attempts, jitter));
  expect(waits(0)).toEqual([2, 6, 18, 54, 3600, 3600]);
  expect(waits(0.5)).toEqual([3, 9, 27, 81, 3600, 3600]);
});

describe('after asking whether it arrived', () => {
  test.each([
    ['arrived', { kind: 'arrived', messageRef: 'm9' }, 'sent'],
    ['absent', { kind: 'absent' }, 'queued'],
    ['cannot be known', { kind: 'cannot-be-known' }, 'unknown'],
  ] as const)('%s', (_, trace, state) => {
    expect(stepAfterTrace(trace, 3).state).toBe(state);
  });

  test('it wants no question yet: as long as it says, for the whole tenant, and not counted', () => {
    expect(stepAfterTrace({ kind: 'again', afterSeconds: 60 }, 7)).toEqual({
      state: 'in-doubt',
      afterSeconds: 60,
      lookups: 7,
      holds: 'tenant',
      reason: { key: 'deliveries:reason.lookup-later' },
    });
  });

  test('nobody answered: it is asked again, and stays unknown in the end', () => {
    expect(stepAfterFailedTrace(1, 0)).toMatchObject({ state: 'in-doubt', afterSeconds: 2, lookups: 1 });
    expect(stepAfterFailedTrace(MAX_LOOKUPS, 0).state).toBe('unknown');
  });
});

test('a lease outlives the wait before the start and the request together', () => {
  expect(SENDING.leaseSeconds).toBeGreaterThan(SENDING.startSeconds + SENDING.requestSeconds);
});
