/** Whether a lane waits for a place in the pace of its tenant, where no look at what is due finds it. */
export const STANDS_IN_LINE = `(lane.next_at = 'infinity' and lane.lined_up_at is not null)`;

/**
 * Beside a statement's CTE `queued (channel_id, due_at)`: opens the lanes of those channels and tells every
 * process. A lane that is being settled is waited for; `told` has to be read for the notice to be given.
 * In the order of the channels, so that two who queue do not lock each other out. A lane that stands in line is
 * looked at anyway when it is its turn.
 */
export const OPEN_LANES = `lanes as (
  insert into lane (channel_id, platform, tenant_id, next_at)
  select queued.channel_id, tenant.platform, tenant.id, min(queued.due_at)
  from queued
  join channel on channel.id = queued.channel_id
  join tenant on tenant.id = channel.tenant_id
  group by queued.channel_id, tenant.platform, tenant.id
  order by queued.channel_id
  on conflict (channel_id) do update set more = true,
    next_at = case when lane.delivery_id is null and not ${STANDS_IN_LINE}
      then greatest(lane.free_at, least(lane.next_at, excluded.next_at)) else lane.next_at end
  returning 1),
told as (select pg_notify('delivery', '') from (select from lanes limit 1) as opened)`;

/** Whether a delivery, by its name in the statement, is in the hands of a process, or in doubt. */
export function isOnItsWay(delivery: string): string {
  return `exists (select from lane
    where lane.channel_id = ${delivery}.channel_id and lane.delivery_id = ${delivery}.id)`;
}

/** Nobody wants to be told after so long what had no date of its own. */
export const STALE_AT = "bot_now() + interval '7 days'";
