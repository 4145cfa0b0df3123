import type { Sql } from '#adapters/postgres/database.ts';
import type { Item } from '#src/model/item.ts';
import { NEWS_OF_FIRST_READING } from '#src/news/first-reading.ts';
import type { Stored } from '#src/ports/source-store.ts';

/**
 * Inserts what is new and changes what differs; what is as it was stays untouched. The version rises
 * with what a reader sees: title, summary or address. An item was first seen when the reading began:
 * who subscribed while it went on gets no backlog.
 */
export async function upsertItems(sql: Sql, sourceId: string, items: readonly Item[]): Promise<Stored> {
  const rows = await sql.query<{ readonly isNew: boolean }>(
    // xmax is 0 only in a row that this statement inserted. The first of two with one key counts.
    `insert into item as old
       (source_id, key, title, url, summary, published, updated, language, categories, closing,
        first_seen_at, planned_version, watched)
     select source.id, key, title, read.url, summary, published, updated, read.language, categories, closing,
       coalesce(source.claimed_at, bot_now()),
       case when ${IS_BACKLOG} then 1 else 0 end, ${IS_BACKLOG}
     from source cross join (
       select distinct on (key) * from rows from (jsonb_to_recordset($2) as (
         key text, title text, url text, summary text, published timestamptz, updated timestamptz,
         language text, categories text[], closing text)) with ordinality as read
       order by key, ordinality) as read
     where source.id = $1
     order by ordinality
     on conflict (source_id, key) do update set
       title = excluded.title, url = excluded.url, summary = excluded.summary,
       published = excluded.published, updated = excluded.updated, language = excluded.language,
       categories = excluded.categories, closing = excluded.closing,
       version = old.version + case when ${SHOWN_OLD} is distinct from ${SHOWN_NEW} then 1 else 0 end
     where (${SHOWN_OLD}, old.published, old.updated, old.language, old.categories, old.closing) is distinct from
       (${SHOWN_NEW}, excluded.published, excluded.updated, excluded.language, excluded.categories, excluded.closing)
     returning old.xmax = 0 as "isNew"`,
    [sourceId, JSON.stringify(items), NEWS_OF_FIRST_READING],
    'upsert items',
  );
  const added = rows.filter(({ isNew }) => isNew).length;
  return { added, changed: rows.length - added };
}

const IS_BACKLOG = '(source.last_success_at is null and ordinality > $3)';
const SHOWN_OLD = '(old.title, old.url, old.summary)';
const SHOWN_NEW = '(excluded.title, excluded.url, excluded.summary)';
