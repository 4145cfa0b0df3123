import type { Sql } from '#adapters/postgres/database.ts';
import { BOARD_ORDER, TAKES_NOTICES } from '#adapters/postgres/notices.ts';
import type { ChannelAddress, Tenant } from '#src/model/channel.ts';
import type { Noticeboard } from '#src/ports/noticeboard.ts';

export function postgresNoticeboard(sql: Sql): Noticeboard {
  return { of: (tenant) => boardOf(sql, tenant), choose: (address) => chooseBoard(sql, address) };
}

async function boardOf(sql: Sql, tenant: Tenant): ReturnType<Noticeboard['of']> {
  const rows = await sql.query<{ readonly id: string; readonly name: string; readonly chosen: boolean }>(
    `select channel.id, channel.name, channel.id is not distinct from tenant.notice_channel_id as chosen
     from tenant join channel on channel.tenant_id = tenant.id and ${TAKES_NOTICES}
     where tenant.platform = $1 and tenant.ref = $2
     order by ${BOARD_ORDER} limit 1`,
    [tenant.platform, tenant.ref],
  );
  const [row] = rows;
  return row ? { channel: { id: row.id, name: row.name }, isChosen: row.chosen } : null;
}

async function chooseBoard(sql: Sql, { tenant, ref }: ChannelAddress): Promise<boolean> {
  const rows = await sql.query(
    `update tenant set notice_channel_id = channel.id
     from channel
     where channel.tenant_id = tenant.id and channel.ref = $3 and ${TAKES_NOTICES}
       and tenant.platform = $1 and tenant.ref = $2
     returning tenant.id`,
    [tenant.platform, tenant.ref, ref],
  );
  return rows.length > 0;
}
