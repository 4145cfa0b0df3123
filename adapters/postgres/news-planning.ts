import type { Database, Sql } from '#adapters/postgres/database.ts';
import { isOnItsWay, OPEN_LANES } from '#adapters/postgres/lanes.ts';
import { queuePosts } from '#adapters/postgres/news-posts.ts';
import { ACTIVE_NEWS, restBegins, restEnds } from '#adapters/postgres/news-rhythm.ts';
import { joinTold, queueUpdates } from '#adapters/postgres/news-updates.ts';
import { isSubscribed, isWanted, WISHES_FOR_ITEM } from '#adapters/postgres/news-wishes.ts';
import type { TextKey } from '#src/messages/text.ts';

const NOT_SUBSCRIBED: TextKey = 'news:reason.not-subscribed';
const FILTERED: TextKey = 'filters:reason';

// Any number, so long as it is ours alone: it names the advisory lock.
const LOCK = 7_203_463;

/** Whether anything is there to be planned, withdrawn or kept back: one look, for the many times at which nothing is. */
export async function hasWork(sql: Sql): Promise<boolean> {
  const rows = await sql.query(
    `select where exists (select from item where story_id is null)
       or exists (select from item where planned_version < version)
       or exists (select from channel_item where delivery_id is null)
       or exists (select from channel_item where joined and shown is null)
       or exists (select from delivery where kind = 'news' and state = 'queued')`,
  );
  return rows.length > 0;
}

/**
 * Takes back what waits for a channel that has ended or paused its subscription, or wants none of it any more:
 * items that are in no post yet, and posts that have not left.
 */
export async function withdrawUnwanted(sql: Sql): Promise<number> {
  await sql.query(
    `delete from channel_item told using item
     where told.delivery_id is null and item.id = told.item_id
       and exists (select from channel where channel.id = told.channel_id and channel.closed_at is null)
       and not exists (select from ${WISHES_FOR_ITEM} where channel.id = told.channel_id)`,
  );
  // What is being claimed is skipped: waiting for it could lock both sides out.
  const rows = await sql.query(
    `with unwanted as (
       select d.id, exists (
           select from channel_item told join item on item.id = told.item_id
           where told.delivery_id = coalesce(d.updates, d.id) and ${isSubscribed('d.channel_id')}) as is_subscribed
       from delivery d
       where d.kind = 'news' and d.state = 'queued' and not ${isOnItsWay('d')}
         and exists (select from channel where channel.id = d.channel_id and channel.closed_at is null)
         and not exists (
           select from channel_item told join item on item.id = told.item_id
           where told.delivery_id = coalesce(d.updates, d.id)
             and ${isWanted('d.channel_id', 'd.updates is not null and told.shown is not null')})
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
 * Queues what came of the items that are new or were edited since they were last planned, and of what waited until
 * now. One planner at a time, so that what waits for a channel becomes one post where it shall be one.
 */
export function planPending(database: Database): Promise<number> {
  return database.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const edited = await addressPending(sql);
    await joinTold(sql);
    return (await queuePosts(sql)) + (await queueUpdates(sql, edited));
  });
}

/**
 * Addresses new items to every channel that wants them, where they wait for their post; answers those that were
 * edited. An item that another process is storing is left to the next run.
 */
async function addressPending(sql: Sql): Promise<readonly string[]> {
  const rows = await sql.query<{ readonly id: string }>(
    `with pending as materialized (
       select id, source_id, version, planned_version, first_seen_at, words, language
       from item where planned_version < version and story_id is not null
       for no key update skip locked),
     addressed as (
       insert into channel_item (item_id, channel_id)
       select item.id, channel.id from pending item cross join ${WISHES_FOR_ITEM}
       where item.planned_version = 0 and item.first_seen_at > target.since
       group by item.id, channel.id order by item.id, channel.id
       on conflict do nothing),
     planned as (
       update item set planned_version = pending.version from pending where item.id = pending.id)
     select id from pending where planned_version > 0`,
  );
  return rows.map(({ id }) => id);
}

/** What could not leave before a rest began waits for its end; what somebody's new hours concern, likewise. */
export async function keepRest(sql: Sql): Promise<void> {
  await sql.query(
    `with late as (
       select d.id, subscription.id as subscription_id, ${restEnds('bot_now()')} as due_at
       from delivery d join channel on channel.id = d.channel_id join ${ACTIVE_NEWS}
       where d.state = 'queued' and d.leaves_before <= bot_now() and not ${isOnItsWay('d')}
       for update of d skip locked),
     queued as (
       update delivery set due_at = late.due_at, leaves_before = ${restBegins('late.due_at')}
       from late join subscription on subscription.id = late.subscription_id
         join channel on channel.id = subscription.channel_id
       where delivery.id = late.id
       returning delivery.channel_id, delivery.due_at),
     ${OPEN_LANES}
     select count(*) from told`,
  );
}
