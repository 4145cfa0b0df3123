import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Binaries } from '#adapters/postgres/embedded/binaries.ts';
import { fileTrouble, initTrouble } from '#adapters/postgres/embedded/embedded-trouble.ts';
import type { ServerUser } from '#adapters/postgres/embedded/server-user.ts';
import { Trouble } from '#src/messages/trouble.ts';

/** The server's one role; it owns everything. */
export const ROLE = 'allianzbote';

/** A data folder of PostgreSQL, with what it takes to get in. */
export type Cluster = { readonly data: string; readonly log: string; readonly password: string };

/**
 * Opens the cluster in `place`, making it on the first start. It is made beside and renamed when complete,
 * so a `place` that exists is whole. Call it under the folder's lock.
 */
export async function openCluster(
  place: string,
  binaries: Binaries,
  user: ServerUser,
  durable: boolean,
): Promise<Cluster> {
  await refuseOtherMajor(dirname(place), binaries.major);
  const exists = await stat(place).then(
    () => true,
    () => false,
  );
  if (!exists) await makeCluster(place, binaries, user, durable);
  const data = join(place, 'cluster');
  if (!(await refuseOtherMajor(data, binaries.major))) {
    throw new Trouble([{ key: 'errors:embedded-damaged', values: { folder: place } }]);
  }
  const password = await readFile(join(place, 'password'), 'utf8').catch((cause) => {
    throw fileTrouble(cause, join(place, 'password'));
  });
  return { data, log: join(place, 'server.log'), password };
}

/** False where there is no cluster; one of another major is told, since its files cannot be read. */
async function refuseOtherMajor(data: string, needed: number): Promise<boolean> {
  const found = await readFile(join(data, 'PG_VERSION'), 'utf8').catch((cause) => {
    if (cause.code === 'ENOENT') return null;
    throw fileTrouble(cause, data);
  });
  if (found === null) return false;
  if (Number(found) === needed) return true;
  throw new Trouble([
    { key: 'errors:embedded-other-version', values: { folder: data, found: found.trim(), needed } },
  ]);
}

async function makeCluster(place: string, binaries: Binaries, user: ServerUser, durable: boolean) {
  // A name of its own each time: the initdb of a killed start may still be writing into an earlier one.
  const fresh = `${place}.init-${randomUUID()}`;
  const password = join(fresh, 'password');
  try {
    await removeUnfinished(place);
    await mkdir(fresh, { mode: 0o700 });
    await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600, flush: true });
    await user.own(password);
    await user.own(fresh);
  } catch (cause) {
    throw fileTrouble(cause, fresh);
  }
  const access = ['-U', ROLE, '-A', 'scram-sha-256', '--pwfile', password];
  const language = ['-E', 'UTF8', '--locale=C.UTF-8'];
  const speed = durable ? [] : ['--no-sync'];
  try {
    await user.run(binaries.initdb, ['-D', join(fresh, 'cluster'), ...access, ...language, ...speed]);
    await rename(fresh, place);
  } catch (cause) {
    await rm(fresh, { recursive: true, force: true });
    throw initTrouble(cause, place);
  }
}

async function removeUnfinished(place: string) {
  const names = await readdir(dirname(place));
  const unfinished = names.filter((name) => name.startsWith(`${basename(place)}.init-`));
  const options = { recursive: true, force: true, maxRetries: 5 };
  await Promise.all(unfinished.map((name) => rm(join(dirname(place), name), options)));
}
