import { expect, test } from 'vitest';
import { stepAfter } from '#src/deliveries/next-step.ts';
import { WHEN_UNKNOWN } from '#src/deliveries/when-unknown.ts';

const TERMS = { leaseSeconds: 60, traces: true, jitter: 0 };
const destination = { tenant: { platform: 'slack', ref: 'T1' }, ref: 'C1' };
const UNKNOWN = { kind: 'unknown', reason: { key: 'deliveries:reason.broken-off' } } as const;

test('an edit alone is repeated by itself, and so it is done', () => {
  const repeated = Object.entries(WHEN_UNKNOWN).filter(([, then]) => then === 'repeat');
  expect(repeated.map(([kind]) => kind)).toEqual(['edit']);
  expect(stepAfter(UNKNOWN, { attempts: 1, updates: 'd1', destination }, TERMS).state).toBe('queued');
  expect(stepAfter(UNKNOWN, { attempts: 1, updates: null, destination }, TERMS).state).toBe('in-doubt');
  const blind = { ...TERMS, traces: false };
  expect(stepAfter(UNKNOWN, { attempts: 1, updates: null, destination }, blind).state).toBe('unknown');
});
