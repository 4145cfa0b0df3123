import type { Database } from '#adapters/postgres/database.ts';

/** Every row of every table but those, so that a change of any is seen. */
export async function pictureOf(database: Database, without: readonly string[]): Promise<string> {
  const rows = await database.query<{ picture: string }>(
    `select tablename || query_to_xml(format('select row::text from %I as row order by 1', tablename), true, false, '')
       as picture
     from pg_tables where schemaname = 'public' and tablename <> all ($1) order by tablename`,
    [without],
  );
  return rows.map(({ picture }) => picture).join('\n');
}
