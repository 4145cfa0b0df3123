import { fits } from '#adapters/postgres/news-filter.ts';

/**
 * The subscriptions to the source of `item` that hold now, each target on its own; `target.since` is the moment from
 * which it counts.
 */
const SUBSCRIBED_TO_SOURCE = `channel
  join subscription on subscription.channel_id = channel.id and subscription.kind = 'news'
    and subscription.ended_at is null and subscription.paused_at is null and channel.closed_at is null
  join subscription_target target on target.subscription_id = subscription.id
    and (target.kind = 'all' or (target.kind = 'source' and target.ref = item.source_id))`;

/** The same, as far as their filters want the item as it is now. */
export const WISHES_FOR_ITEM = `${SUBSCRIBED_TO_SOURCE} and ${fits('subscription.filters')}`;

/** The subscriptions whose posts of `item` are kept right: what stands in a channel must hold, whatever it wants by now. */
export const WISHES_FOR_EDITS = SUBSCRIBED_TO_SOURCE;

/** Whether a channel still wants `item` as this delivery would tell it (an SQL expression). */
export function isWanted(delivery: string): string {
  return `exists (select from ${SUBSCRIBED_TO_SOURCE}
    where channel.id = ${delivery}.channel_id
      and (${delivery}.updates is not null or ${fits('subscription.filters')}))`;
}
