import type { Sql } from '#adapters/postgres/database.ts';

/** Gives every item that has none its story. */
export async function matchTwins(sql: Sql): Promise<void> {
  await sql.query('update item set story_id = id where story_id is null');
}
