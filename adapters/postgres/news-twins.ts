import type { Database, Sql } from '#adapters/postgres/database.ts';
import { matchStories, type TwinCandidate } from '#src/news/twins.ts';

// Any number, so long as it is ours alone: it names the advisory lock.
const LOCK = 7_203_464;

/** What says no date, or an old one, is nobody's twin: its fellows have been told (an SQL expression). */
export const MAY_HAVE_TWINS = `(published is not null and published >= bot_now() - interval '3 days')`;

/** Gives every item its story, one process at a time, so that of two twins one is always the second. */
export function matchTwins(database: Database): Promise<void> {
  return database.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [LOCK]);
    // One may have lost its date since it was stored.
    await sql.query('update item set story_id = id where story_id is null and published is null');
    const candidates = await recentItems(sql);
    if (candidates.every(({ storyId }) => storyId !== null)) return;
    await noteStories(sql, matchStories(candidates));
  });
}

/** Those without a story, and all that were published half a day around one of them. */
function recentItems(sql: Sql): Promise<readonly TwinCandidate[]> {
  return sql.query<TwinCandidate>(
    `with unmatched as (
       select range_agg(tstzrange(published - interval '12 hours', published + interval '12 hours', '[]')) as spans
       from item where story_id is null)
     select id, source_id as "sourceId", story_id as "storyId", title, summary, url, language, published
     from unmatched cross join unnest(spans) as span
       join item on coalesce(published, first_seen_at) between lower(span) and upper(span)
     where published is not null
     order by id`,
  );
}

async function noteStories(sql: Sql, stories: ReadonlyMap<string, string>): Promise<void> {
  await sql.query(
    `update item set story_id = matched.story_id
     from unnest($1::bigint[], $2::bigint[]) as matched (id, story_id)
     where item.id = matched.id and item.story_id is null`,
    [[...stories.keys()], [...stories.values()]],
  );
}
