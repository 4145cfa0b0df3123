import type { Sql } from '#adapters/postgres/database.ts';
import { MAY_HAVE_TWINS } from '#adapters/postgres/news-twins.ts';
import type { Item } from '#src/model/item.ts';
import { NEWS_OF_FIRST_READING } from '#src/news/first-reading.ts';
import type { Stored } from '#src/ports/source-store.ts';

/**
 * Inserts what is new and changes what differs; what is as it was stays untouched. The version rises
 * with what a reader sees: title, summary or address. An item was first seen when the reading began:
 * who subscribed while it went on gets no backlog.
 */
export async function upsertItems(sql: Sql, sourceId: string, items: readonly Item[]): Promise<Stored> {
  const rows = await sql.query<{ readonly isNew: boolean; readonly key: string }>(
    // xmax is 0 only in a row that this statement inserted. The first of two with one key counts.
    `with origin as (
       select id, coalesce(claimed_at, bot_now()) as read_at, last_success_at is null as is_first,
         exists (select from item known where known.source_id = source.id) as has_items
       from source where id = $1),
     read as (
       select distinct on (key) * from rows from (jsonb_to_recordset($2) as (
         key text, title text, url text, summary text, published timestamptz, updated timestamptz,
         language text, categories text[], closing text, fingerprint text)) with ordinality as read
       order by key, ordinality),
     -- Some publishers put the oldest first; of what is here already nothing becomes news.
     ranked as (
       select *, is_first and row_number() over (
         partition by is_first and has_items
           and exists (select from item known where known.source_id = origin.id and known.key = read.key)
         order by published desc nulls last, ordinality) > $3 as is_backlog
       from read cross join origin),
     -- Numbered here, so that an item without twins is its own story from the start: to say so later would write all
     -- of its indexes again.
     numbered as (
       select nextval(pg_get_serial_sequence('item', 'id')) as item_id, *
       from (select * from ranked order by ordinality) as ordered)
     insert into item as old
       (id, source_id, key, title, url, summary, published, updated, language, categories, closing, fingerprint,
        first_seen_at, planned_version, watched, story_id)
     overriding system value
     select item_id, id, key, title, url, summary, published, updated, language, categories, closing, fingerprint,
       read_at, case when is_backlog then 1 else 0 end, is_backlog, case when ${MAY_HAVE_TWINS} then null else item_id end
     from numbered
     order by numbered.item_id
     on conflict (source_id, key) do update set
       title = excluded.title, url = excluded.url, summary = excluded.summary,
       published = excluded.published, updated = excluded.updated, language = excluded.language,
       categories = excluded.categories, closing = excluded.closing,
       fingerprint = excluded.fingerprint,
       version = old.version + case when ${SHOWN_OLD} is distinct from ${SHOWN_NEW} then 1 else 0 end
     where (${SHOWN_OLD}, old.published, old.updated, old.language, old.categories, old.closing, old.fingerprint) is distinct from
       (${SHOWN_NEW}, excluded.published, excluded.updated, excluded.language, excluded.categories, excluded.closing,
         excluded.fingerprint)
     returning old.xmax = 0 as "isNew", old.key`,
    [sourceId, JSON.stringify(items.map(toRow)), NEWS_OF_FIRST_READING],
    'upsert items',
  );
  await keepUntilRead(sql, sourceId, items, new Set(rows.map(({ key }) => key)));
  const added = rows.filter(({ isNew }) => isNew).length;
  return { added, changed: rows.length - added };
}

function toRow({ whole, ...item }: Item) {
  return { ...item, fingerprint: whole?.fingerprint ?? null };
}

/** Puts the whole of what is new or was changed beside the marks that it is to be read. */
async function keepUntilRead(
  sql: Sql,
  sourceId: string,
  items: readonly Item[],
  changed: ReadonlySet<string>,
): Promise<void> {
  const first = new Map(items.toReversed().map((item) => [item.key, item]));
  const wholes = [...changed].flatMap((key) => {
    const texts = first.get(key)?.whole?.texts;
    return texts ? { key, texts } : [];
  });
  if (wholes.length === 0) return;
  await sql.query(
    `update unread_item set texts = whole.texts
     from jsonb_to_recordset($2) as whole (key text, texts jsonb), item
     where item.source_id = $1 and item.key = whole.key and unread_item.item_id = item.id`,
    [sourceId, JSON.stringify(wholes)],
    'keep texts until they are read',
  );
}

const SHOWN_OLD = '(old.title, old.url, old.summary)';
const SHOWN_NEW = '(excluded.title, excluded.url, excluded.summary)';
