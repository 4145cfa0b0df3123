import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../fixtures/hold-embedded.ts', import.meta.url));

/** A real process that holds the embedded server of a folder, as a bot would. */
export type BotProcess = AsyncDisposable & {
  /** The database's address, or the key of the Trouble that kept it from starting. */
  readonly said: string;
  /** Ends it in good order. */
  stop(): Promise<void>;
  /** Ends it without any chance to tidy up. */
  kill(): Promise<void>;
};

/** Starts one and waits for what it says; `uid` runs it as another user. */
export async function botProcess(folder: string, uid?: number): Promise<BotProcess> {
  const child = startBot(folder, uid);
  for await (const said of createInterface({ input: child.stdout })) {
    return {
      said,
      stop: () => end(child, 'SIGTERM'),
      kill: () => end(child, 'SIGKILL'),
      [Symbol.asyncDispose]: () => end(child, 'SIGKILL'),
    };
  }
  throw new Error('the process ended before it said anything');
}

/** Starts one and waits for nothing. */
export function startBot(folder: string, uid?: number) {
  const user = uid === undefined ? {} : { uid, gid: uid };
  return spawn(process.execPath, [PROGRAM, folder], { ...user, stdio: ['ignore', 'pipe', 'inherit'] });
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL') {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  const [code] = await exited;
  if (signal === 'SIGTERM' && code !== 0) throw new Error(`ended with ${code}`);
}
