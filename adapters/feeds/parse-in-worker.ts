import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ParseAnswer, ParseJob } from '#adapters/feeds/parse-job.ts';

export type ParseLimits = {
  readonly milliseconds: number;
  readonly megabytes: number;
};

export type Parser = {
  /** `failed` when the text took too long or too much memory; the thread is then replaced. */
  parse(job: ParseJob): Promise<ParseAnswer | { readonly kind: 'failed' }>;
  stop(): Promise<void>;
};

// Twice what the largest feed that is fetched was seen to need.
const LIMITS: ParseLimits = { milliseconds: 5000, megabytes: 128 };
const YOUNG_MEGABYTES = 16;
const FILE = new URL('parse-worker.ts', import.meta.url);

/** A thread that reads one text after the other, started when there is something to read. */
export function parserThread(limits: ParseLimits = LIMITS): Parser {
  let worker: Promise<Worker> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;

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

  const run = async (job: ParseJob): Promise<ParseAnswer | { kind: 'failed' }> => {
    worker ??= start();
    const ready = await worker;
    const answer = await answerOf(ready, ++count, job, limits.milliseconds);
    if (answer) return answer;
    worker = undefined;
    await ready.terminate();
    return { kind: 'failed' };
  };

  return {
    parse(job) {
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
function answerOf(
  worker: Worker,
  id: number,
  job: ParseJob,
  milliseconds: number,
): Promise<ParseAnswer | null> {
  const { promise, resolve } = Promise.withResolvers<ParseAnswer | null>();
  const heard = (message: { id: number; answer: ParseAnswer }) => {
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
