import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const NOTHING: Seen = { answers: 0, slowest: 0, largest: 0 };

type Watched = { readonly pid: number; readonly health: string };
/** The slowest answer in milliseconds and the largest size in kB since the last look. */
type Seen = { readonly answers: number; readonly slowest: number; readonly largest: number };

/** Asks a process for its health and its size, in a thread of its own, so that nothing else delays it. */
export function watchProcess(watched: Watched) {
  const worker = new Worker(new URL(import.meta.url), { workerData: watched });
  return {
    /** Waits until that many answers were seen. */
    async look(answers = 1): Promise<Seen> {
      worker.postMessage(answers);
      return (await once(worker, 'message'))[0];
    },
    async [Symbol.asyncDispose]() {
      await worker.terminate();
    },
  };
}

async function watch({ pid, health }: Watched): Promise<never> {
  let seen: Seen = NOTHING;
  let wanted = Number.POSITIVE_INFINITY;
  parentPort?.on('message', (answers: number) => {
    wanted = answers;
  });
  for (;;) {
    const asked = performance.now();
    await (await fetch(health)).text();
    const slowest = Math.max(seen.slowest, performance.now() - asked);
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
    seen = { answers: seen.answers + 1, slowest, largest: Math.max(seen.largest, Number(stdout)) };
    if (seen.answers >= wanted) {
      parentPort?.postMessage(seen);
      seen = NOTHING;
      wanted = Number.POSITIVE_INFINITY;
    }
    await wait(20);
  }
}

if (!isMainThread && workerData?.health !== undefined) await watch(workerData);
