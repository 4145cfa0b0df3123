import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { Trouble } from '#src/messages/trouble.ts';

const BUSY = 5;
const PATIENCE_MS = 60_000;
const PAUSE_MS = 25;

/**
 * Does `work` while no other process does the like with the same lock file. The lock is SQLite's on an
 * empty file: the only one Node brings that the system lets go of whenever its holder dies, however it dies.
 */
export async function withFolderLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const lock = openLock(file);
  try {
    await take(lock, file);
    return await work();
  } finally {
    lock.close();
  }
}

function openLock(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { timeout: 0 });
  } catch (cause) {
    throw new Trouble([{ key: 'errors:embedded-not-writable', values: { path: file } }], { cause });
  }
}

async function take(lock: DatabaseSync, file: string) {
  for (const end = Date.now() + PATIENCE_MS; ; await wait(PAUSE_MS)) {
    try {
      // Nothing is written, so there is nothing to keep a journal of beside the file.
      lock.exec('pragma journal_mode = memory; begin exclusive');
      return;
    } catch (cause) {
      if ((cause as { errcode?: number }).errcode !== BUSY) {
        throw new Trouble([{ key: 'errors:embedded-not-writable', values: { path: file } }], { cause });
      }
      if (Date.now() > end)
        throw new Trouble([{ key: 'errors:embedded-busy', values: { path: file } }], { cause });
    }
  }
}
