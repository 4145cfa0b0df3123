import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { JobKind, Request, ThreadJobs } from '#adapters/feeds/reading-job.ts';

export type ThreadLimits = {
  readonly milliseconds: number;
  readonly megabytes: number;
};

/** What stands for an answer when a job took too long or too much memory; the thread is then replaced. */
const FAILED = { kind: 'failed' } as const;

/** What stands for an answer once the thread was stopped, which says nothing of the job. */
const STOPPED = { kind: 'stopped' } as const;

type Unanswered = typeof FAILED | typeof STOPPED;

type Answer<Kind extends JobKind> = ThreadJobs[Kind]['answer'];

export type ReadingThread = {
  /** @param milliseconds for a job that is not worth as long as others. */
  read<Kind extends JobKind>(
    kind: Kind,
    job: ThreadJobs[Kind]['job'],
    milliseconds?: number,
  ): Promise<Answer<Kind> | Unanswered>;
  /** For good: breaks off what is being read, and nothing more is. */
  stop(): Promise<void>;
};

// Half as much again as the largest feed that is fetched was seen to need.
const LIMITS: ThreadLimits = { milliseconds: 5000, megabytes: 96 };
const YOUNG_MEGABYTES = 16;
const FILE = new URL('reading-worker.ts', import.meta.url);

/** A thread that reads one text after the other, started when there is something to read. */
export function readingThread(limits: ThreadLimits = LIMITS): ReadingThread {
  let worker: Promise<Worker> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;
  let isStopped = false;

  const start = async () => {
    const started = new Worker(FILE, {
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

  async function run<Kind extends JobKind>(
    kind: Kind,
    job: ThreadJobs[Kind]['job'],
    milliseconds: number,
  ): Promise<Answer<Kind> | Unanswered> {
    if (isStopped) return STOPPED;
    worker ??= start();
    const ready = await worker;
    const answer = isStopped ? null : await answerOf(ready, { id: ++count, kind, job }, milliseconds);
    if (answer !== null) return answer;
    worker = undefined;
    await ready.terminate();
    return isStopped ? STOPPED : FAILED;
  }

  return {
    read(kind, job, milliseconds = limits.milliseconds) {
      const result = last.then(() => run(kind, job, milliseconds));
      last = result.catch(() => undefined);
      return result;
    },
    async stop() {
      isStopped = true;
      await (await worker)?.terminate();
      await last;
    },
  };
}

/** The thread's answer, or null when it died or the time ran out. */
function answerOf<Kind extends JobKind>(
  worker: Worker,
  request: Request<Kind>,
  milliseconds: number,
): Promise<Answer<Kind> | null> {
  const { promise, resolve } = Promise.withResolvers<Answer<Kind> | null>();
  const heard = (message: { id: number; answer: Answer<Kind> }) => {
    if (message.id === request.id) resolve(message.answer);
  };
  const died = () => resolve(null);
  const timer = setTimeout(died, milliseconds);
  worker.on('message', heard).on('error', died).on('exit', died);
  worker.postMessage(request);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off('message', heard).off('error', died).off('exit', died);
  });
}
