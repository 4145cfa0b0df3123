import type { Database, Sql } from '#adapters/postgres/database.ts';
import { STANDS_IN_LINE } from '#adapters/postgres/lanes.ts';
import type { ChannelAddress } from '#src/model/channel.ts';
import type { Pace } from '#src/model/pace.ts';
import type { Turns } from '#src/ports/turns.ts';

export function postgresTurns(database: Database): Turns {
  return {
    async take(channel, { perChannel }, mostSeconds) {
      const [first, ...longer] = perChannel;
      if (!first) return 0;
      if (first.count === 1 && longer.length === 0) {
        return takeNextPlace(database, channel, first.seconds, mostSeconds);
      }
      // Two statements: the second sees what others noted before the first got its lock.
      return database.transaction(async (sql) => {
        const channelId = await lockLane(sql, channel);
        return channelId === null ? 0 : takePlace(sql, channelId, perChannel, mostSeconds);
      });
    },
  };
}

// What is on its way counts as made now, since nobody knows when it arrives.
const NEXT_AT = `greatest(lane.free_at, bot_now()
  + case when lane.delivery_id is null then interval '0' else make_interval(secs => $4) end)`;

/**
 * Where nothing but the distance of two has to be kept, the lane alone knows the place: one statement for what every
 * answer waits for.
 */
async function takeNextPlace(
  sql: Sql,
  channel: ChannelAddress,
  distance: number,
  mostSeconds: number,
): Promise<number | null> {
  const { tenant, ref } = channel;
  const [place] = await sql.query<{ seconds: number }>(
    `insert into lane (channel_id, platform, tenant_id, next_at, more, free_at)
     select channel.id, tenant.platform, tenant.id, 'infinity', false, bot_now() + make_interval(secs => $4)
     from channel join tenant on tenant.id = channel.tenant_id
     where tenant.platform = $1 and tenant.ref = $2 and channel.ref = $3
     on conflict (channel_id) do update set
       free_at = ${NEXT_AT} + make_interval(secs => $4),
       next_at = case when lane.delivery_id is not null then lane.next_at
         when ${STANDS_IN_LINE} then ${NEXT_AT} + make_interval(secs => $4)
         else greatest(lane.next_at, ${NEXT_AT} + make_interval(secs => $4)) end
       where ${NEXT_AT} <= bot_now() + make_interval(secs => $5)
     returning extract(epoch from free_at - make_interval(secs => $4) - bot_now())::float8 as seconds`,
    [tenant.platform, tenant.ref, ref, distance, mostSeconds],
    'take-next-place',
  );
  if (place) return place.seconds;
  return (await isKnown(sql, channel)) ? null : 0;
}

/** Whether no place was given because it is too far away, and not for want of a channel. */
async function isKnown(sql: Sql, { tenant, ref }: ChannelAddress): Promise<boolean> {
  const rows = await sql.query(
    `select from channel join tenant on tenant.id = channel.tenant_id
     where tenant.platform = $1 and tenant.ref = $2 and channel.ref = $3`,
    [tenant.platform, tenant.ref, ref],
  );
  return rows.length > 0;
}

/** The id of the channel, whose lane is there now and this transaction's; null where nobody knows the channel. */
async function lockLane(sql: Sql, { tenant, ref }: ChannelAddress): Promise<string | null> {
  const [lane] = await sql.query<{ channel_id: string }>(
    `insert into lane (channel_id, platform, tenant_id, next_at, more)
     select channel.id, tenant.platform, tenant.id, 'infinity', false
     from channel join tenant on tenant.id = channel.tenant_id
     where tenant.platform = $1 and tenant.ref = $2 and channel.ref = $3
     on conflict (channel_id) do update set more = lane.more
     returning channel_id`,
    [tenant.platform, tenant.ref, ref],
    'lock-lane',
  );
  return lane?.channel_id ?? null;
}

// The oldest of as many as a window takes makes room when it leaves the window.
const ROOM_AT = `(select max(full_since.at + make_interval(secs => rate.seconds)) from rate
  cross join lateral (select made.at from made order by made.at desc offset rate.count - 1 limit 1) as full_since)`;

const ROOM_AFTER = `(select max(full_since.at + make_interval(secs => rate.seconds)) from rate
  cross join lateral (select made.at from (select at from made union all select at from place) as made
    order by made.at desc offset rate.count - 1 limit 1) as full_since)`;

/**
 * Gives the place at which every window has room, unless it is too far away, and lets what is queued wait until there is room again: a lane that
 * stands in the line of its tenant comes back to its place there. What is on its way counts as made now, since
 * nobody knows when it arrives.
 */
async function takePlace(
  sql: Sql,
  channelId: string,
  rates: Pace['perChannel'],
  mostSeconds: number,
): Promise<number | null> {
  const [place] = await sql.query<{ seconds: number }>(
    `with rate as (select * from jsonb_to_recordset($2) as rate (count int, seconds float8)),
     made as materialized (
       select bot_now() as at from lane where channel_id = $1 and delivery_id is not null
       union all
       (select at from request_made where channel_id = $1 order by at desc limit (select max(count) from rate))),
     next as (
       select greatest(lane.free_at, ${ROOM_AT}, bot_now()) as at from lane where channel_id = $1),
     place as (select at from next where at <= bot_now() + make_interval(secs => $3)),
     free as (select greatest(place.at, ${ROOM_AFTER}) as at from place),
     taken as (
       update lane set free_at = free.at,
         next_at = case when delivery_id is not null then next_at
           when ${STANDS_IN_LINE} then free.at
           else greatest(next_at, free.at) end
       from free where channel_id = $1),
     noted as (
       insert into request_made (channel_id, at)
       select $1, at from place where exists (select from rate where count > 1))
     select extract(epoch from at - bot_now())::float8 as seconds from place`,
    [channelId, JSON.stringify(rates), mostSeconds],
    'take-place',
  );
  return place?.seconds ?? null;
}
