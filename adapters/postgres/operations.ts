import type { Sql } from '#adapters/postgres/database.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { OperatingState, Operations } from '#src/ports/operations.ts';

type StateRow = {
  readonly polled_at: Temporal.Instant | null;
  readonly sent_at: Temporal.Instant | null;
  readonly waiting: number;
  readonly unknown: number;
  readonly paused: number;
};

export function postgresOperations(sql: Sql): Operations {
  return { stateOf: async (tenant) => toState(await operatingState(sql, tenant)) };
}

async function operatingState(sql: Sql, tenant: Tenant): Promise<StateRow | undefined> {
  const rows = await sql.query<StateRow>(
    `with place as (
       select channel.id from channel join tenant on tenant.id = channel.tenant_id
       where tenant.platform = $1 and tenant.ref = $2)
     select (select max(last_attempt_at) from source where enabled) as polled_at,
       (select max(settled_at) from delivery where state = 'sent' and channel_id in (select id from place)) as sent_at,
       (select count(*)::int from delivery where state = 'queued' and channel_id in (select id from place)) as waiting,
       (select count(*)::int from delivery where state = 'unknown' and channel_id in (select id from place)) as unknown,
       (select count(*)::int from subscription where paused_at is not null and ended_at is null
         and channel_id in (select id from place)) as paused`,
    [tenant.platform, tenant.ref],
  );
  return rows[0];
}

function toState(row: StateRow | undefined): OperatingState {
  return {
    polledAt: row?.polled_at ?? null,
    sentAt: row?.sent_at ?? null,
    waiting: row?.waiting ?? 0,
    unknown: row?.unknown ?? 0,
    paused: row?.paused ?? 0,
  };
}
