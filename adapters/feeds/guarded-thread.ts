import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export type ThreadLimits = {
  readonly milliseconds: number;
  readonly megabytes: number;
};

/** What stands for an answer when a job took too long or too much memory; the thread is then replaced. */
const FAILED = { kind: 'failed' } as const;

export type GuardedThread<Job, Answer> = {
  ask(job: Job): Promise<Answer | typeof FAILED>;
  stop(): Promise<void>;
};

// Twice what the largest feed that is fetched was seen to need.
const LIMITS: ThreadLimits = { milliseconds: 5000, megabytes: 128 };
const YOUNG_MEGABYTES = 16;

/** A thread that does one job after the other, started when there is one; its file calls `answerJobs`. */
export function guardedThread<Job, Answer>(
  file: URL,
  limits: ThreadLimits = LIMITS,
): GuardedThread<Job, Answer> {
  let worker: Promise<Worker> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;

  const start = async () => {
    const started = new Worker(file, {
      resourceLimits: {
        maxOldGenerationSizeMb: limits.megabytes,
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      },
    });
    started.unref();
    // A thread that dies while idle must not take the process with it.
    started.on('error', () => undefined);
    // Loading its code on a busy machine is not held against the text.
    await Promise.race([once(started, 'message'), once(started, 'exit')]);
    return started;
  };

  const run = async (job: Job): Promise<Answer | typeof FAILED> => {
    worker ??= start();
    const ready = await worker;
    const answer = await answerOf<Job, Answer>(ready, ++count, job, limits.milliseconds);
    if (answer !== null) return answer;
    worker = undefined;
    await ready.terminate();
    return FAILED;
  };

  return {
    ask(job) {
      const result = last.then(() => run(job));
      last = result.catch(() => undefined);
      return result;
    },
    async stop() {
      await last;
      await (await worker)?.terminate();
      worker = undefined;
    },
  };
}

/** The thread's answer, or null when it died or the time ran out. */
function answerOf<Job, Answer>(
  worker: Worker,
  id: number,
  job: Job,
  milliseconds: number,
): Promise<Answer | null> {
  const { promise, resolve } = Promise.withResolvers<Answer | null>();
  const heard = (message: { id: number; answer: Answer }) => {
    if (message.id === id) resolve(message.answer);
  };
  const died = () => resolve(null);
  const timer = setTimeout(died, milliseconds);
  worker.on('message', heard).on('error', died).on('exit', died);
  worker.postMessage({ id, job });
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off('message', heard).off('error', died).off('exit', died);
  });
}
