import { randomUUID } from 'node:crypto';
import type { Sql } from '#adapters/postgres/database.ts';
import { OPEN_LANES } from '#adapters/postgres/lanes.ts';
import type { DeliveryState } from '#src/model/delivery.ts';

/** A channel of a tenant of its own on that platform; answers its id. */
export async function makeChannel(
  sql: Sql,
  options: {
    readonly platform?: string;
    readonly ref?: string;
    readonly timezone?: string;
    readonly languages?: readonly string[];
    readonly tenant?: string;
  } = {},
): Promise<string> {
  const { platform = 'fake', ref = randomUUID(), timezone = 'Europe/Berlin', languages = ['de'] } = options;
  const { tenant = 'T' } = options;
  const rows = await sql.query<{ id: string }>(
    `with home as (
       insert into tenant (platform, ref) values ($1, $5)
       on conflict (platform, ref) do update set ref = excluded.ref returning id)
     insert into channel (tenant_id, ref, name, kind, languages, timezone)
     select id, $2, $2, 'channel', $3, $4 from home returning id`,
    [platform, ref, languages, timezone, tenant],
  );
  return rows[0]?.id ?? '';
}

/** A queued delivery; answers its id. */
export async function queueDelivery(
  sql: Sql,
  channelId: string,
  options: {
    readonly updates?: string;
    readonly state?: DeliveryState;
    /** Seconds from now; negative lies in the past. */
    readonly due?: number;
    readonly expires?: number;
  } = {},
): Promise<string> {
  const rows = await sql.query<{ id: string }>(
    `with queued as (
       insert into delivery (key, channel_id, kind, call_id, stage_id, stage_version, lead_days, updates,
         state, due_at, expires_at)
       values ($1, $2, 'reminder', 'quantum', 'outline', 1, 14, $3, $4,
         bot_now() + make_interval(secs => $5), bot_now() + make_interval(secs => $6))
       returning id, channel_id, due_at),
     ${OPEN_LANES}
     select id, (select count(*) from told) as told from queued`,
    [
      randomUUID(),
      channelId,
      options.updates ?? null,
      options.state ?? 'queued',
      options.due ?? 0,
      options.expires ?? null,
    ],
  );
  return rows[0]?.id ?? '';
}

/** Many deliveries of one channel, in order; edits of a post where one is given. Answers their ids. */
export async function queueMany(
  sql: Sql,
  channelId: string,
  count: number,
  updates: string | null = null,
): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(
    `with queued as (
       insert into delivery (key, channel_id, kind, call_id, stage_id, stage_version, lead_days, updates)
       select gen_random_uuid(), $1, 'reminder', 'quantum', 'outline', 1, 14, $3 from generate_series(1, $2)
       returning id, channel_id, due_at),
     ${OPEN_LANES}
     select id, (select count(*) from told) as told from queued`,
    [channelId, count, updates],
  );
  return rows.map(({ id }) => id);
}

export type StoredDelivery = {
  readonly id: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly lookups: number;
  readonly message_ref: string | null;
  readonly reason: { readonly key: string } | null;
};

/** The deliveries in the order in which they were queued. */
export function storedDeliveries(sql: Sql): Promise<readonly StoredDelivery[]> {
  return sql.query<StoredDelivery>(
    `select d.id, case when d.state = 'queued' and lane.delivery_id = d.id then 'sending' else d.state end as state,
       d.attempts + (lane.delivery_id is not null)::int as attempts, coalesce(lane.lookups, 0) as lookups, d.message_ref, d.reason
     from delivery d left join lane on lane.channel_id = d.channel_id and lane.delivery_id = d.id
     order by d.seq`,
  );
}

/** Makes everything that waits due now, so that no test waits for a back-off. */
export async function makeAllDue(sql: Sql): Promise<void> {
  await sql.query(
    `update delivery set due_at = least(due_at, bot_now()), again_at = null where state = 'queued'`,
  );
  await sql.query(`update lane set next_at = bot_now() where next_at < 'infinity'`);
}

/** Whether anything is still to be sent or to be found out. */
export async function hasOpenDelivery(sql: Sql): Promise<boolean> {
  return (await storedDeliveries(sql)).some(({ state }) => state === 'queued' || state === 'sending');
}
