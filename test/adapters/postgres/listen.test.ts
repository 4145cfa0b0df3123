import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { expect, test, vi } from 'vitest';
import { openDatabase, type Sql } from '#adapters/postgres/database.ts';
import { freshDatabase } from '#test/support/database.ts';

/** A road to the server on which new connections can be made to wait. */
async function roadTo(url: string) {
  const { hostname, port } = new URL(url);
  const travellers: Socket[] = [];
  let open = Promise.withResolvers<void>();
  open.resolve();
  const server = createServer(async (near) => {
    near.on('error', () => undefined);
    travellers.push(near);
    await open.promise;
    const far = connect(Number(port), hostname);
    far.on('error', () => near.destroy());
    near.on('close', () => far.destroy());
    near.pipe(far).pipe(near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = { hostname: '127.0.0.1', port: String((server.address() as AddressInfo).port) };
  return {
    url: Object.assign(new URL(url), at).href,
    travellers,
    close() {
      open = Promise.withResolvers();
    },
    open: () => open.resolve(),
    async [Symbol.asyncDispose]() {
      for (const traveller of travellers) traveller.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listeners(db: Sql): Promise<number> {
  const rows = await db.query(
    "select from pg_stat_activity where datname = current_database() and query ilike 'listen %'",
  );
  return rows.length;
}

test.each([
  ['while the server is slow to let it in', false],
  ['just as the server lets it in', true],
])(
  'stopping during a reconnect ends it, %s',
  async (_, letIn) => {
    await using db = await freshDatabase();
    await using road = await roadTo(db.url);
    const database = openDatabase({ url: road.url });
    const heard: string[] = [];
    const listener = await database.listen('page', (payload) => heard.push(payload));
    road.close();
    road.travellers[0]?.destroy();
    await vi.waitUntil(() => road.travellers.length === 2, { timeout: 5000 });
    const stopped = listener.stop();
    if (letIn) road.open();
    await stopped;
    expect(heard).toEqual([]);
    await vi.waitUntil(async () => (await listeners(db)) === 0, { timeout: 5000 });
    await database.close();
  },
  10_000,
);

test('a connection on which nothing can be heard is closed again', async () => {
  await using db = await freshDatabase();
  // PostgreSQL knows no channel without a name.
  await expect(db.listen('', () => undefined)).rejects.toThrow('zero-length');
  await vi.waitUntil(async () => (await listeners(db)) === 0, { timeout: 5000 });
}, 10_000);
