import type { Database } from '#adapters/postgres/database.ts';
import { type Job, schedule } from '#jobs/schedule.ts';
import { type Sending, sendDeliveries } from '#jobs/send-deliveries.ts';
import { SENDING } from '#src/deliveries/limits.ts';
import type { Progress } from '#src/health.ts';
import { composersOf } from '#src/main/composers.ts';
import type { Parts, Platforms } from '#src/main/parts.ts';
import type { Desk } from '#src/ports/desk.ts';

/** What the scheduled jobs are called in /health. */
export const SCHEDULE = 'schedule';

/** Starts the platforms one after the other, each with the desk. */
export async function startPlatforms(
  platforms: Platforms,
  desk: Desk,
  progress: Progress,
  started: AsyncDisposableStack,
): Promise<void> {
  for (const [name, platform] of platforms) {
    await platform.start(desk);
    progress.started(name);
    started.defer(async () => {
      progress.stopping(name);
      await platform.stop();
    });
  }
}

/** Opens the one door by which everything proactive leaves; the database wakes it. */
export async function startSending(
  { stores, words, clock, log }: Parts,
  platforms: Platforms,
  database: Database,
  started: AsyncDisposableStack,
): Promise<Sending> {
  const composers = composersOf({ stores, words, clock, log }, platforms);
  const { ledger } = stores;
  const jitter = Math.random;
  const sending = sendDeliveries({ ledger, platforms, composers, limits: SENDING, clock, jitter, log });
  started.defer(() => sending.stop());
  const heard = await database.listen('delivery', () => sending.wake());
  started.defer(() => heard.stop());
  return sending;
}

/** Starts the jobs. Nobody waits for the first tick, nor the start for a slow source. */
export function startSchedule(
  jobs: readonly Job[],
  { stores, log }: Parts,
  reading: { end(): Promise<void> },
  progress: Progress,
  started: AsyncDisposableStack,
): void {
  const ticks = schedule(jobs, stores.jobSlots, log);
  progress.started(SCHEDULE);
  started.defer(async () => {
    progress.stopping(SCHEDULE);
    await ticks.stop();
  });
  // First of all.
  started.defer(() => reading.end());
  void ticks.runNow();
}
