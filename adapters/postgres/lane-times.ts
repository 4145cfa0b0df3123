import type { Sql } from '#adapters/postgres/database.ts';
import { NEXT_PLACE_AT } from '#adapters/postgres/tenant-places.ts';

/** Seconds until somebody has to look at a lane of the platform: something is due, its turn comes, or a lease ends. */
export async function secondsToNext(sql: Sql, platform: string): Promise<number | null> {
  const [next] = await sql.query<{ seconds: number | null }>(
    `select case when at is not null then greatest(extract(epoch from at - bot_now()), 0)::float8 end as seconds
     from (select least(${NEXT_PLACE_AT}, (
       select next_at from lane where platform = $1 and next_at < 'infinity' order by next_at limit 1)) as at) as next`,
    [platform],
  );
  return next?.seconds ?? null;
}
