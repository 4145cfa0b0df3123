import type { Database, Sql } from '#adapters/postgres/database.ts';
import {
  DELIVERY_COLUMNS,
  type DoubtfulRow,
  earlierPosts,
  REFS,
  toDoubtful,
} from '#adapters/postgres/delivery-rows.ts';
import { type LockedLane, openPaces } from '#adapters/postgres/tenant-places.ts';
import type { DoubtfulDelivery, PacedPlatform } from '#src/ports/ledger.ts';

type LostLane = LockedLane & {
  /** Whether the platform has to be asked: not about an edit, nor about what never left. */
  readonly asks: boolean;
};

/** Takes over up to `limit` deliveries whose lease has ended, the longest ended first. */
export async function claimLeaseless(
  database: Database,
  { name, pace }: PacedPlatform,
  limit: number,
  leaseSeconds: number,
): Promise<readonly DoubtfulDelivery[]> {
  // Asked all the time and hardly ever true.
  if (!(await isAnyLost(database, name))) return [];
  return database.transaction(async (sql) => {
    const lost = await lockLost(sql, name, limit);
    await openPaces(sql, lost);
    const distance = pace.lookUps === null ? 0 : pace.lookUps.seconds / pace.lookUps.count;
    return (await takeOver(sql, lost, distance, leaseSeconds)).map(toDoubtful);
  });
}

const IS_LOST = 'platform = $1 and next_at <= bot_now() and lane.delivery_id is not null';

async function isAnyLost(sql: Sql, platform: string): Promise<boolean> {
  return (await sql.query(`select from lane where ${IS_LOST} limit 1`, [platform])).length > 0;
}

function lockLost(sql: Sql, platform: string, limit: number): Promise<readonly LostLane[]> {
  return sql.query<LostLane>(
    `select lane.channel_id, lane.tenant_id, lane.departed and d.updates is null as asks
     from lane join delivery d on d.id = lane.delivery_id
     where ${IS_LOST}
     order by next_at limit $2
     for no key update of lane skip locked`,
    [platform, limit],
  );
}

// The look-ups of so long may go out together: who comes for them only now and then takes several.
const TOGETHER_SECONDS = 1;

// What has to wait for its look-up gets the time at which its turn may come, behind those before it.
function takeOver(
  sql: Sql,
  lost: readonly LostLane[],
  distance: number,
  leaseSeconds: number,
): Promise<readonly DoubtfulRow[]> {
  return sql.query<DoubtfulRow>(
    `with pace as materialized (
       select tenant_id, look_up_at from tenant_pace where tenant_id = any($2::bigint[])
       order by tenant_id for no key update),
     placed as (
       select channel_id, tenant_id, asks,
         not asks or (look_up_at <= bot_now() and wait < make_interval(secs => $6)) as is_turn,
         greatest(look_up_at, bot_now()) + wait as at
       from (
         select lost.*, pace.look_up_at, make_interval(secs => $4)
           * (row_number() over (partition by tenant_id, asks order by position) - 1) as wait
         from unnest($1::bigint[], $2::bigint[], $3::boolean[])
           with ordinality as lost (channel_id, tenant_id, asks, position)
         join pace using (tenant_id)) as lost),
     paced as (
       update tenant_pace set look_up_at = last.at + make_interval(secs => $4)
       from (select tenant_id, max(at) as at from placed where asks and is_turn group by tenant_id) as last
       where tenant_pace.tenant_id = last.tenant_id),
     waiting as (
       update lane set next_at = placed.at
       from placed where lane.channel_id = placed.channel_id and not is_turn),
     taken as (
       update lane set claim = claim + 1, next_at = bot_now() + make_interval(secs => $5)
       from placed where lane.channel_id = placed.channel_id and is_turn
       returning lane.*)
     select ${DELIVERY_COLUMNS}, ${REFS}, taken.claim, taken.lookups, taken.departed,
       d.created_at, 0 as start_in
     from taken
     join delivery d on d.id = taken.delivery_id
     join channel c on c.id = d.channel_id
     join tenant t on t.id = c.tenant_id
     ${earlierPosts('d')}
     order by d.due_at, d.seq`,
    [
      lost.map(({ channel_id }) => channel_id),
      lost.map(({ tenant_id }) => tenant_id),
      lost.map(({ asks }) => asks),
      distance,
      leaseSeconds,
      TOGETHER_SECONDS,
    ],
  );
}
