import { type Database, openDatabase } from '#adapters/postgres/database.ts';
import { startThrowaway } from '#adapters/postgres/embedded/throwaway.ts';
import { migrate } from '#adapters/postgres/migrate.ts';

export type Ground = AsyncDisposable & { readonly db: Database; readonly url: string };

/** A PostgreSQL of its own with that many channels of one tenant of the platform `bench`. */
export async function groundWith(channels: number): Promise<Ground> {
  const server = await startThrowaway(['max_connections=60', 'shared_buffers=256MB', 'max_wal_size=4GB']);
  const db = openDatabase({ url: server.url });
  await migrate(db);
  await db.query(`insert into tenant (platform, ref) values ('bench', 'T')`);
  await db.query(
    `insert into channel (tenant_id, ref, name, kind, languages, timezone)
     select tenant.id, 'C' || n, 'C' || n, 'channel', '{de}', 'Europe/Berlin'
     from tenant cross join generate_series(1, $1) n`,
    [channels],
  );
  await settleDown(db);
  return {
    db,
    url: server.url,
    async [Symbol.asyncDispose]() {
      await db.close();
      await server.stop();
    },
  };
}

/** What earlier work left to do is done before anything is timed. */
export async function settleDown(db: Database): Promise<void> {
  await db.query('vacuum analyze');
  await db.query('checkpoint');
}

export async function empty(db: Database): Promise<void> {
  await db.query('truncate delivery, lane, request_made, tenant_pace');
  await settleDown(db);
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return (performance.now() - before) / 1000;
}

export async function plan(db: Database, text: string): Promise<string> {
  const rows = await db.query<{ 'QUERY PLAN': string }>(`explain ${text}`);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}
