import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { postgresSources } from '#adapters/postgres/sources.ts';
import packageJson from '#package.json' with { type: 'json' };
import { type Ground, settleDown } from '#test/bench/deliveries/ground.ts';
import { source } from '#test/support/sources.ts';

const PUBLISHER = fileURLToPath(new URL('publisher-process.ts', import.meta.url));
const PROGRAM = fileURLToPath(new URL('polling-process.ts', import.meta.url));
/** Those with which `npm start` runs Node. */
const flags = packageJson.scripts.start.split(' ').filter((word) => word.startsWith('--'));

export type Polled = { readonly seconds: number; readonly megabytes: number };

/** A server of its own with that many feeds; one host, which the operator has opened. */
export async function publisherOf(feeds: number): Promise<Disposable & { readonly hostAndPort: string }> {
  const child = fork(PUBLISHER, [`${feeds}`]);
  const [port] = await once(child, 'message');
  return { hostAndPort: `127.0.0.1:${port}`, [Symbol.dispose]: () => child.disconnect() };
}

/** Follows so many sources and reads them as often, each time as if for the first time; the last, with the peak of memory. */
export async function pollOften(
  { db, url }: Ground,
  hostAndPort: string,
  count: number,
  rounds: number,
): Promise<Polled> {
  await follow(db, hostAndPort, count);
  await using process = await pollingProcess(url, hostAndPort);
  for (let round = 1; round < rounds; round += 1) {
    await process.poll();
    await forgetAll(db);
  }
  return process.poll();
}

/** A first reading of so many sources, and a second in which nothing has changed, in one process, as a bot runs. */
export async function pollTwice(
  { db, url }: Ground,
  hostAndPort: string,
  count: number,
): Promise<{ readonly full: Polled; readonly unchanged: Polled }> {
  await follow(db, hostAndPort, count);
  await using process = await pollingProcess(url, hostAndPort);
  const full = await process.poll();
  const [stored] = await db.query<{ count: string }>('select count(*) from item');
  if (stored?.count !== `${count * 50}`)
    throw new Error(`${stored?.count} items of ${count} sources are stored`);
  await db.query('update source set due_at = bot_now()');
  await settleDown(db);
  const unchanged = await process.poll();
  const [read] = await db.query<{ count: string }>(
    'select count(*) from source where fault is null and due_at > bot_now()',
  );
  if (read?.count !== `${count}`) throw new Error(`${read?.count} of ${count} sources were read again`);
  return { full, unchanged };
}

async function follow(db: Ground['db'], hostAndPort: string, count: number): Promise<void> {
  await db.query('truncate item, source restart identity cascade');
  await postgresSources(db).followList(
    Array.from({ length: count }, (_, at) => source(`s${at}`, { url: `http://${hostAndPort}/${at}` })),
  );
  await settleDown(db);
}

async function forgetAll(db: Ground['db']): Promise<void> {
  await db.query('truncate item cascade');
  await db.query(
    `update source set due_at = bot_now(), etag = null, last_modified = null, last_success_at = null`,
  );
}

type PollingProcess = AsyncDisposable & { readonly poll: () => Promise<Polled> };

async function pollingProcess(url: string, hostAndPort: string): Promise<PollingProcess> {
  const child = spawn(process.execPath, [...flags, PROGRAM, url, hostAndPort], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  await lines.next();
  return {
    async poll() {
      child.stdin.write('go\n');
      const { value } = await lines.next();
      return JSON.parse(value ?? '');
    },
    async [Symbol.asyncDispose]() {
      const exited = once(child, 'exit');
      child.stdin.end();
      await exited;
    },
  };
}
