import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const NOTHING: Seen = { answers: 0, slowest: 0, slowestBare: 0, largest: 0 };
const BARE = fileURLToPath(new URL('bare-process.ts', import.meta.url));

type Addresses = { readonly pid: number; readonly health: string; readonly bare: string };

type Seen = {
  readonly answers: number;
  /** Milliseconds that the slowest answer took. */
  readonly slowest: number;
  /** The same of a process that asks the same database and has nothing else to do, in turns with the other. */
  readonly slowestBare: number;
  /** The largest size in kB. */
  readonly largest: number;
};

/** Asks a process for its health and its size, in a thread of its own, so that nothing else delays it. */
export async function watchProcess(pid: number, health: string, databaseUrl: string) {
  const bare = fork(BARE, [databaseUrl]);
  const [port] = await once(bare, 'message');
  const addresses: Addresses = { pid, health, bare: `http://127.0.0.1:${port}/` };
  const worker = new Worker(new URL(import.meta.url), { workerData: addresses });
  return {
    /** What was seen since the last look; waits until it is that many answers. */
    async look(answers = 1): Promise<Seen> {
      worker.postMessage(answers);
      return (await once(worker, 'message'))[0];
    },
    async [Symbol.asyncDispose]() {
      await worker.terminate();
      bare.disconnect();
    },
  };
}

async function watch({ pid, health, bare }: Addresses): Promise<never> {
  let seen: Seen = NOTHING;
  let wanted = Number.POSITIVE_INFINITY;
  parentPort?.on('message', (answers: number) => {
    wanted = answers;
  });
  // The first request of a thread loads what it asks with.
  await millisecondsOf(bare);
  for (;;) {
    seen = {
      answers: seen.answers + 1,
      slowest: Math.max(seen.slowest, await millisecondsOf(health)),
      slowestBare: Math.max(seen.slowestBare, await millisecondsOf(bare)),
      largest: Math.max(seen.largest, await kilobytesOf(pid)),
    };
    if (seen.answers >= wanted) {
      parentPort?.postMessage(seen);
      seen = NOTHING;
      wanted = Number.POSITIVE_INFINITY;
    }
    await wait(20);
  }
}

async function millisecondsOf(address: string): Promise<number> {
  const asked = performance.now();
  await (await fetch(address)).text();
  return performance.now() - asked;
}

/** Read where it stands, since a new process for every look would hold up those that are measured. */
async function kilobytesOf(pid: number): Promise<number> {
  if (process.platform === 'linux') {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1]);
  }
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout);
}

if (!isMainThread && workerData?.health !== undefined) await watch(workerData);
