import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Database, Sql } from '#adapters/postgres/database.ts';
import type { TextKey } from '#src/messages/text.ts';
import { Trouble } from '#src/messages/trouble.ts';

const FOLDER = new URL('migrations/', import.meta.url);
// Any number, so long as it is ours alone: it names the advisory lock.
const LOCK = 7_203_461;

type Migration = { readonly name: string; readonly text: string; readonly checksum: string };

/**
 * Applies the ordered files that this database has not seen yet, all or none, and returns their names;
 * several processes may do so at once. Throws Trouble for a database that a later or another build has used.
 */
export async function migrate(database: Database, folder = FOLDER): Promise<readonly string[]> {
  const migrations = await readMigrations(folder);
  return database.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await sql.query(
      'create table if not exists migration (name text primary key, checksum text not null, applied_at timestamptz not null)',
    );
    const applied = await sql.query<Applied>('select name, checksum from migration order by name');
    await refuseForeign(sql, applied, migrations);
    const pending = migrations.slice(applied.length);
    for (const migration of pending) await apply(sql, migration);
    return pending.map((migration) => migration.name);
  });
}

type Applied = Pick<Migration, 'name' | 'checksum'>;

async function readMigrations(folder: URL): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
  return Promise.all(
    names.map(async (name) => {
      // git may have written the file with the line ends of another system
      const text = (await readFile(new URL(name, folder), 'utf8')).replaceAll('\r\n', '\n');
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

/** What the database has seen must be the beginning of what this program brings. */
async function refuseForeign(sql: Sql, applied: readonly Applied[], ours: readonly Migration[]) {
  const index = applied.findIndex((one, at) => ours[at]?.checksum !== one.checksum);
  const found = applied[index];
  if (!found) return;
  const isKnown = ours.some((one) => one.name === found.name);
  const key: TextKey = isKnown ? 'errors:database-changed' : 'errors:database-newer';
  const [database] = await sql.query<{ name: string }>('select current_database() as name');
  throw new Trouble([{ key, values: { database: database?.name ?? '', name: found.name } }]);
}

async function apply(sql: Sql, migration: Migration) {
  await sql.query(migration.text);
  await sql.query('insert into migration (name, checksum, applied_at) values ($1, $2, bot_now())', [
    migration.name,
    migration.checksum,
  ]);
}
