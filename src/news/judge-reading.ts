import type { Reading } from '#src/ports/source-reader.ts';
import type { ClaimedSource } from '#src/ports/source-store.ts';

/**
 * The reading, or a fault where it cannot be right: some publishers answer a question that they no
 * longer understand with an empty feed, and the source would fall silent unnoticed.
 */
export function judgeReading(source: Pick<ClaimedSource, 'hasItems'>, reading: Reading): Reading {
  if (reading.kind !== 'items' || reading.items.length > 0 || !source.hasItems) return reading;
  return {
    kind: 'fault',
    code: 'emptied',
    reason: { key: 'sources:fault.emptied' },
    retryAfterSeconds: null,
  };
}

// A page whose list is empty shows no entries either.
const MAY_HAVE_NOTHING = ['emptied', 'layout-changed'];

/** Whether the source did not answer: one that may just have nothing at present did. */
export function isSilence(reading: Reading): boolean {
  return reading.kind === 'fault' && !MAY_HAVE_NOTHING.includes(reading.code);
}

/** What is written down when a reader broke in a way that nobody expected. */
export const BROKEN_READER: Reading = {
  kind: 'fault',
  code: 'unexpected',
  reason: { key: 'sources:fault.unexpected' },
  retryAfterSeconds: null,
};
