import type { Sql } from '#adapters/postgres/database.ts';
import { OPEN_LANES, STALE_AT } from '#adapters/postgres/lanes.ts';
import { ACTIVE_NEWS, LAST_DIGEST, RESTS_NOW, restBegins } from '#adapters/postgres/news-rhythm.ts';
import { MOST_SINGLE_POSTS } from '#src/news/burst.ts';

/**
 * Makes posts of what waits for the channels whose moment has come: one of all that waited when an overview was due,
 * else one of each story, or one of all where they are too many. A day's overview has one key, so that a second run,
 * another time of day or an hour that comes twice makes no second one.
 */
export async function queuePosts(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ readonly queued: number }>(
    `with ${READY}, ${WAITING}, ${GROUPED}, ${POSTS}, ${FOLLOWS}, ${QUEUED}, ${PLACED}, ${OPEN_LANES}
     select count(*)::int as queued, (select count(*) from told) as told from queued`,
    [MOST_SINGLE_POSTS],
  );
  return row?.queued ?? 0;
}

const READY = `ready as materialized (
  select channel.id as channel_id, digest.moment, concat('digest:', channel.id, ':', digest.day) as digest_key,
    subscription.digest_at is not null as is_digest, subscription.threads, ${restBegins('bot_now()')} as leaves_before
  from channel join ${ACTIVE_NEWS}
  left join lateral ${LAST_DIGEST} as digest on subscription.digest_at is not null
  where exists (select from channel_item waits where waits.channel_id = channel.id and waits.delivery_id is null)
    and not ${RESTS_NOW}
    and (subscription.digest_at is null or not exists (
      select from delivery d where d.key = concat('digest:', channel.id, ':', digest.day))))`;

// What came after its time is for the next overview.
const WAITING = `waiting as materialized (
  select ready.*, item.id as item_id, item.story_id, item.version,
    coalesce(item.published, item.first_seen_at) as at,
    dense_rank() over (partition by channel_id order by item.story_id) as nth_story
  from ready join channel_item waits using (channel_id) join item on item.id = waits.item_id
  where waits.delivery_id is null and (not is_digest or waits.since <= moment))`;

// No item has the id 0: it stands for the post that holds all.
const GROUPED = `grouped as materialized (
  select *, case when is_digest or max(nth_story) over (partition by channel_id) > $1 then 0 else story_id end as story
  from waiting)`;

const POSTS = `post as materialized (
  select channel_id, story, min(at) as at, lead_id, sum(version) as version, min(leaves_before) as leaves_before,
    story <> 0 and bool_and(threads) as may_follow,
    case when bool_or(is_digest) then min(digest_key) else concat('news:', lead_id, ':', channel_id) end as key
  from (select *, first_value(item_id) over (partition by channel_id, story order by at, item_id desc) as lead_id
    from grouped) as led
  group by channel_id, story, lead_id)`;

// An item that links to a page which an earlier one told of, as when a deadline is extended there. An address that
// several items of one reading have is no page of theirs.
const FOLLOWS = `follows as materialized (
  select own.id as item_id, earlier.id as earlier_id
  from (select distinct lead_id from post where may_follow) as lead join item own on own.id = lead.lead_id
  join item earlier on earlier.url = own.url and earlier.story_id <> own.story_id
  where not exists (
    select from item one join item other using (source_id, first_seen_at)
    where one.url = own.url and other.url = own.url and one.id < other.id))`;

// What was told longer ago nobody finds above any more. Below the first post about the page, or the last that had to
// begin anew.
const FOLLOWED = `select case when told.apart then told.id else coalesce(told.replies_to, told.id) end as id
  from follows join channel_item part on part.item_id = follows.earlier_id and part.channel_id = post.channel_id
  join delivery told on told.id = part.delivery_id
  where follows.item_id = post.lead_id and told.state = 'sent' and told.created_at > bot_now() - interval '30 days'
  order by case when told.apart then told.seq end desc nulls last, told.seq limit 1`;

// Feeds list the newest first; a channel reads the oldest first.
const QUEUED = `queued as (
  insert into delivery (key, channel_id, kind, item_id, content_version, expires_at, leaves_before, replies_to)
  select key, channel_id, 'news', lead_id, version, ${STALE_AT}, leaves_before, followed.id
  from post left join lateral (${FOLLOWED}) as followed on may_follow
  order by at, lead_id desc, channel_id
  on conflict (key) do nothing
  returning id, key, channel_id, due_at)`;

const PLACED = `placed as (
  update channel_item set delivery_id = queued.id
  from grouped join post using (channel_id, story) join queued using (key)
  where channel_item.item_id = grouped.item_id and channel_item.channel_id = grouped.channel_id)`;
