import type { Database, Sql } from '#adapters/postgres/database.ts';
import { type ClaimedRow, DELIVERY_COLUMNS, toClaimed } from '#adapters/postgres/delivery-rows.ts';
import { type LockedLane, type PlacedLane, takePlaces } from '#adapters/postgres/tenant-places.ts';
import type { ClaimedDelivery, ClaimTerms, PacedPlatform } from '#src/ports/ledger.ts';

// A queue changes faster than its statistics: a plan made for a short one sorted a long one for every claim.
const WALK_INDEXES = ['sort', 'bitmapscan', 'seqscan', 'hashjoin', 'mergejoin']
  .map((way) => `set local enable_${way} = off`)
  .join('; ');

/** Takes the next delivery of up to `limit` lanes that are free and due. */
export async function claimDue(
  database: Database,
  platform: PacedPlatform,
  terms: ClaimTerms,
): Promise<readonly ClaimedDelivery[]> {
  for (;;) {
    const { locked, claimed } = await claimOnce(database, platform, terms);
    // Lanes that were put off, or stand in the line of their tenant, are in nobody's way any more.
    if (claimed.length > 0 || locked < terms.limit) return claimed;
  }
}

function claimOnce(
  database: Database,
  { name, pace, traces }: PacedPlatform,
  { limit, leaseSeconds, leadSeconds }: ClaimTerms,
): Promise<{ readonly locked: number; readonly claimed: readonly ClaimedDelivery[] }> {
  // Two statements: the second sees what another process committed before the first got its locks.
  return database.transaction(async (sql) => {
    const locked = await lockDueLanes(sql, name, limit);
    const { perTenant } = pace;
    const lanes =
      perTenant === null
        ? locked
        : await takePlaces(sql, { name, perTenant }, locked, { limit, leadSeconds });
    if (lanes.length === 0) return { locked: locked.length, claimed: [] };
    const rows = await claimHeads(sql, lanes, leaseSeconds, traces);
    return { locked: locked.length, claimed: rows.map(toClaimed) };
  }, WALK_INDEXES);
}

// "no key update" and not more: who queues for these channels meanwhile waits for us and then opens the lane again.
function lockDueLanes(sql: Sql, platform: string, limit: number): Promise<readonly LockedLane[]> {
  return sql.query<LockedLane>(
    `select channel_id, tenant_id from lane
     where platform = $1 and next_at <= bot_now() and delivery_id is null
     order by next_at limit $2
     for no key update skip locked`,
    [platform, limit],
    'lock-due-lanes',
  );
}

// Asked for once a statement and not once a row.
const NOW = '(select bot_now())';

const MAY_LEAVE = `d.state = 'queued' and d.due_at <= ${NOW}
  and (d.expires_at is null or d.expires_at > ${NOW})
  and not exists (select from delivery edited where edited.id = d.updates and edited.state = 'queued')`;

const TENANT_HELD_UNTIL = `(case when d.updates is null then pace.posts_held_until else pace.edits_held_until end)`;

// A place counts from when it was given. A lane with nothing that may leave is looked at again when something falls due,
// or somebody queues.
function claimHeads(
  sql: Sql,
  lanes: readonly (LockedLane & Partial<PlacedLane>)[],
  leaseSeconds: number,
  departed: boolean,
): Promise<readonly ClaimedRow[]> {
  return sql.query<ClaimedRow>(
    `with head as materialized (
       select ${DELIVERY_COLUMNS}, d.more,
         locked.start_in - coalesce(extract(epoch from ${NOW} - locked.placed_at), 0)::float8 as start_in,
         greatest(d.again_at, case when ${TENANT_HELD_UNTIL} > ${NOW} then after_hold(${TENANT_HELD_UNTIL}) end)
           as held_until
       from unnest($1::bigint[], $2::bigint[], $3::float8[], $6::timestamptz[])
         as locked (channel_id, tenant_id, start_in, placed_at)
       join channel c on c.id = locked.channel_id
       join tenant t on t.id = c.tenant_id
       left join tenant_pace pace on pace.tenant_id = locked.tenant_id
       left join lateral (
         select d.*, exists (select from delivery other where other.channel_id = d.channel_id
             and other.state = 'queued' and other.id <> d.id) as more
         from delivery d
         where d.channel_id = locked.channel_id and c.closed_at is null and ${MAY_LEAVE}
         order by d.due_at, d.seq limit 1) d on true),
     looked_at as (
       update lane set
         delivery_id = case when head.held_until > ${NOW} then null else head.id end,
         claim = lane.claim + 1, lookups = 0, departed = $5, more = coalesce(head.more, false),
         lined_up_at = case when head.id is not null then lane.lined_up_at end,
         next_at = case
           when head.held_until > ${NOW} and head.id is not null then head.held_until
           when head.id is not null then ${NOW} + make_interval(secs => $4)
           else coalesce((select min(later.due_at) from delivery later where later.channel_id = lane.channel_id
             and later.state = 'queued' and later.due_at > ${NOW}), 'infinity') end
       from head where lane.channel_id = head.channel_id
       returning head.*, lane.claim, lane.delivery_id as taken_id)
     select looked_at.*, edited.message_ref as edit_ref
     from looked_at
     left join delivery edited on edited.id = looked_at.updates and edited.state = 'sent'
     where looked_at.taken_id is not null
     order by looked_at.start_in`,
    [
      lanes.map(({ channel_id }) => channel_id),
      lanes.map(({ tenant_id }) => tenant_id),
      lanes.map(({ start_in }) => start_in ?? 0),
      leaseSeconds,
      departed,
      lanes.map(({ placed_at }) => placed_at ?? null),
    ],
    'claim-heads',
  );
}
