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

const SPARE = 2;
const PROGRAM = fileURLToPath(new URL('./sender-process.ts', import.meta.url));

/**
 * So many processes that send; one at a time is killed and replaced. Who comes next has loaded its code already,
 * so that a short life is not spent on that.
 */
export function senders(count: number, words: SenderWords, codeCache: string) {
  const env = { ...process.env, NODE_COMPILE_CACHE: codeCache };
  const load = () =>
    spawn(process.execPath, [PROGRAM, JSON.stringify(words)], { stdio: ['pipe', 'ignore', 'inherit'], env });
  const loaded: ChildProcess[] = Array.from({ length: count + SPARE }, load);
  const running: ChildProcess[] = [];
  let kills = 0;
  const start = () => {
    const next = loaded.shift();
    if (!next) return;
    next.stdin?.write('go\n');
    running.push(next);
  };
  for (let each = 0; each < count; each += 1) start();
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
      start();
      loaded.push(load());
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(running.map((child) => end(child, 'SIGTERM')));
      await Promise.all(loaded.map((child) => end(child, 'SIGKILL')));
    },
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
