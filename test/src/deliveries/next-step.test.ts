import { describe, expect, test } from 'vitest';
import { MAX_ATTEMPTS, MAX_LOOKUPS, SENDING } from '#src/deliveries/limits.ts';
import {
  backOff,
  stepAfter,
  stepAfterFailedTrace,
  stepAfterTrace,
  tryAgain,
} from '#src/deliveries/next-step.ts';
import type { Outcome } from '#src/model/delivery.ts';

const REASON = { key: 'deliveries:reason.broken-off' } as const;
const LEASE = 120;

const sent: Outcome = { kind: 'sent', messageRef: 'm1' };
const again = (afterSeconds: number): Outcome => ({
  kind: 'again',
  afterSeconds,
  holds: 'channel',
  reason: REASON,
});
const givenUp: Outcome = { kind: 'given-up', reason: REASON };
const unknown: Outcome = { kind: 'unknown', reason: REASON };

describe('after an attempt', () => {
  test.each([
    ['sent', sent, 1, null, { state: 'sent', messageRef: 'm1' }],
    ['refused for good', givenUp, 1, null, { state: 'given-up', reason: REASON }],
    ['the platform names a wait', again(45), 1, null, { state: 'queued', afterSeconds: 45, reason: REASON }],
    ['it names none', again(0), 3, null, { state: 'queued', afterSeconds: 18, reason: REASON }],
    ['a wait below the back-off', again(1), 3, null, { state: 'queued', afterSeconds: 18, reason: REASON }],
    ['the last attempt', again(1), MAX_ATTEMPTS, null, { state: 'given-up', reason: REASON }],
    ['a post nobody saw', unknown, 1, null, { state: 'in-doubt', afterSeconds: LEASE, reason: REASON }],
    ['an edit nobody saw', unknown, 1, 'p1', { state: 'queued', afterSeconds: 2, reason: REASON }],
  ] as const)('%s', (_, outcome, attempts, updates, step) => {
    expect(stepAfter(outcome, { attempts, updates }, LEASE)).toEqual(step);
  });
});

test('the waits grow to an hour and add up to half a day', () => {
  const waits = Array.from({ length: MAX_ATTEMPTS - 1 }, (_, index) => backOff(index + 1));
  expect(waits.slice(0, 4)).toEqual([2, 6, 18, 54]);
  expect(Math.max(...waits)).toBe(3600);
  const hours = waits.reduce((sum, wait) => sum + wait, 0) / 3600;
  expect(hours).toBeGreaterThan(11);
  expect(hours).toBeLessThan(14);
});

test('a wait that is not there is never shorter than one attempt allows', () => {
  expect(tryAgain({ attempts: 1 }, 0, REASON)).toEqual({ state: 'queued', afterSeconds: 2, reason: REASON });
});

describe('after asking whether it arrived', () => {
  test.each([
    ['arrived', { kind: 'arrived', messageRef: 'm9' }, 1, 'sent'],
    ['absent', { kind: 'absent' }, 1, 'queued'],
    ['absent after the last attempt', { kind: 'absent' }, MAX_ATTEMPTS, 'given-up'],
    ['cannot be known', { kind: 'cannot-be-known' }, 1, 'unknown'],
  ] as const)('%s', (_, trace, attempts, state) => {
    expect(stepAfterTrace(trace, { attempts }).state).toBe(state);
  });

  test('nobody answered: it is asked again, and stays unknown in the end', () => {
    expect(stepAfterFailedTrace(1)).toMatchObject({ state: 'in-doubt', afterSeconds: 2 });
    expect(stepAfterFailedTrace(MAX_LOOKUPS).state).toBe('unknown');
  });
});

test('a lease outlives the wait before the start and the request together', () => {
  expect(SENDING.leaseSeconds).toBeGreaterThan(SENDING.startSeconds + SENDING.requestSeconds);
});
