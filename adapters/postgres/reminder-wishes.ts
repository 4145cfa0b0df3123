/** Whether a stage of a call may be told to everyone and is still to come. */
export const MAY_BE_TOLD = `stage.ends_at > bot_now() and not stage.internal and not call.draft
  and (call.status is null or call.status = 'forecast')`;

/**
 * The subscriptions through which a channel wants to be reminded now, each target on its own;
 * `target.since` is the moment from which it counts.
 */
export const WISHES = `channel
  join subscription on subscription.channel_id = channel.id and subscription.kind = 'deadlines'
    and subscription.ended_at is null and subscription.paused_at is null
  join subscription_target target on target.subscription_id = subscription.id`;

export const IS_OPEN = 'channel.closed_at is null and channel.timezone is not null';

export const TARGET_MEANS_CALL = `(target.kind = 'all'
  or (target.kind = 'call' and target.ref = call.id)
  or (target.kind = 'topic' and target.ref = any(call.topics)))`;

/** The same, turned round: every `(kind, ref)` of a target that means the call, so that many can be joined by hashing. */
export const TARGETS_FOR_CALL = `(select 'all' as kind, '' as ref
  union all select 'call', call.id
  union all select 'topic', unnest(call.topics))`;
