import type { Sql } from '#adapters/postgres/database.ts';
import type { Pace } from '#src/model/pace.ts';
import type { Turns } from '#src/ports/turns.ts';

export function postgresTurns(sql: Sql): Turns {
  return {
    async take({ tenant, ref }, pace) {
      const distance = shortestDistance(pace);
      if (distance === 0) return 0;
      const rows = await takePlace(sql, [tenant.platform, tenant.ref, ref, distance]);
      return rows[0]?.seconds ?? 0;
    },
  };
}

// The longer windows are kept by what is queued: it waits until they have room again.
function shortestDistance({ perChannel }: Pace): number {
  return Math.max(0, ...perChannel.slice(0, 1).map(({ count, seconds }) => seconds / count));
}

// Beside a delivery that is on its way a whole distance is kept, since nobody knows when it arrives.
const AT = `case when lane.delivery_id is null then greatest(lane.free_at, bot_now())
  else greatest(lane.free_at, bot_now() + make_interval(secs => $4)) end`;

function takePlace(sql: Sql, values: readonly [string, string, string, number]) {
  return sql.query<{ seconds: number }>(
    `with place as (
       select channel.id, tenant.platform, tenant.id as tenant_id from channel
       join tenant on tenant.id = channel.tenant_id
       where tenant.platform = $1 and tenant.ref = $2 and channel.ref = $3),
     taken as (
       insert into lane (channel_id, platform, tenant_id, next_at, more, free_at)
       select id, platform, tenant_id, 'infinity', false, bot_now() + make_interval(secs => $4) from place
       on conflict (channel_id) do update set
         free_at = ${AT} + make_interval(secs => $4),
         next_at = case when lane.delivery_id is null
           then greatest(lane.next_at, ${AT} + make_interval(secs => $4)) else lane.next_at end
       returning channel_id, free_at - make_interval(secs => $4) as at),
     noted as (insert into request_made (channel_id, at) select channel_id, at from taken)
     select extract(epoch from at - bot_now())::float8 as seconds from taken`,
    values,
  );
}
