import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

// No system gives this process id away.
const NOBODY = 2 ** 31 - 1;

/** What `postmaster.pid` says of the server that runs, or ran, on a cluster. */
export type Postmaster = { readonly pid: number; readonly port: number };

/** Null when no server has left its mark, or one that ended in good order has removed it. */
export async function readPostmaster(data: string): Promise<Postmaster | null> {
  // Line 1 is the process, line 4 the port.
  const lines = (await readFile(pidFile(data), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]) } : null;
}

/**
 * Declares the mark stale, for a process id that by now means another program or a zombie: PostgreSQL
 * would refuse to start. The rest of the file stays, by which it finds survivors in shared memory itself.
 */
export async function disownMark(data: string): Promise<void> {
  const [, ...rest] = (await readFile(pidFile(data), 'utf8')).split('\n');
  await writeFile(pidFile(data), [NOBODY, ...rest].join('\n'));
}

/** The command line of a process; without any path when it is gone or a zombie, whose end nobody asked about. */
export async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return words.replaceAll('\0', ' ').trim();
  }
  const found = await execute('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => null);
  return found?.stdout.trim() ?? '';
}

function pidFile(data: string): string {
  return join(data, 'postmaster.pid');
}
