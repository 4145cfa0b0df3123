import type { Database, Sql } from '#adapters/postgres/database.ts';
import {
  type ClaimedRow,
  DELIVERY_COLUMNS,
  earlierPosts,
  REFS,
  toClaimed,
} from '#adapters/postgres/delivery-rows.ts';
import { type LockedLane, type PlacedLane, takePlaces, usePlaces } from '#adapters/postgres/tenant-places.ts';
import type { RateLimit } from '#src/model/pace.ts';
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
    const { claimed, goesOn } = await claimOnce(database, platform, terms);
    if (claimed.length > 0 || !goesOn) return claimed;
  }
}

type Claim = {
  readonly claimed: readonly ClaimedDelivery[];
  /** Whether there may be more behind what was looked at, which is in nobody's way any more. */
  readonly goesOn: boolean;
};

function claimOnce(database: Database, platform: PacedPlatform, terms: ClaimTerms): Promise<Claim> {
  const { perTenant } = platform.pace;
  return database.transaction(
    (sql) => (perTenant === null ? claimDueLanes : claimPlacedLanes(perTenant))(sql, platform, terms),
    WALK_INDEXES,
  );
}

// Two statements: the second sees what another process committed before the first got its locks.
async function claimDueLanes(sql: Sql, { name, traces }: PacedPlatform, terms: ClaimTerms): Promise<Claim> {
  const due = await lockDueLanes(sql, name, terms.limit);
  const rows = due.length === 0 ? [] : await claimHeads(sql, due, terms.leaseSeconds, traces);
  return { claimed: rows.map(toClaimed), goesOn: due.length === terms.limit };
}

function claimPlacedLanes(perTenant: RateLimit): typeof claimDueLanes {
  return async (sql, { name, traces }, terms) => {
    const due = await lockDueLanes(sql, name, terms.limit);
    const placed = await takePlaces(sql, { name, perTenant }, due, terms);
    const rows = placed.length === 0 ? [] : await claimHeads(sql, placed, terms.leaseSeconds, traces);
    const used = new Set(rows.map((row) => row.channel_id));
    await usePlaces(
      sql,
      perTenant,
      placed.filter((lane) => used.has(lane.channel_id)),
    );
    return { claimed: rows.map(toClaimed), goesOn: due.length === terms.limit || placed.length > 0 };
  };
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

const makesSense = (delivery: string) =>
  `(${delivery}.expires_at is null or ${delivery}.expires_at > ${NOW})`;

// An edit waits for its post, but not for one that will never leave. News does not leave in rest hours.
const MAY_LEAVE = `d.state = 'queued' and d.due_at <= ${NOW} and ${makesSense('d')}
  and (d.leaves_before is null or d.leaves_before > ${NOW})
  and not exists (select from delivery edited
    where edited.id = d.updates and edited.state = 'queued' and ${makesSense('edited')})`;

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
             and other.state = 'queued' and other.seq <> d.seq) as more
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
     select looked_at.*, ${REFS}
     from looked_at ${earlierPosts('looked_at')}
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
