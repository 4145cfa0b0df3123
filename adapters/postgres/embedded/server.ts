import { rename, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Binaries } from '#adapters/postgres/embedded/binaries.ts';
import type { Cluster } from '#adapters/postgres/embedded/cluster.ts';
import { logSince, startTrouble } from '#adapters/postgres/embedded/embedded-trouble.ts';
import { addressOf, knock } from '#adapters/postgres/embedded/knock.ts';
import { commandOf, disownMark, readPostmaster } from '#adapters/postgres/embedded/postmaster.ts';
import type { ServerUser } from '#adapters/postgres/embedded/server-user.ts';

// A server that was killed replays its journal first.
const PATIENCE_MS = 60_000;
const PAUSE_MS = 50;
const LOG_LIMIT = 1_000_000;

// What the next try can find otherwise: remains of a killed server, or a port taken in between.
const PASSING = /still in use|Address already in use|could not bind|"postmaster\.pid" already exists/;

export type ServerOptions = {
  /** Where the server has to listen; else on any free port. */
  readonly port: number | undefined;
  /** Settings of the server beside our own, `name=value`. */
  readonly settings: readonly string[];
};

/** The port of the server on this cluster: of the one that runs, or of a new one. Call it under the folder's lock. */
export async function ensureServer(
  cluster: Cluster,
  binaries: Binaries,
  user: ServerUser,
  options: ServerOptions,
): Promise<number> {
  for (const end = Date.now() + PATIENCE_MS; ; await wait(PAUSE_MS)) {
    const adopted = await adopt(cluster, end);
    if (adopted !== null) return adopted;
    // After a crash others may still know the server by the port in its mark.
    const port = options.port ?? (await readPostmaster(cluster.data))?.port ?? (await freePort());
    await setOldLogAside(cluster.log);
    const before = (await stat(cluster.log).catch(() => null))?.size ?? 0;
    try {
      await user.run(binaries.pgCtl, startArguments(cluster, port, options.settings));
      return port;
    } catch (cause) {
      const output = await logSince(cluster.log, before);
      if (!PASSING.test(output) || Date.now() > end) throw startTrouble(cause, cluster.log, output);
    }
  }
}

/** Ends the server in good order; connections that are left are cut. */
export async function stopServer(cluster: Cluster, binaries: Binaries, user: ServerUser): Promise<void> {
  await user.run(binaries.pgCtl, ['stop', '-D', cluster.data, '-m', 'fast', '-w', '-s']);
}

/** The port of a server that runs already, though whoever started it may be dead; null where none does. */
async function adopt(cluster: Cluster, end: number): Promise<number | null> {
  for (;;) {
    const mark = await readPostmaster(cluster.data);
    if (!mark) return null;
    const answer = await knock(addressOf(cluster, mark.port, 'postgres'));
    if (answer === 'welcome') return mark.port;
    const command = await commandOf(mark.pid);
    const isOurs = command.includes('postgres') && command.includes(cluster.data);
    if (!isOurs) {
      await disownMark(cluster.data);
      return null;
    }
    if (Date.now() > end) throw startTrouble(null, cluster.log, await logSince(cluster.log, 0));
    // It is on its way up or down.
    await wait(PAUSE_MS);
  }
}

function startArguments(cluster: Cluster, port: number, settings: readonly string[]): readonly string[] {
  const own = [`port=${port}`, 'listen_addresses=127.0.0.1', "unix_socket_directories=''", 'timezone=UTC'];
  const options = [...own, ...settings].map((setting) => `-c ${setting}`).join(' ');
  return ['start', '-D', cluster.data, '-w', '-s', '-l', cluster.log, '-o', options];
}

async function setOldLogAside(log: string) {
  const size = (await stat(log).catch(() => null))?.size ?? 0;
  if (size > LOG_LIMIT) await rename(log, join(log, '..', 'server.old.log'));
}

async function freePort(): Promise<number> {
  const server = createServer();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject).listen(0, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  await server[Symbol.asyncDispose]();
  return typeof address === 'object' && address ? address.port : 0;
}
