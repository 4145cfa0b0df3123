import type { Sql } from '#adapters/postgres/database.ts';
import { deadSourcesOf } from '#adapters/postgres/dead-sources.ts';
import { isEditOf } from '#adapters/postgres/delivery-keys.ts';
import { type ItemRow, itemColumns, toNewsItem } from '#adapters/postgres/news-item.ts';
import { MENTIONED } from '#adapters/postgres/news-mention.ts';
import { isWanted } from '#adapters/postgres/news-wishes.ts';
import type { Mention } from '#src/model/mention.ts';
import type { NewsPost, SilentSource, Story } from '#src/ports/news.ts';

type ToldRow = ItemRow & {
  readonly delivery_id: string;
  readonly channel_id: string;
  readonly is_digest: boolean;
  readonly template: string;
  readonly mentioned: Mention | null;
  readonly edited_at: Temporal.Instant | null;
  readonly story_id: string;
};

/** What each delivery tells now; none for those that have nothing to tell any more. */
export async function tellPosts(
  sql: Sql,
  deliveryIds: readonly string[],
): Promise<ReadonlyMap<string, NewsPost>> {
  const rows = await tellItems(sql, deliveryIds);
  const byDelivery = Map.groupBy(rows, (row) => row.delivery_id);
  const overviewed = rows.flatMap((row) => (row.is_digest ? [row.channel_id] : []));
  const dead = overviewed.length === 0 ? new Map() : await deadSourcesOf(sql, overviewed);
  return new Map([...byDelivery].map(([id, told]) => [id, toPost(told, dead)]));
}

/**
 * What is read and what is noted is one version: an edit comes before both or after both. An update is none where
 * its post, or an earlier update, shows all of this.
 */
function tellItems(sql: Sql, deliveryIds: readonly string[]): Promise<readonly ToldRow[]> {
  return sql.query<ToldRow>(
    `with asked as (
       select d.id as delivery_id, d.updates is not null as is_update, post.id as post_id, post.key as post_key,
         d.channel_id
       from delivery d join delivery post on post.id = coalesce(d.updates, d.id)
       where d.id = any($1::uuid[])),
     item as materialized (
       select item.*, asked.delivery_id, asked.is_update, asked.post_id, asked.post_key, asked.channel_id, part.shown,
         sum(item.version) over (partition by asked.delivery_id)::int as post_version
       from asked join channel_item part on part.delivery_id = asked.post_id join item on item.id = part.item_id),
     told as materialized (
       select * from item
       where ${isWanted('item.channel_id', 'is_update and shown is not null')}
         and not (is_update and exists (
           select from (select item.post_id as id, item.post_key as key) as post
           join delivery shown on shown.id = post.id or ${isEditOf('shown', 'post')}
           where shown.state = 'sent' and shown.content_version >= item.post_version))),
     noted as (
       update delivery set content_version = told.post_version from told
       where delivery.id = told.delivery_id and delivery.content_version is distinct from told.post_version),
     shown as (
       update channel_item part set shown = told.version from told
       where part.item_id = told.id and part.channel_id = told.channel_id
         and (part.shown is null or not told.is_update and part.shown <> told.version))
     select told.delivery_id, told.channel_id, told.post_key like 'digest:%' as is_digest,
       coalesce(subscription.template, '') as template, ${MENTIONED} as mentioned,
       case when told.is_update and told.version > told.shown then ${EDITED_AT} end as edited_at,
       told.story_id, ${itemColumns('told')}
     -- Whom to mention is judged of “item”.
     from told cross join lateral (select told.words, told.language) as item join source on source.id = told.source_id
     left join subscription on subscription.channel_id = told.channel_id and subscription.kind = 'news'
       and subscription.ended_at is null
     -- Feeds list the newest first.
     order by coalesce(told.published, told.first_seen_at), told.first_seen_at, told.id desc`,
    [deliveryIds],
  );
}

// A source that says when it changed an item is believed, but for moments that cannot be.
const EDITED_AT = `case when told.updated between told.first_seen_at and told.changed_at then told.updated
  else told.changed_at end`;

function toPost(rows: readonly ToldRow[], dead: ReadonlyMap<string, readonly SilentSource[]>): NewsPost {
  const stories: readonly Story[] = [...Map.groupBy(rows, ({ story_id }) => story_id).values()].map((told) =>
    told.map((row) => toNewsItem(row, row.edited_at)),
  );
  const [overview] = rows.filter(({ is_digest }) => is_digest);
  const silent = (overview && dead.get(overview.channel_id)) ?? [];
  return {
    stories,
    isDigest: overview !== undefined,
    template: rows[0]?.template ?? '',
    mention: rows.find(({ mentioned }) => mentioned !== null)?.mentioned ?? null,
    silent,
  };
}
