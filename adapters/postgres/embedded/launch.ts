import { chown, mkdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { findBinaries } from '#adapters/postgres/embedded/binaries.ts';
import { openCluster } from '#adapters/postgres/embedded/cluster.ts';
import { fileTrouble } from '#adapters/postgres/embedded/embedded-trouble.ts';
import { withFolderLock } from '#adapters/postgres/embedded/folder-lock.ts';
import { ensureDatabase, holdServer } from '#adapters/postgres/embedded/hold.ts';
import { addressOf } from '#adapters/postgres/embedded/knock.ts';
import { ensureServer, stopServer } from '#adapters/postgres/embedded/server.ts';
import { chooseServerUser } from '#adapters/postgres/embedded/server-user.ts';

const DATABASE = 'allianzbote';

/** A server that this process holds, among others perhaps. */
export type Running = {
  readonly url: string;
  readonly port: number;
  /** Settles when the server is gone, or was left. */
  readonly ended: Promise<void>;
  /** Gives the server up, and ends it when nobody else holds it. */
  leave(): Promise<void>;
};

/** Starts or joins the server; `port` is given when an earlier address has to stay true. */
export type Launch = (port?: number) => Promise<Running>;

export type LaunchOptions = {
  /** Settings of the server beside our own, `name=value`. */
  readonly settings: readonly string[];
  /** False for data that nobody needs after a power cut: nothing is then forced to the disk. */
  readonly durable: boolean;
};

const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** Finds the programs, the user to run them and the folder; nothing is started yet. */
export async function prepareLaunch(folder: string, { settings, durable }: LaunchOptions): Promise<Launch> {
  const all = durable ? settings : [...NOT_DURABLE, ...settings];
  const binaries = await findBinaries();
  const path = await makeFolder(folder);
  const place = join(path, 'postgres');
  const user = await chooseServerUser({ folder: path, owners: [place, path], program: binaries.initdb });
  const locked = <Result>(work: () => Promise<Result>) =>
    withFolderLock(`${place}.lock`, async () => {
      await user.own(`${place}.lock`);
      return work();
    });
  return (wanted) =>
    locked(async () => {
      const cluster = await openCluster(place, binaries, user, durable);
      const port = await ensureServer(cluster, binaries, user, { port: wanted, settings: all });
      await ensureDatabase(addressOf(cluster, port, 'postgres'), DATABASE);
      const hold = await holdServer(addressOf(cluster, port, 'postgres'));
      const leave = () =>
        locked(async () => {
          // A server that is gone already needs no end.
          if (await hold.isLast().catch(() => false)) await stopServer(cluster, binaries, user);
        }).finally(hold.end);
      return { url: addressOf(cluster, port, DATABASE), port, ended: hold.ended, leave };
    });
}

/** Makes sure of the folder and returns its real path. What root makes in somebody's folder becomes theirs. */
async function makeFolder(folder: string): Promise<string> {
  try {
    const isNew = await makeFolders(resolve(folder));
    const path = await realpath(folder);
    if (isNew && process.getuid?.() === 0) {
      const { uid, gid } = await stat(dirname(path));
      await chown(path, uid, gid);
    }
    return path;
  } catch (cause) {
    throw fileTrouble(cause, folder);
  }
}

/** True where the folder was not there. Level by level: `recursive` never returns where a parent takes none (/proc). */
async function makeFolders(path: string): Promise<boolean> {
  const isThere = (await stat(path).catch(() => null))?.isDirectory() ?? false;
  if (isThere) return false;
  const parent = dirname(path);
  if (parent !== path) await makeFolders(parent);
  await mkdir(path).catch(async (cause) => {
    // Another process may have made it in the meantime.
    if (!(await stat(path).catch(() => null))?.isDirectory()) throw cause;
  });
  return true;
}
