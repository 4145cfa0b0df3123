import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { SendingLimits } from '#src/deliveries/limits.ts';

/** Shorter than in earnest, so that a killed process is missed within seconds. */
export const CHAOS_LIMITS: SendingLimits = {
  atOnce: 64,
  slowSeconds: 0.5,
  atMost: 500,
  requestSeconds: 1.2,
  startSeconds: 1.5,
  leaseSeconds: 3,
};

export type SenderWords = {
  readonly databaseUrl: string;
  readonly slackApiUrl: string;
  readonly teamsUrl: string;
};

type Loading = { readonly child: ChildProcess; readonly loaded: Promise<unknown> };

const SPARE = 2;
const PROGRAM = fileURLToPath(new URL('./sender-process.ts', import.meta.url));

/**
 * So many processes that send; one at a time is killed and replaced. Who comes next has loaded its code already,
 * however busy the machine is, so that what is killed is a process that sends.
 */
export async function senders(count: number, words: SenderWords, codeCache: string) {
  const env = { ...process.env, NODE_COMPILE_CACHE: codeCache };
  const load = (): Loading => {
    const args = [PROGRAM, JSON.stringify(words)];
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'], env });
    return { child, loaded: Promise.race([once(child.stdout, 'data'), once(child, 'exit')]) };
  };
  const loading: Loading[] = Array.from({ length: count + SPARE }, load);
  const running: ChildProcess[] = [];
  let kills = 0;
  const start = async () => {
    const next = loading.shift();
    if (!next) return;
    await next.loaded;
    next.child.stdin?.write('go\n');
    running.push(next.child);
  };
  for (let each = 0; each < count; each += 1) await start();
  return {
    get kills() {
      return kills;
    },
    /** The one that has run longest. */
    async killOne() {
      const victim = running.shift();
      if (!victim) return;
      kills += 1;
      await end(victim, 'SIGKILL');
      loading.push(load());
      await start();
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(running.map((child) => end(child, 'SIGTERM')));
      await Promise.all(loading.map(({ child }) => end(child, 'SIGKILL')));
    },
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
