import { fits } from '#adapters/postgres/news-filter.ts';

const subscribedTo = (sourceId: string) => `channel
  join subscription on subscription.channel_id = channel.id and subscription.kind = 'news'
    and subscription.ended_at is null and subscription.paused_at is null and channel.closed_at is null
  join subscription_target target on target.subscription_id = subscription.id
    and (target.kind = 'all' or (target.kind = 'source' and target.ref = ${sourceId}))`;

/**
 * The subscriptions to the source of `item` that hold now, each target on its own; `target.since` is the moment from
 * which it counts.
 */
const SUBSCRIBED_TO_SOURCE = subscribedTo('item.source_id');

/** The same for whatever `source` brings, wanted or not. */
export const WISHES_FOR_SOURCE = subscribedTo('source.id');

/** The same, as far as their filters want the item as it is now. */
export const WISHES_FOR_ITEM = `${SUBSCRIBED_TO_SOURCE} and ${fits('subscription.filters')}`;

/** Whether a channel is subscribed to the source of `item`, wants it or not (an SQL expression). */
export function isSubscribed(channelId: string): string {
  return `exists (select from ${SUBSCRIBED_TO_SOURCE} where channel.id = ${channelId})`;
}

/**
 * Whether a channel is to be told of `item` as it is now (an SQL expression). One that `stands` in it is kept right for
 * as long as its source is subscribed to, whatever the filter wants by now.
 */
export function isWanted(channelId: string, stands: string): string {
  return `exists (select from ${SUBSCRIBED_TO_SOURCE}
    where channel.id = ${channelId} and (${stands} or ${fits('subscription.filters')}))`;
}
