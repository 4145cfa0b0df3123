const wishesFor = (sourceId: string) => `channel
  join subscription on subscription.channel_id = channel.id and subscription.kind = 'news'
    and subscription.ended_at is null and subscription.paused_at is null and channel.closed_at is null
  join subscription_target target on target.subscription_id = subscription.id
    and (target.kind = 'all' or (target.kind = 'source' and target.ref = ${sourceId}))`;

/**
 * The subscriptions through which a channel wants news of `item` now, each target on its own;
 * `target.since` is the moment from which it counts.
 */
export const WISHES_FOR_ITEM = wishesFor('item.source_id');

/** The same for whatever `source` brings. */
export const WISHES_FOR_SOURCE = wishesFor('source.id');
