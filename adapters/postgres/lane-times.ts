import type { Sql } from '#adapters/postgres/database.ts';

/** Seconds until somebody has to look at a lane of the platform: something is due, or a lease ends. */
export async function secondsToNext(sql: Sql, platform: string): Promise<number | null> {
  const rows = await sql.query<{ seconds: number }>(
    `select greatest(extract(epoch from next_at - bot_now()), 0)::float8 as seconds from lane
     where platform = $1 and next_at < 'infinity'
     order by next_at limit 1`,
    [platform],
  );
  return rows[0]?.seconds ?? null;
}
