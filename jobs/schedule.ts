import { type Logger, schedule as scheduleTask } from 'node-cron';
import type { JobSlots } from '#src/ports/job-slots.ts';
import type { Log } from '#src/ports/log.ts';

/** A look at the tables for what is due and not done, so that a missed tick costs delay only. */
export type Job = {
  readonly name: string;
  /** Five fields, or six with seconds first; in UTC. */
  readonly cron: string;
  /** From one tick to the next. Of all processes the first to ask in a period of this length runs the job. */
  readonly everySeconds: number;
  readonly run: () => Promise<void>;
};

export type Schedule = {
  /** Looks once without waiting for a tick; resolves when every job has run. Never rejects. */
  runNow(): Promise<void>;
  /** Starts nothing more and resolves when what runs has ended. */
  stop(): Promise<void>;
};

/**
 * Runs each job at its ticks, in one process, never twice at once in this one. One that throws is logged and runs again
 * at its next tick; where no slot can be taken, because the database is away, the tick is left out.
 */
export function schedule(jobs: readonly Job[], slots: JobSlots, log: Log): Schedule {
  const running = new Set<Promise<unknown>>();
  const tracked = <Result>(work: Promise<Result>): Promise<Result> => {
    running.add(work);
    const forget = () => running.delete(work);
    work.then(forget, forget);
    return work;
  };
  let stopped = false;
  const tasks = jobs.map((job) =>
    scheduleTask(job.cron, () => (stopped ? undefined : tracked(runLogged(job, log))), {
      name: job.name,
      timezone: 'UTC',
      noOverlap: true,
      distributed: true,
      // Not the scheduler's own key: that is this process's idea of the time.
      runCoordinator: { shouldRun: () => tracked(slots.take(job.name, job.everySeconds)) },
      logger: toLog(log, job.name),
    }),
  );
  return {
    async runNow() {
      await Promise.all(jobs.map((job) => tracked(runLogged(job, log))));
    },
    async stop() {
      stopped = true;
      await Promise.all(tasks.map((task) => task.destroy()));
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}

async function runLogged(job: Job, log: Log): Promise<void> {
  try {
    await job.run();
  } catch (cause) {
    log.error('job failed', { job: job.name }, cause);
  }
}

// What the scheduler itself has to say. A tick that is missed or finds the job still running costs delay only.
function toLog(log: Log, job: string): Logger {
  return {
    info: () => undefined,
    debug: () => undefined,
    warn: (message) => log.info('tick left out', { job, message }),
    error: (message, cause) => log.error('tick failed', { job }, cause ?? message),
  };
}
