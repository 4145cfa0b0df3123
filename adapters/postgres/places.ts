import type { Sql } from '#adapters/postgres/database.ts';
import type { Channel, ChannelAddress, Tenant } from '#src/model/channel.ts';
import type { Language } from '#src/model/language.ts';
import type { Places } from '#src/ports/places.ts';

export type ChannelRow = {
  readonly id: string;
  readonly platform: string;
  readonly tenant_ref: string;
  readonly ref: string;
  readonly name: string;
  readonly kind: Channel['kind'];
  readonly languages: readonly Language[];
  readonly timezone: string | null;
};

type KnownRow = ChannelRow & { readonly is_introduced: boolean };

export function postgresPlaces(sql: Sql): Places {
  return {
    async ensure(channel) {
      const known = await ensureChannel(sql, channel);
      if (known) return toChannel(known);
      // The first channel of its tenant.
      await ensureTenant(sql, channel.address.tenant);
      const first = await ensureChannel(sql, channel);
      if (!first) throw new Error('the tenant of a channel vanished while the channel was stored');
      return toChannel(first);
    },
    async find(address) {
      const row = await findChannel(sql, address);
      return row ? { ...toChannel(row), isIntroduced: row.is_introduced } : null;
    },
    channelsOf: async (tenant) => (await listChannels(sql, tenant)).map(toChannel),
    close: (address) => closeChannel(sql, address),
    move: (address, ref) => moveChannel(sql, address, ref),
    introduce: (address) => introduceOnce(sql, address),
  };
}

/** Selects what `toChannel` reads of a channel of a tenant. */
export const CHANNEL_COLUMNS = `channel.id, tenant.platform, tenant.ref as tenant_ref, channel.ref, channel.name,
  channel.kind, channel.languages, channel.timezone`;

async function ensureTenant(sql: Sql, tenant: Tenant): Promise<void> {
  await sql.query(
    'insert into tenant (platform, ref) values ($1, $2) on conflict do nothing',
    [tenant.platform, tenant.ref],
    'ensure-tenant',
  );
}

/** Undefined where its tenant is not known. */
async function ensureChannel(sql: Sql, channel: Omit<Channel, 'id'>): Promise<ChannelRow | undefined> {
  const rows = await sql.query<ChannelRow>(
    `insert into channel (tenant_id, ref, name, kind, languages, timezone)
     select tenant.id, $3, $4, $5, $6, $7 from tenant where platform = $1 and ref = $2
     on conflict (tenant_id, ref)
       do update set name = excluded.name, kind = excluded.kind, closed_at = null
     returning id, $1 as platform, $2 as tenant_ref, ref, name, kind, languages, timezone`,
    [
      channel.address.tenant.platform,
      channel.address.tenant.ref,
      channel.address.ref,
      channel.name,
      channel.kind,
      channel.languages,
      channel.timezone,
    ],
    'ensure-channel',
  );
  return rows[0];
}

async function findChannel(sql: Sql, address: ChannelAddress): Promise<KnownRow | undefined> {
  const rows = await sql.query<KnownRow>(
    `select ${CHANNEL_COLUMNS}, channel.introduced_at is not null as is_introduced from channel join tenant on tenant.id = channel.tenant_id
     where tenant.platform = $1 and tenant.ref = $2 and channel.ref = $3 and channel.closed_at is null`,
    [address.tenant.platform, address.tenant.ref, address.ref],
    'find-channel',
  );
  return rows[0];
}

function listChannels(sql: Sql, tenant: Tenant): Promise<readonly ChannelRow[]> {
  return sql.query<ChannelRow>(
    `select ${CHANNEL_COLUMNS} from channel join tenant on tenant.id = channel.tenant_id
     where tenant.platform = $1 and tenant.ref = $2 and channel.closed_at is null
     order by channel.name, channel.id`,
    [tenant.platform, tenant.ref],
  );
}

async function closeChannel(sql: Sql, address: ChannelAddress): Promise<void> {
  await sql.query(
    `update channel set closed_at = bot_now() from tenant
     where tenant.id = channel.tenant_id and tenant.platform = $1 and tenant.ref = $2
       and channel.ref = $3 and channel.closed_at is null`,
    [address.tenant.platform, address.tenant.ref, address.ref],
  );
}

// The new name is free only when nobody else has it, so the newcomer is renamed before.
async function moveChannel(sql: Sql, { tenant, ref: from }: ChannelAddress, to: string): Promise<void> {
  await sql.query(
    `with moving as (
       select channel.id, channel.tenant_id from channel join tenant on tenant.id = channel.tenant_id
       where tenant.platform = $1 and tenant.ref = $2 and channel.ref = $3
         and channel.closed_at is null),
     stepped_aside as (
       update channel set ref = channel.ref || ' ' || channel.id, closed_at = coalesce(closed_at, bot_now())
       from moving where channel.tenant_id = moving.tenant_id and channel.ref = $4 returning channel.id)
     update channel set ref = $4 from moving, (select count(*) from stepped_aside) as first
     where channel.id = moving.id`,
    [tenant.platform, tenant.ref, from, to],
  );
}

async function introduceOnce(sql: Sql, address: ChannelAddress): Promise<boolean> {
  const rows = await sql.query(
    `update channel set introduced_at = bot_now() from tenant
     where tenant.id = channel.tenant_id and tenant.platform = $1 and tenant.ref = $2
       and channel.ref = $3 and channel.introduced_at is null
     returning channel.id`,
    [address.tenant.platform, address.tenant.ref, address.ref],
    'introduce-channel',
  );
  return rows.length > 0;
}

export function toChannel(row: ChannelRow): Channel {
  return {
    id: row.id,
    address: { tenant: { platform: row.platform, ref: row.tenant_ref }, ref: row.ref },
    name: row.name,
    kind: row.kind,
    languages: row.languages,
    timezone: row.timezone,
  };
}
