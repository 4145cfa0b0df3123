import type { Sql } from '#adapters/postgres/database.ts';
import { isEditOf } from '#adapters/postgres/delivery-keys.ts';
import { isOnItsWay, OPEN_LANES, STALE_AT } from '#adapters/postgres/lanes.ts';
import { isWanted } from '#adapters/postgres/news-wishes.ts';

/** The version of a post is the sum of those of its items: it rises when one is edited, and when one joins. */
const versionOfPost = (post: string) => `(
  select sum(item.version)::int from channel_item part join item on item.id = part.item_id
  where part.delivery_id = ${post})`;

/** What waits joins the post in which its story was told to this channel already, or is about to be. */
export async function joinTold(sql: Sql): Promise<void> {
  await sql.query(
    `update channel_item waits set delivery_id = d.id, joined = true
     from item, item first, channel_item told, delivery d
     where waits.delivery_id is null and item.id = waits.item_id
       and first.story_id = item.story_id and first.id <> item.id
       and told.item_id = first.id and told.channel_id = waits.channel_id
       and d.id = told.delivery_id and d.state in ('queued', 'sent')`,
  );
}

/**
 * Queues an update of every post that has left and shows less than what holds now: of those with an edited item, and
 * of those that something joined. A post shows what it holds when it leaves, and notes which version that was.
 */
export async function queueUpdates(sql: Sql, edited: readonly string[]): Promise<number> {
  const [row] = await sql.query<{ readonly queued: number }>(
    `with touched as (
       select delivery_id from channel_item where item_id = any($1) and delivery_id is not null
       union select delivery_id from channel_item where joined and shown is null),
     post as materialized (
       select d.id, d.key, d.channel_id, d.item_id, ${versionOfPost('d.id')} as version,
         greatest(d.content_version, (select max(edit.content_version) from delivery edit
           where ${isEditOf('edit', 'd')} and (edit.state = 'sent' or ${isOnItsWay('edit')}))) as shown
       from touched join delivery d on d.id = touched.delivery_id
       where (d.state = 'sent' or ${isOnItsWay('d')})
         and not exists (select from delivery edit
           where ${isEditOf('edit', 'd')} and edit.state = 'queued' and not ${isOnItsWay('edit')})),
     queued as (
       insert into delivery (key, channel_id, kind, item_id, content_version, expires_at, updates)
       select concat(post.key, ':v', post.version), post.channel_id, 'news', post.item_id, post.version, ${STALE_AT},
         post.id
       from post
       where post.shown < post.version and exists (
         select from channel_item part join item on item.id = part.item_id
         where part.delivery_id = post.id
           and ${isWanted('post.channel_id', 'part.shown is not null')})
       on conflict (key) do nothing
       returning channel_id, due_at),
     ${OPEN_LANES}
     select count(*)::int as queued, (select count(*) from told) as told from queued`,
    [edited],
  );
  return row?.queued ?? 0;
}
