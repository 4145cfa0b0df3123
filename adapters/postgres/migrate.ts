import { readdir, readFile } from 'node:fs/promises';
import type { Database } from '#adapters/postgres/database.ts';

const FOLDER = new URL('migrations/', import.meta.url);
// Any number, so long as it is ours alone: it names the advisory lock.
const LOCK = 7_203_461;

/** Applies the ordered files that this database has not seen yet; several processes may do so at once. */
export async function migrate(database: Database): Promise<readonly string[]> {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).toSorted();
  return database.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await sql.query(
      'create table if not exists migration (name text primary key, applied_at timestamptz not null default now())',
    );
    const applied = new Set(
      (await sql.query<{ name: string }>('select name from migration')).map((row) => row.name),
    );
    const pending = files.filter((name) => !applied.has(name));
    for (const name of pending) {
      await sql.query(await readFile(new URL(name, FOLDER), 'utf8'));
      await sql.query('insert into migration (name) values ($1)', [name]);
    }
    return pending;
  });
}
