import { alarmClock } from '#jobs/alarm-clock.ts';
import { type DepartureParts, departures } from '#jobs/departures.ts';
import { onTheirWay } from '#jobs/on-their-way.ts';
import { settleInBatches } from '#jobs/settle-in-batches.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';

/** Sends for one platform, so that a slow one takes no room from the others. */
export type Lane = {
  /**
   * Looks for what is due; resolves when nothing is due and nothing on its way. What is due later is
   * looked for by itself then. Rejects when the ledger cannot be reached.
   */
  run(): Promise<void>;
};

const RETRY_SECONDS = 1;

export function openLane(platform: ChatPlatform, parts: DepartureParts): Lane {
  const { ledger, limits, log, signal } = parts;
  const settle = settleInBatches((batch) => ledger.settle(platform.pace, batch), log);
  const flights = onTheirWay(limits);
  let running: Promise<void> | null = null;
  // Somebody asked, or room was made: there may be something to start that was not there before.
  let looked = true;
  let wake = () => {};
  const look = () => {
    looked = false;
    wake();
  };
  const room = () => (signal.aborted ? 0 : flights.room());
  const { startDoubtful, startDue } = departures(platform, parts, room, (delivery, sending) =>
    flights.add(
      sending,
      sending.then((step) => settle({ delivery, step })),
      look,
    ),
  );
  // The tick of the schedule is too coarse for a wait of seconds.
  const alarm = alarmClock(() => {
    run().catch((cause) => log.error('sending interrupted', { platform: platform.name }, cause));
  }, signal);

  /** Whether anything may be due now; where it is not, it is looked for by itself when it is. */
  async function isDue(): Promise<boolean> {
    const seconds = await ledger.secondsToNext(platform.name);
    if (seconds !== null) alarm.ringIn(seconds);
    return seconds === 0;
  }

  async function work(): Promise<void> {
    while (!(looked && flights.isEmpty())) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      looked = true;
      if (room() > 0 && (await isDue())) {
        await startDoubtful();
        await startDue();
        await isDue();
      }
      // Whatever ends says so.
      if (looked && !flights.isEmpty()) await woken;
    }
  }

  function run(): Promise<void> {
    look();
    running ??= work()
      .catch((cause) => {
        // What was set before is gone: nobody else would look for this process.
        alarm.ringIn(RETRY_SECONDS);
        throw cause;
      })
      .finally(() => {
        running = null;
      });
    return running;
  }

  return { run };
}
