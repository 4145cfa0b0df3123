import { inBatches } from '#jobs/in-batches.ts';
import type { Settlement } from '#src/ports/ledger.ts';
import type { Log } from '#src/ports/log.ts';

export type Settle = (settlement: Settlement) => Promise<void>;

type WriteDown = (batch: readonly Settlement[]) => Promise<void>;

const TRIES = 10;
const WAIT_MS = 500;

/**
 * Settles many deliveries with one statement. A database that is away for a moment is asked again; what stays
 * unsettled is looked up when its lease has ended.
 */
export function settleInBatches(write: WriteDown, log: Log): Settle {
  return inBatches((batch) => writeDown(write, batch, log));
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
