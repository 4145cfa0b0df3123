import type { Sql } from '#adapters/postgres/database.ts';
import type { Text } from '#src/messages/text.ts';
import type { Pace } from '#src/model/pace.ts';
import type { Settlement } from '#src/ports/ledger.ts';

type StepRow = {
  readonly id: string;
  readonly channel_id: string;
  readonly claim: string;
  readonly attempts: number;
  readonly state: Settlement['step']['state'];
  readonly message_ref: string | null;
  readonly after_seconds: number;
  /** Whether the platform was asked for anything, which counts for its pace. */
  readonly requested: boolean;
  /** How often it was looked up in vain. */
  readonly lookups: number;
  /** The kind of request that the whole tenant has to hold back. */
  readonly holds: 'posts' | 'edits' | 'look-ups' | null;
  /** Whether it stands by itself from now on. */
  readonly apart: boolean;
  readonly reason: Text | null;
};

/**
 * Writes down what became of deliveries, and frees their lanes for the next. The number of the claim says whose
 * lane it is: who lost it to another process in the meantime changes nothing.
 */
export async function settleDeliveries(
  sql: Sql,
  pace: Pace,
  settlements: readonly Settlement[],
): Promise<void> {
  if (settlements.length === 0) return;
  const steps = settlements.map(toStep);
  const isPaced = pace.perChannel.length > 0;
  // Only what happened is asked for: most batches have nothing but posts that were sent.
  const columns = columnsOf(steps);
  const parts = [
    stepOf(columns),
    ...(isPaced ? [] : [LEFT_EMPTY]),
    movedOn(isPaced),
    isPaced ? 'freed as (select * from moved_on)' : FREED_OR_LEFT,
    SETTLED,
    ...(settlements.some(({ delivery }) => delivery.updates !== null) ? [CARRIED_ON] : []),
    ...(steps.some(({ apart }) => apart) ? [TAKEN_ALONG] : []),
    ...(steps.some(({ holds }) => holds !== null) ? [HELD] : []),
    ...(steps.some(({ state }) => state === 'closed') ? [CLOSED] : []),
    ...(pace.perChannel.some(({ count }) => count > 1) ? [LOGGED] : []),
  ];
  const values = [
    ...columns.map(({ value }) => value),
    ...(isPaced ? [JSON.stringify(pace.perChannel)] : []),
  ];
  // Every text by a name of its own, which is short.
  const said = parts.map((part) => part[0]).join('');
  const listed = columns.map(({ isList }) => (isList ? '*' : '1')).join('');
  const name = `settle ${said} ${listed}`;
  await sql.query(`with ${parts.join(', ')} select count(*) from freed`, values, name);
}

// Asked for once a statement and not once a row.
const NOW = '(select bot_now())';

const COLUMNS: { readonly [Name in keyof StepRow]: string } = {
  id: 'uuid',
  channel_id: 'bigint',
  claim: 'bigint',
  attempts: 'int',
  state: 'text',
  message_ref: 'text',
  after_seconds: 'float8',
  requested: 'boolean',
  lookups: 'int',
  holds: 'text',
  apart: 'boolean',
  reason: 'jsonb',
};

/** Where the pace stands among the values, behind the columns. */
const PACE_PLACE = `$${Object.keys(COLUMNS).length + 1}`;

/** What says whose lane it is comes for each step, whatever it is. */
const NAMING: readonly string[] = ['id', 'channel_id', 'claim'];

type Column = {
  readonly name: string;
  /** Where its value stands in the statement. */
  readonly place: string;
  /** A value for each step; else one for all. */
  readonly isList: boolean;
  readonly value: unknown;
};

// Most of what is said of many posts is the same for all: sent once, it is neither written nor read again for each.
function columnsOf(steps: readonly StepRow[]): readonly Column[] {
  return Object.entries(COLUMNS).map(([name, type], at) => {
    const values = steps.map((step) => step[name as keyof StepRow]);
    const isList = NAMING.includes(name) || values.some((value) => value !== values[0]);
    const place = `$${at + 1}::${type}${isList ? '[]' : ''}`;
    return { name, place, isList, value: isList ? values : values[0] };
  });
}

// In the order of the channels, as who queues locks them. `more` is read behind the lock: it is what holds now.
function stepOf(columns: readonly Column[]): string {
  const lists = columns.filter(({ isList }) => isList);
  const singles = columns.filter(({ isList }) => !isList);
  return `step as materialized (
    select ${['listed.*', ...singles.map(({ place, name }) => `${place} as ${name}`)].join(', ')},
      lane.tenant_id, lane.more
    from unnest(${lists.map(({ place }) => place).join(', ')}) as listed (${lists.map(({ name }) => name).join(', ')})
    join lane on lane.channel_id = listed.channel_id and lane.delivery_id = listed.id
      and lane.claim = listed.claim
    order by listed.channel_id
    for no key update of lane)`;
}

// When a window is full, the request that leaves it first makes room. The one that was just answered is the newest.
// An answer to somebody may have taken a later place meanwhile.
const FREE_AT = `greatest(lane.free_at, coalesce((
    select max(nth.at + make_interval(secs => rate.seconds))
    from jsonb_to_recordset(${PACE_PLACE}) as rate (count int, seconds float8)
    cross join lateral (
      select case when rate.count = 1 then ${NOW} else (
        select made.at from request_made made where made.channel_id = step.channel_id
        order by made.at desc offset greatest(rate.count - 2, 0) limit 1) end as at) as nth
    where step.requested and nth.at is not null), lane.free_at))`;

const IS_OVER = `step.state not in ('queued', 'handed-back', 'in-doubt')`;

