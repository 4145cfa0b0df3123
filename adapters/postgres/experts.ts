import type { Sql } from '#adapters/postgres/database.ts';
import { TAKES_NOTICES } from '#adapters/postgres/notices.ts';
import { CHANNEL_COLUMNS, type ChannelRow, toChannel } from '#adapters/postgres/places.ts';
import type { ChannelAddress, Tenant } from '#src/model/channel.ts';
import type { Experts } from '#src/ports/enquiries.ts';

export function postgresExperts(sql: Sql): Experts {
  return {
    of: async (tenant) => (await listExperts(sql, tenant)).map(toChannel),
    add: (address, timezone) => addExperts(sql, address, timezone),
    remove: (address) => removeExperts(sql, address),
  };
}

function listExperts(sql: Sql, tenant: Tenant): Promise<readonly ChannelRow[]> {
  return sql.query<ChannelRow>(
    `with expert as (
       select ${CHANNEL_COLUMNS}, experts_channel.timezone as own_timezone,
         (tenant.platform = $1 and tenant.ref = $2) as own
       from experts_channel join channel on channel.id = experts_channel.channel_id
       join tenant on tenant.id = channel.tenant_id where channel.closed_at is null)
     select id, platform, tenant_ref, ref, name, kind, languages, coalesce(timezone, own_timezone) as timezone
     from expert where own or not exists (select from expert where own) order by name, id`,
    [tenant.platform, tenant.ref],
    'experts-of-tenant',
  );
}

const THIS_CHANNEL = `channel.tenant_id = tenant.id and tenant.platform = $1 and tenant.ref = $2 and channel.ref = $3`;

async function addExperts(
  sql: Sql,
  { tenant, ref }: ChannelAddress,
  timezone: string | null,
): Promise<boolean> {
  const rows = await sql.query(
    `insert into experts_channel (channel_id, timezone)
     select channel.id, $4 from channel, tenant where ${THIS_CHANNEL} and ${TAKES_NOTICES}
     on conflict (channel_id) do update set timezone = excluded.timezone
     returning channel_id`,
    [tenant.platform, tenant.ref, ref, timezone],
  );
  return rows.length > 0;
}

async function removeExperts(sql: Sql, { tenant, ref }: ChannelAddress): Promise<boolean> {
  const rows = await sql.query(
    `delete from experts_channel using channel, tenant
     where experts_channel.channel_id = channel.id and ${THIS_CHANNEL} returning channel_id`,
    [tenant.platform, tenant.ref, ref],
  );
  return rows.length > 0;
}
