import type { Sql } from '#adapters/postgres/database.ts';
import type { RateLimit } from '#src/model/pace.ts';

export type LockedLane = { readonly channel_id: string; readonly tenant_id: string };

/** A lane that may start after so many seconds. */
export type PlacedLane = LockedLane & { readonly start_in: number; readonly placed_at: string };

// Requests reach the platform some milliseconds before or after their place: the rate leaves room for that.
const SHARE_OF_RATE = 0.92;
// How far ahead places are given away: long enough for a claim to be worth its while, short enough that a
// process that dies leaves few of them empty.
const AHEAD_SECONDS = 0.25;

/**
 * Gives each lane a place in the pace of its tenant. What finds none soon is put back until it may find one, so
 * that it does not stand before the lanes of other tenants.
 */
export async function takePlaces(
  sql: Sql,
  lanes: readonly LockedLane[],
  { count, seconds }: RateLimit,
  leadSeconds: number,
): Promise<readonly PlacedLane[]> {
  const distance = seconds / (count * SHARE_OF_RATE);
  await openPaces(sql, lanes);
  const placed = await placeLanes(sql, lanes, distance, leadSeconds);
  const started = placed.filter(({ start_in }) => start_in <= leadSeconds + AHEAD_SECONDS);
  await postpone(
    sql,
    placed.filter(({ start_in }) => start_in > leadSeconds + AHEAD_SECONDS),
    leadSeconds + AHEAD_SECONDS / 2,
  );
  await movePaces(sql, started, distance);
  return started;
}

/** Makes sure that there is a row to lock for each tenant. */
export async function openPaces(sql: Sql, lanes: readonly LockedLane[]): Promise<void> {
  await sql.query(
    `insert into tenant_pace (tenant_id) select distinct unnest($1::bigint[]) as id order by id
     on conflict do nothing`,
    [lanes.map(({ tenant_id }) => tenant_id)],
  );
}

// Locked in the order of the tenants: whoever takes places of the same tenant waits for a moment.
function placeLanes(
  sql: Sql,
  lanes: readonly LockedLane[],
  distance: number,
  leadSeconds: number,
): Promise<readonly PlacedLane[]> {
  return sql.query<PlacedLane>(
    `with pace as materialized (
       select tenant_id, next_at from tenant_pace where tenant_id = any($2::bigint[])
       order by tenant_id for no key update)
     select channel_id, tenant_id, bot_now()::text as placed_at,
       greatest(extract(epoch from pace.next_at - bot_now())::float8, $4::float8)
         + (row_number() over (partition by tenant_id order by position) - 1) * $3::float8 as start_in
     from unnest($1::bigint[], $2::bigint[]) with ordinality as locked (channel_id, tenant_id, position)
     join pace using (tenant_id)
     order by position`,
    [
      lanes.map(({ channel_id }) => channel_id),
      lanes.map(({ tenant_id }) => tenant_id),
      distance,
      leadSeconds,
    ],
  );
}

// Looked at again before the place would come, so that none stays empty.
async function postpone(sql: Sql, lanes: readonly PlacedLane[], earlier: number): Promise<void> {
  if (lanes.length === 0) return;
  await sql.query(
    `update lane set next_at = bot_now() + make_interval(secs => later.start_in)
     from unnest($1::bigint[], $2::float8[]) as later (channel_id, start_in)
     where lane.channel_id = later.channel_id`,
    [lanes.map(({ channel_id }) => channel_id), lanes.map(({ start_in }) => start_in - earlier)],
  );
}

// From the moment at which the places were given: counted from now, every claim would lose its own time.
async function movePaces(sql: Sql, lanes: readonly PlacedLane[], distance: number): Promise<void> {
  const at = lanes[0]?.placed_at;
  if (at === undefined) return;
  await sql.query(
    `update tenant_pace set next_at = $4::timestamptz + make_interval(secs => last.start_in + $3::float8)
     from (select tenant_id, max(start_in) as start_in
       from unnest($1::bigint[], $2::float8[]) as started (tenant_id, start_in) group by tenant_id) as last
     where tenant_pace.tenant_id = last.tenant_id`,
    [lanes.map(({ tenant_id }) => tenant_id), lanes.map(({ start_in }) => start_in), distance, at],
  );
}
