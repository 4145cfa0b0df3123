import type { Settlement } from '#src/ports/ledger.ts';
import type { Log } from '#src/ports/log.ts';

export type Settle = (settlement: Settlement) => Promise<void>;

type WriteDown = (batch: readonly Settlement[]) => Promise<void>;

const TRIES = 10;
const WAIT_MS = 500;

/**
 * Settles many deliveries with one statement: what ends while one batch is written goes into the next.
 * A database that is away for a moment is asked again; what stays unsettled is looked up when its
 * lease has ended.
 */
export function settleInBatches(write: WriteDown, log: Log): Settle {
  let waiting: Settlement[] = [];
  let writing = Promise.resolve();
  let next: Promise<void> | null = null;
  return (settlement) => {
    waiting.push(settlement);
    next ??= writing.then(() => {
      const batch = waiting;
      waiting = [];
      next = null;
      writing = writeDown(write, batch, log);
      return writing;
    });
    return next;
  };
}

async function writeDown(write: WriteDown, batch: readonly Settlement[], log: Log): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write(batch);
    } catch (cause) {
      const fields = { deliveries: batch.length, attempt };
      if (attempt === TRIES) return log.error('deliveries not settled', fields, cause);
      log.warn('settling again', fields, cause);
      await new Promise((resolve) => setTimeout(resolve, attempt * WAIT_MS));
    }
  }
}
