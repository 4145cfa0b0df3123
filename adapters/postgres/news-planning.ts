import type { Sql } from '#adapters/postgres/database.ts';
import { isAbout } from '#adapters/postgres/delivery-keys.ts';
import { isOnItsWay, OPEN_LANES, STALE_AT } from '#adapters/postgres/lanes.ts';
import { isWanted, WISHES_FOR_EDITS, WISHES_FOR_ITEM } from '#adapters/postgres/news-wishes.ts';
import type { TextKey } from '#src/messages/text.ts';

const NOT_SUBSCRIBED: TextKey = 'news:reason.not-subscribed';
const FILTERED: TextKey = 'filters:reason';

/** Takes back what waits for a channel that has ended or paused its subscription, left the source out, or filters it. */
export async function withdrawUnwanted(sql: Sql): Promise<number> {
  // What is being claimed is skipped: waiting for it could lock both sides out.
  const rows = await sql.query(
    `with unwanted as (
       select d.id, exists (select from ${WISHES_FOR_EDITS} where channel.id = d.channel_id) as is_subscribed
       from delivery d join item on item.id = d.item_id
       where d.kind = 'news' and d.state = 'queued' and not ${isOnItsWay('d')}
         and exists (select from channel where channel.id = d.channel_id and channel.closed_at is null)
         and not ${isWanted('d')}
       for update of d skip locked)
     update delivery set state = 'withdrawn', settled_at = bot_now(),
       reason = jsonb_build_object('key', case when is_subscribed then $2::text else $1 end)
     from unwanted where delivery.id = unwanted.id
     returning delivery.id`,
    [NOT_SUBSCRIBED, FILTERED],
  );
  return rows.length;
}

/**
 * Queues what came of the items that are new or were edited since they were last planned. An item that
 * another process is planning or storing is left to that one. A delivery shows the item as it is when it
 * leaves, and notes which version that was: so an edit makes an update only where an earlier one left.
 */
export async function planPending(sql: Sql): Promise<number> {
  const rows = await sql.query<{ readonly queued: number }>(
    `with ${PENDING}, ${NEW_POSTS}, ${POSTS}, ${UPDATES}, planned as (
       update item set planned_version = pending.version
       from pending where item.id = pending.id),
     queued as (select * from new_posts union all select * from updates), ${OPEN_LANES}
     select count(*)::int as queued, (select count(*) from told) as told from queued`,
  );
  return rows[0]?.queued ?? 0;
}

const PENDING = `pending as materialized (
  select id, source_id, version, planned_version, published, first_seen_at, words, language from item
  where planned_version < version
  for no key update skip locked)`;

// Feeds list the newest first; a channel reads the oldest first.
const NEW_POSTS = `new_posts as (
  insert into delivery (key, channel_id, kind, item_id, content_version, expires_at)
  select concat('news:', item.id, ':', channel.id), channel.id, 'news', item.id, item.version, ${STALE_AT}
  from pending item cross join ${WISHES_FOR_ITEM}
  where item.planned_version = 0 and item.first_seen_at > target.since
  group by item.id, item.version, item.published, item.first_seen_at, channel.id
  order by coalesce(item.published, item.first_seen_at), item.id desc, channel.id
  on conflict (key) do nothing
  returning channel_id, due_at)`;

const POSTS = `post as (
  select item.id as item_id, item.source_id, item.version, d.channel_id,
    (array_agg(d.id) filter (where d.updates is null and d.has_left))[1] as id,
    max(d.content_version) filter (where d.has_left) as shown,
    bool_or(d.state = 'queued' and not d.has_left) as waits
  from pending item join (select *, d.state = 'sent' or ${isOnItsWay('d')} as has_left from delivery d) d
    on ${isAbout('d', 'news', 'item.id')}
  where item.planned_version > 0
  group by item.id, item.source_id, item.version, d.channel_id)`;

const UPDATES = `updates as (
  insert into delivery (key, channel_id, kind, item_id, content_version, expires_at, updates)
  select distinct concat('news:', item.item_id, ':', item.channel_id, ':v', item.version), item.channel_id,
    'news', item.item_id, item.version, ${STALE_AT}, item.id
  from post item cross join ${WISHES_FOR_EDITS}
  where item.id is not null and not item.waits and item.shown < item.version
    and channel.id = item.channel_id
  on conflict (key) do nothing
  returning channel_id, due_at)`;
