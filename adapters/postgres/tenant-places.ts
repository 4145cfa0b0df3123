import type { Sql } from '#adapters/postgres/database.ts';
import { STANDS_IN_LINE } from '#adapters/postgres/lanes.ts';
import type { RateLimit } from '#src/model/pace.ts';
import type { ClaimTerms } from '#src/ports/ledger.ts';

export type LockedLane = { readonly channel_id: string; readonly tenant_id: string };

/** A lane that may start after so many seconds. */
export type PlacedLane = LockedLane & { readonly start_in: number; readonly placed_at: string };

// Requests reach the platform some milliseconds before or after their place: the rate leaves room for that.
const SHARE_OF_RATE = 0.92;
// How far ahead places are given away: long enough for a claim to be worth its while, short enough that a
// process that dies leaves few of them empty.
const AHEAD_SECONDS = 0.25;

/**
 * Lets the lanes that are due line up behind those of their tenant, and gives the first of each line the places that
 * come soon. Who stands in line is in nobody's way, and is not looked at again before it is its turn.
 */
export async function takePlaces(
  sql: Sql,
  { name, perTenant }: { readonly name: string; readonly perTenant: RateLimit },
  due: readonly LockedLane[],
  { limit, leadSeconds }: Pick<ClaimTerms, 'limit' | 'leadSeconds'>,
): Promise<readonly PlacedLane[]> {
  if (due.length > 0) {
    await openPaces(sql, due);
    await lineUp(sql, due);
  }
  return placeFirst(sql, name, { distance: distanceIn(perTenant), leadSeconds, limit });
}

/** Seconds between two places. */
function distanceIn({ count, seconds }: RateLimit): number {
  return seconds / (count * SHARE_OF_RATE);
}

/** Makes sure that there is a row to lock for each tenant. */
export async function openPaces(sql: Sql, lanes: readonly LockedLane[]): Promise<void> {
  await sql.query(
    `insert into tenant_pace (tenant_id) select distinct unnest($1::bigint[]) as id order by id
     on conflict do nothing`,
    [lanes.map(({ tenant_id }) => tenant_id)],
  );
}

// Who stood in line before and was not sent keeps its place there.
async function lineUp(sql: Sql, lanes: readonly LockedLane[]): Promise<void> {
  await sql.query(
    `update lane set lined_up_at = coalesce(lined_up_at, next_at), next_at = 'infinity'
     where channel_id = any($1::bigint[])`,
    [lanes.map(({ channel_id }) => channel_id)],
  );
}

/** Beside a statement's `tenant`: whether any of its lanes waits for a place in its pace. */
const HAS_A_LINE = `exists (select from lane where lane.tenant_id = tenant.id and ${STANDS_IN_LINE})`;

/** When a place will be free soon for a tenant of the platform `$1` whose lanes wait for one; null without any. */
export const NEXT_PLACE_AT = `(
  select min(greatest(pace.next_at, bot_now())) - make_interval(secs => ${AHEAD_SECONDS / 2})
  from tenant join tenant_pace pace on pace.tenant_id = tenant.id
  where tenant.platform = $1 and ${HAS_A_LINE})`;

// Locked in the order of the tenants: whoever takes places of the same tenant waits for a moment.
function placeFirst(
  sql: Sql,
  platform: string,
  { distance, leadSeconds, limit }: { distance: number; leadSeconds: number; limit: number },
): Promise<readonly PlacedLane[]> {
  return sql.query<PlacedLane>(
    `with pace as materialized (
       select pace.tenant_id, greatest(
         extract(epoch from greatest(pace.next_at, bot_now()) - bot_now())::float8, $2::float8) as first_in
       from tenant join tenant_pace pace on pace.tenant_id = tenant.id
       where tenant.platform = $1 and pace.next_at <= bot_now() + make_interval(secs => $3) and ${HAS_A_LINE}
       order by pace.tenant_id for no key update of pace),
     line as materialized (
       select first.channel_id, first.tenant_id, first.lined_up_at, pace.first_in
       from pace cross join lateral (
         select lane.channel_id, lane.tenant_id, lane.lined_up_at from lane
         where lane.tenant_id = pace.tenant_id and ${STANDS_IN_LINE}
         order by lane.lined_up_at
         limit floor(greatest($3 - pace.first_in, 0) / $4)::int + 1
         for no key update skip locked) as first)
     select channel_id, tenant_id, bot_now()::text as placed_at,
       first_in + (row_number() over (partition by tenant_id order by lined_up_at) - 1) * $4::float8 as start_in
     from line order by start_in limit $5`,
    [platform, leadSeconds, leadSeconds + AHEAD_SECONDS, distance, limit],
  );
}

/**
 * Takes the places that lanes use, up to the last one. A lane in which nothing was left to send needs none: many that
 * were withdrawn would hold up everybody behind them. From the moment at which the places were given: counted from
 * now, every claim would lose its own time.
 */
export async function usePlaces(sql: Sql, perTenant: RateLimit, lanes: readonly PlacedLane[]): Promise<void> {
  const at = lanes[0]?.placed_at;
  if (at === undefined) return;
  await sql.query(
    `update tenant_pace set next_at = $4::timestamptz + make_interval(secs => last.start_in + $3::float8)
     from (select tenant_id, max(start_in) as start_in
       from unnest($1::bigint[], $2::float8[]) as started (tenant_id, start_in) group by tenant_id) as last
     where tenant_pace.tenant_id = last.tenant_id`,
    [
      lanes.map(({ tenant_id }) => tenant_id),
      lanes.map(({ start_in }) => start_in),
      distanceIn(perTenant),
      at,
    ],
  );
}
