import { type DeliverParts, deliver, lookUp } from '#jobs/deliver.ts';
import { settleInBatches } from '#jobs/settle-in-batches.ts';
import type { NextStep } from '#src/deliveries/next-step.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import type { ClaimedDelivery, Ledger } from '#src/ports/ledger.ts';

export type LaneParts = DeliverParts & { readonly ledger: Ledger };

/** Sends for one platform, so that a slow one takes no room from the others. */
export type Lane = {
  /**
   * Looks for what is due; resolves when nothing is due and nothing on its way. What is due later is
   * looked for by itself then. Rejects when the ledger cannot be reached.
   */
  run(): Promise<void>;
};

// What is due sooner than this is looked for after this.
const SHORTEST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 60_000;

export function openLane(platform: ChatPlatform, parts: LaneParts): Lane {
  const { ledger, limits, log, signal } = parts;
  const settle = settleInBatches(ledger, log);
  const onTheirWay = new Set<Promise<void>>();
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  // Somebody asked, or a delivery was settled: there may be something to start that was not there before.
  let asked = false;
  let settled = false;
  let wake = () => {};

  const free = () => (signal.aborted ? 0 : limits.atOnce - onTheirWay.size);

  function start(delivery: ClaimedDelivery, sending: Promise<NextStep>): void {
    const done = sending
      .then((step) => settle({ delivery, step }))
      .finally(() => {
        onTheirWay.delete(done);
        settled = true;
      });
    onTheirWay.add(done);
  }

  async function startDoubtful(): Promise<void> {
    if (free() === 0) return;
    const claimed = await ledger.claimInDoubt(platform.name, free(), limits.leaseSeconds);
    for (const delivery of claimed) start(delivery, lookUp(platform, delivery, parts));
  }

  async function startDue(): Promise<void> {
    while (free() > 0) {
      const claimed = await ledger.claim(platform.name, free(), limits.leaseSeconds);
      if (claimed.length === 0) return wakeWhenDue();
      for (const delivery of claimed) start(delivery, deliver(platform, delivery, parts));
    }
  }

  // The tick of the schedule is too coarse for a wait of seconds.
  async function wakeWhenDue(): Promise<void> {
    const seconds = await ledger.secondsToNext(platform.name);
    clearTimeout(timer);
    if (seconds === null || signal.aborted) return;
    const wait = Math.min(Math.max(seconds * 1000, SHORTEST_WAIT_MS), LONGEST_WAIT_MS);
    timer = setTimeout(() => {
      run().catch((cause) => log.error('sending interrupted', { platform: platform.name }, cause));
    }, wait).unref();
  }

  async function work(): Promise<void> {
    try {
      while (asked || settled || onTheirWay.size > 0) {
        const woken = new Promise<void>((resolve) => {
          wake = resolve;
        });
        const isAsked = asked;
        asked = false;
        settled = false;
        if (isAsked) await startDoubtful();
        await startDue();
        if (!asked && !settled && onTheirWay.size > 0) await Promise.race([woken, ...onTheirWay]);
      }
    } finally {
      running = null;
    }
  }

  function run(): Promise<void> {
    asked = true;
    wake();
    running ??= work();
    return running;
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  return { run };
}
