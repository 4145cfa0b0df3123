const IS_SHOWN = `not stage.internal and not call.draft and (call.status is null or call.status = 'forecast')`;

/** Whether a stage of a call may be told to everyone and is still to come. */
export const MAY_BE_TOLD = `stage.ends_at > bot_now() and ${IS_SHOWN}`;

/**
 * The stage that a posted reminder, by its name in the statement, is about now, over or not: its own, or else one of
 * its call that ends when the post says, for the stage may have been renamed. None where it must not be told.
 */
export function presentStage(post: string): string {
  return `lateral (
    select stage.* from stage join call on call.id = stage.call_id
    where stage.call_id = ${post}.call_id and ${IS_SHOWN}
      and (stage.id = ${post}.stage_id or stage.ends_at = ${post}.expires_at)
    order by stage.id = ${post}.stage_id desc, stage.position limit 1)`;
}

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