// Where no pace has to be kept in mind, a lane with nothing in it is of no use.
const LEFT_EMPTY = `left_empty as (
  delete from lane using step
  where lane.channel_id = step.channel_id and not step.more and ${IS_OVER}
  returning step.*)`;

const FREED_OR_LEFT = 'freed as (select * from left_empty union all select * from moved_on)';

// Those that were refused together wait as long as the platform says and do not come back together.
const AGAIN_AT = `case when step.holds is null then ${NOW} + make_interval(secs => step.after_seconds)
  else after_hold(${NOW} + make_interval(secs => step.after_seconds)) end`;

function movedOn(isPaced: boolean): string {
  const freeAt = isPaced ? FREE_AT : 'lane.free_at';
  return `moved_on as (
    update lane set
      delivery_id = case when step.state = 'in-doubt' then lane.delivery_id end,
      lookups = step.lookups,
      lined_up_at = case when not (${IS_OVER}) then lane.lined_up_at end,
      free_at = ${freeAt},
      next_at = case
        when step.state = 'in-doubt' then ${NOW} + make_interval(secs => step.after_seconds)
        when step.state in ('queued', 'handed-back') then greatest(${freeAt}, ${AGAIN_AT})
        when step.more then greatest(${freeAt}, ${NOW})
        else 'infinity' end
    from step where lane.channel_id = step.channel_id
      ${isPaced ? '' : `and (step.more or not (${IS_OVER}))`}
    returning step.*)`;
}

// Withdrawn or expired while it was on its way, and not known to have arrived.
const STAYS = `(delivery.state <> 'queued' and freed.state in ('queued', 'handed-back', 'in-doubt'))`;

// What was withdrawn on its way and did not arrive stays withdrawn.
const SETTLED = `settled as (
  update delivery set
    state = case when freed.state in ('queued', 'handed-back', 'in-doubt') then delivery.state
      when freed.state = 'closed' then 'given-up' else freed.state end,
    attempts = case when freed.state in ('handed-back', 'in-doubt') then delivery.attempts
      else freed.attempts end,
    message_ref = coalesce(freed.message_ref, delivery.message_ref),
    apart = delivery.apart or freed.apart,
    again_at = case freed.state when 'queued' then ${NOW} + make_interval(secs => freed.after_seconds) end,
    reason = case when ${STAYS} then delivery.reason else freed.reason end,
    settled_at = case when ${STAYS} then delivery.settled_at
      when freed.state not in ('queued', 'handed-back', 'in-doubt') then ${NOW} end
  from freed where delivery.id = freed.id
  returning delivery.updates, delivery.state, delivery.message_ref)`;

const CARRIED_ON = `carried_on as (
  update delivery edited set message_ref = settled.message_ref
  from settled where edited.id = settled.updates and settled.state = 'sent'
    and edited.message_ref is distinct from settled.message_ref)`;

// What waits to stand below the same post goes below this one, which leaves before.
const TAKEN_ALONG = `taken_along as (
  update delivery waits set replies_to = freed.id
  from freed join delivery refused on refused.id = freed.id
  where freed.apart and waits.channel_id = freed.channel_id and waits.state = 'queued'
    and waits.replies_to = refused.replies_to and waits.id <> freed.id)`;

const HELD = `held as (
  insert into tenant_pace (tenant_id, posts_held_until, edits_held_until, look_up_at)
  select tenant_id,
    coalesce(max(${NOW} + make_interval(secs => after_seconds)) filter (where holds = 'posts'), '-infinity'),
    coalesce(max(${NOW} + make_interval(secs => after_seconds)) filter (where holds = 'edits'), '-infinity'),
    coalesce(max(${NOW} + make_interval(secs => after_seconds)) filter (where holds = 'look-ups'), '-infinity')
  from freed where holds is not null
  group by tenant_id order by tenant_id
  on conflict (tenant_id) do update set
    posts_held_until = greatest(tenant_pace.posts_held_until, excluded.posts_held_until),
    edits_held_until = greatest(tenant_pace.edits_held_until, excluded.edits_held_until),
    look_up_at = greatest(tenant_pace.look_up_at, excluded.look_up_at))`;

// What waits goes at once: the channel may be open again before anybody sweeps.
const CLOSED = `withdrawn as (
  update delivery set state = 'withdrawn', settled_at = ${NOW}, reason = freed.reason
  from freed where freed.state = 'closed' and delivery.channel_id = freed.channel_id
    and delivery.state = 'queued' and delivery.id <> freed.id),
closed as (
  update channel set closed_at = ${NOW}
  from freed where channel.id = freed.channel_id and freed.state = 'closed' and channel.closed_at is null)`;

const LOGGED = `logged as (
  insert into request_made (channel_id, at) select channel_id, ${NOW} from freed where requested)`;

function toStep({ delivery, step }: Settlement): StepRow {
  return {
    id: delivery.id,
    channel_id: delivery.channelId,
    claim: delivery.claim,
    attempts: delivery.attempts,
    state: step.state,
    message_ref: step.state === 'sent' ? step.messageRef : null,
    after_seconds: 'afterSeconds' in step ? step.afterSeconds : 0,
    requested: step.state !== 'handed-back' && step.state !== 'withdrawn',
    lookups: step.state === 'in-doubt' ? step.lookups : 0,
    holds: holdsOf(delivery, step),
    apart: step.state === 'queued' && step.apart === true,
    reason: 'reason' in step ? step.reason : null,
  };
}

function holdsOf({ updates }: Settlement['delivery'], step: Settlement['step']): StepRow['holds'] {
  if (!('holds' in step) || step.holds !== 'tenant') return null;
  if (step.state === 'in-doubt') return 'look-ups';
  return updates === null ? 'posts' : 'edits';
}
