import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPostmaster } from '#adapters/postgres/embedded/postmaster.ts';
import { type EmbeddedServer, startEmbedded } from '#adapters/postgres/embedded/start.ts';

const NAME = /^allianzbote-(\d+)-\w+$/;

/**
 * Starts a server of its own in a new folder below `parent`; stopping it removes both. What a killed
 * process has left there of the kind goes first.
 */
export async function startThrowaway(
  settings: readonly string[] = [],
  parent = tmpdir(),
): Promise<EmbeddedServer> {
  await removeAbandoned(parent);
  const folder = await mkdtemp(join(parent, `allianzbote-${process.pid}-`));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const { url, stop } = await startEmbedded(folder, { settings, durable: false });
    return { url, stop: () => stop().finally(remove) };
  } catch (cause) {
    await remove();
    throw cause;
  }
}

async function removeAbandoned(parent: string) {
  for (const name of await readdir(parent)) {
    const pid = Number(NAME.exec(name)?.[1]);
    if (!(pid > 0) || isAlive(pid)) continue;
    // Another process may be at it too; what stays goes next time.
    await removeServer(join(parent, name)).catch(() => undefined);
  }
}

/** Ends the server of a folder, if one still runs there, and removes the folder. */
async function removeServer(folder: string) {
  if (!(await isOurs(folder))) return;
  const mark = await readPostmaster(join(folder, 'postgres', 'cluster'));
  // Joining a server is the way to end it: whoever leaves last does.
  if (mark) await startEmbedded(folder, { durable: false }).then((server) => server.stop());
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

// The temporary folder is everybody's: start nothing that somebody else has put there.
async function isOurs(path: string): Promise<boolean> {
  return (await stat(path)).uid === process.getuid?.();
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
