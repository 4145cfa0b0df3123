import type { Sql } from '#adapters/postgres/database.ts';
import { OPEN_LANES, STALE_AT } from '#adapters/postgres/lanes.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { Removed } from '#src/ports/source-care.ts';

const REMOVED: TextKey = 'sources:notice.removed';

/** To be run in a transaction of its own. */
export async function removeSource(sql: Sql, id: string): Promise<Removed> {
  const [source] = await sql.query<{ readonly listed: boolean }>(
    'select listed from source where id = $1 and removed_at is null for no key update',
    [id],
  );
  if (!source) return 'not-found';
  if (source.listed) return 'listed';
  await sql.query(
    // Whoever lists or adds it later decides anew whether it is read.
    'update source set removed_at = bot_now(), enabled = false, switched = null, self_paused_at = null where id = $1',
    [id],
  );
  await tellSubscribers(sql, id);
  await endSubscriptions(sql, id);
  return 'removed';
}

const SUBSCRIBED = `subscription join subscription_target target on target.subscription_id = subscription.id
  where subscription.ended_at is null and target.kind = 'source' and target.ref = source.id`;

// What the planner would withdraw now. An item that comes twice, as an edit, is one.
const WAITING = `select count(distinct told.item_id) from channel_item told join item on item.id = told.item_id
  left join delivery d on d.id = told.delivery_id
  where told.channel_id = channel.id and item.source_id = source.id and (d.id is null or d.state = 'queued')`;

async function tellSubscribers(sql: Sql, id: string): Promise<void> {
  await sql.query(
    `with queued as (
       insert into delivery (key, channel_id, kind, notice, expires_at)
       select concat('notice:source-removed:', source.id, ':', extract(epoch from source.removed_at), ':', channel.id),
         channel.id, 'notice', jsonb_build_object('key', $2::text, 'values', jsonb_build_object(
           'source', jsonb_build_object('local', source.name), 'waiting', (${WAITING}))), ${STALE_AT}
       from source cross join channel
       where source.id = $1 and channel.closed_at is null
         and channel.id in (select subscription.channel_id from ${SUBSCRIBED})
       on conflict (key) do nothing
       returning channel_id, due_at),
     ${OPEN_LANES}
     select count(*) from told`,
    [id, REMOVED],
  );
}

/** A subscription that wanted nothing else has nothing to receive any more. */
async function endSubscriptions(sql: Sql, id: string): Promise<void> {
  await sql.query(
    `with gone as (
       delete from subscription_target where kind = 'source' and ref = $1 returning subscription_id)
     update subscription set ended_at = bot_now() from gone
     where subscription.id = gone.subscription_id and subscription.ended_at is null
       and not exists (
         select from subscription_target other
         where other.subscription_id = subscription.id and (other.kind, other.ref) <> ('source', $1))`,
    [id],
  );
}
