import { type DeliverParts, deliver, lookUp } from '#jobs/deliver.ts';
import { onTheirWay } from '#jobs/on-their-way.ts';
import { settleInBatches } from '#jobs/settle-in-batches.ts';
import { compose } from '#src/deliveries/composer.ts';
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
const SHORTEST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 60_000;
// How late a request may leave where the pace of a tenant gave it a place of its own.
const LATE_SECONDS = 0.05;
const SHORTEST_LEAD_SECONDS = 0.05;
const LONGEST_LEAD_SECONDS = 5;

export function openLane(platform: ChatPlatform, parts: LaneParts): Lane {
  const { ledger, limits, clock, log, signal } = parts;
  const settle = settleInBatches((batch) => ledger.settle(platform.pace, batch), log);
  const flights = onTheirWay(limits);
  const allowedLateSeconds = platform.pace.perTenant === null ? limits.startSeconds : LATE_SECONDS;
  let leadSeconds = SHORTEST_LEAD_SECONDS;
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  // Somebody asked, or room was made: there may be something to start that was not there before.
  let asked = false;
  let changed = false;
  let wake = () => {};

  const room = () => (signal.aborted ? 0 : flights.room());
  const look = () => {
    changed = true;
    wake();
  };

  function start(delivery: ClaimedDelivery, sending: Promise<NextStep>): void {
    const work = sending.then((step) => {
      if (step.state === 'handed-back') leadSeconds = Math.min(leadSeconds * 2, LONGEST_LEAD_SECONDS);
      return settle({ delivery, step });
    });
    flights.add(work, look);
  }

  async function startDoubtful(): Promise<void> {
    if (room() === 0) return;
    const claimed = await ledger.claimInDoubt(platform.name, room(), limits.leaseSeconds);
    for (const delivery of claimed) start(delivery, lookUp(platform, delivery, parts));
  }

  async function startDue(): Promise<void> {
    while (room() > 0) {
      const terms = { limit: room(), leaseSeconds: limits.leaseSeconds, leadSeconds };
      const claimed = await ledger.claim(platform, terms);
      if (claimed.length === 0) return;
      leadSeconds = Math.max(leadSeconds * 0.9, SHORTEST_LEAD_SECONDS);
      startAll(claimed, clock.now());
    }
  }

  function startAll(claimed: readonly ClaimedDelivery[], claimedAt: Temporal.Instant): void {
    const written = compose(parts.composers, claimed);
    for (const delivery of claimed) {
      const at = claimedAt.add({ milliseconds: Math.round(delivery.startInSeconds * 1000) });
      const sending = written.then((compositions) =>
        deliver(
          platform,
          delivery,
          { composition: compositions.get(delivery.id), at, allowedLateSeconds },
          parts,
        ),
      );
      start(delivery, sending);
    }
  }

  // The tick of the schedule is too coarse for a wait of seconds.
  function wakeIn(seconds: number): void {
    clearTimeout(timer);
    if (signal.aborted) return;
    const wait = Math.min(Math.max(seconds * 1000, SHORTEST_WAIT_MS), LONGEST_WAIT_MS);
    timer = setTimeout(() => {
      run().catch((cause) => log.error('sending interrupted', { platform: platform.name }, cause));
    }, wait).unref();
  }

  /** Whether anything may be due now; where it is not, it is looked for by itself when it is. */
  async function isDue(): Promise<boolean> {
    const seconds = await ledger.secondsToNext(platform.name);
    if (seconds !== null) wakeIn(seconds);
    return seconds === 0;
  }

  async function work(): Promise<void> {
    try {
      while (asked || changed || !flights.isEmpty()) {
        const woken = new Promise<void>((resolve) => {
          wake = resolve;
        });
        asked = false;
        changed = false;
        if (room() > 0 && (await isDue())) {
          await startDoubtful();
          await startDue();
          await isDue();
        }
        if (!asked && !changed && !flights.isEmpty()) await Promise.race([woken, flights.ended()]);
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
