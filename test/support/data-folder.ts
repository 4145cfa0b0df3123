import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '#adapters/postgres/embedded/start.ts';

/** A data folder of one's own; at disposal whatever server runs in it is ended and all of it removed. */
export async function dataFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  // Named like a throwaway, so that the next run takes along what a killed one has left.
  const path = await mkdtemp(join(tmpdir(), `allianzbote-${process.pid}-`));
  return {
    path,
    async [Symbol.asyncDispose]() {
      // A killed process may have left its server behind: join it and leave as the last.
      if (await postmasterOf(path)) await (await startEmbedded(path)).stop();
      await rm(path, { recursive: true, maxRetries: 5 });
    },
  };
}

export function markOf(folder: string): string {
  return join(folder, 'postgres', 'cluster', 'postmaster.pid');
}

/** The process id of the server that runs, or ran until it was killed; null where it ended in good order. */
export async function postmasterOf(folder: string): Promise<number | null> {
  const mark = await readFile(markOf(folder), 'utf8').catch(() => null);
  return mark === null ? null : Number(mark.split('\n')[0]);
}
