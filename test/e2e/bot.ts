import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../src/cli/allianzbote.js', import.meta.url));

/** The product itself, as `npm start` runs it. */
export type ServedBot = AsyncDisposable & {
  readonly pid: number;
  readonly pageUrl: string;
  readonly operatorUrl: string;
  /** What it printed until it was ready. */
  readonly greeting: readonly string[];
  /** Ends it in good order; its exit code. */
  stop(): Promise<number>;
  /** Ends it without any chance to tidy up. */
  kill(): Promise<void>;
};

/** Starts `serve` with nothing in its environment but PATH and these settings. */
export async function serveBot(
  settings: Record<string, string>,
  words: readonly string[] = [],
): Promise<ServedBot> {
  const child = runProduct(settings, ['serve', ...words]);
  const greeting: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    greeting.push(line);
    if (line.startsWith('Not configured')) break;
  }
  const link = (start: string) =>
    greeting
      .find((line) => line.startsWith(start))
      ?.split(': ')
      .at(-1) ?? '';
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode ?? 0;
    const exited = once(child, 'exit');
    child.kill(signal);
    return Number((await exited)[0]);
  };
  if (child.exitCode !== null) throw new Error(`serve ended with ${child.exitCode}: ${greeting.join('\n')}`);
  return {
    pid: child.pid ?? 0,
    pageUrl: link('Allianzbote is ready'),
    operatorUrl: link('As operator'),
    greeting,
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
    [Symbol.asyncDispose]: async () => void (await end('SIGKILL')),
  };
}

const LONGEST_RUN_MS = 60_000;

/** Runs a command of the product to its end; what does not end is killed. */
export async function runToEnd(settings: Record<string, string>, words: readonly string[], input = '') {
  const child = runProduct(settings, words, LONGEST_RUN_MS);
  child.stdin.end(input);
  const [out, err, [code]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    once(child, 'close'),
  ]);
  return { code: Number(code), out, err };
}

/** Only the product's process; `timeout` milliseconds later it is killed, never where there are none. */
export function runProduct(settings: Record<string, string>, words: readonly string[], timeout = 0) {
  const env = { PATH: process.env.PATH, LOG_LEVEL: 'error', ...settings };
  return spawn(process.execPath, [PROGRAM, ...words], { env, stdio: 'pipe', timeout, killSignal: 'SIGKILL' });
}

async function textOf(stream: NonNullable<ChildProcess['stdout']>): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text;
}
