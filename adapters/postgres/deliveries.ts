import type { Database, Sql } from '#adapters/postgres/database.ts';
import { listDeliveries } from '#adapters/postgres/delivery-list.ts';
import { DELIVERY_COLUMNS, type DeliveryRow, toDelivery } from '#adapters/postgres/delivery-rows.ts';
import { settleDeliveries } from '#adapters/postgres/delivery-settling.ts';
import { expireLate, sayWhoWaits, withdrawClosed } from '#adapters/postgres/delivery-sweeping.ts';
import type { ClaimedDelivery, Ledger } from '#src/ports/ledger.ts';

type ClaimedRow = DeliveryRow & { readonly edit_ref: string | null };

export function postgresLedger(database: Database): Ledger {
  return {
    claim: (platform, limit, leaseSeconds) =>
      // Two statements: the second sees what another process committed before the first got its locks.
      database.transaction(async (sql) => {
        await walkIndexes(sql);
        const channels = await lockDueChannels(sql, platform, limit);
        if (channels.length === 0) return [];
        return (await claimNextOf(sql, channels, leaseSeconds)).map(toClaimed);
      }),
    claimInDoubt: async (platform, limit, leaseSeconds) =>
      (await claimLeaseless(database, platform, limit, leaseSeconds)).map(toClaimed),
    settle: (settlements) => settleDeliveries(database, settlements),
    async sweep(platforms) {
      await expireLate(database);
      await withdrawClosed(database);
      await sayWhoWaits(database, platforms);
    },
    secondsToNext: (platform) => secondsToNext(database, platform),
    list: (filter) => listDeliveries(database, filter),
  };
}

// A channel waits while one of its deliveries is on its way or waits for its next attempt.
const CHANNEL_IS_FREE = `not exists (select from delivery other
    where other.channel_id = d.channel_id and other.state = 'sending')
  and not exists (select from delivery other
    where other.channel_id = d.channel_id and other.state = 'queued' and other.attempts > 0
      and other.due_at > bot_now())`;

const MAY_LEAVE = `d.state = 'queued' and d.due_at <= bot_now()
  and (d.expires_at is null or d.expires_at > bot_now())
  and not exists (select from delivery edited
    where edited.id = d.updates and edited.state in ('queued', 'sending'))`;

// A queue changes faster than its statistics: a plan made for a short one sorted a long one for every claim.
async function walkIndexes(sql: Sql): Promise<void> {
  await sql.query(
    `select set_config(name, 'off', true) from unnest(array['enable_sort', 'enable_bitmapscan',
       'enable_seqscan', 'enable_hashjoin', 'enable_mergejoin']) as name`,
  );
}

async function lockDueChannels(sql: Sql, platform: string, limit: number): Promise<readonly string[]> {
  // "no key update": planners that insert deliveries for these channels need not wait.
  const rows = await sql.query<{ id: string }>(
    `select channel.id from channel
     where channel.id in (
       select d.channel_id from delivery d
       join channel c on c.id = d.channel_id
       join tenant t on t.id = c.tenant_id
       where t.platform = $1 and c.closed_at is null and ${MAY_LEAVE} and ${CHANNEL_IS_FREE}
       order by d.due_at, d.seq
       limit $2)
     for no key update skip locked`,
    [platform, limit],
  );
  return rows.map((row) => row.id);
}

function claimNextOf(sql: Sql, channels: readonly string[], leaseSeconds: number) {
  return sql.query<ClaimedRow>(
    `with next as (
       select head.id from unnest($1::bigint[]) as locked (channel_id)
       cross join lateral (
         select d.id from delivery d
         where d.channel_id = locked.channel_id and ${MAY_LEAVE} and ${CHANNEL_IS_FREE}
         order by d.attempts > 0 desc, d.due_at, d.seq
         limit 1) head),
     claimed as (
       update delivery set state = 'sending', attempts = attempts + 1, lookups = 0,
         lease_until = bot_now() + make_interval(secs => $2)
       from next where delivery.id = next.id and delivery.state = 'queued'
       returning delivery.*)
     select ${DELIVERY_COLUMNS}, edited.message_ref as edit_ref
     from claimed d
     join channel c on c.id = d.channel_id
     join tenant t on t.id = c.tenant_id
     left join delivery edited on edited.id = d.updates and edited.state = 'sent'
     order by d.due_at, d.seq`,
    [channels, leaseSeconds],
  );
}

function claimLeaseless(sql: Sql, platform: string, limit: number, leaseSeconds: number) {
  return sql.query<ClaimedRow>(
    `with lost as (
       select d.id from delivery d
       join channel c on c.id = d.channel_id
       join tenant t on t.id = c.tenant_id
       where d.state = 'sending' and d.lease_until <= bot_now() and t.platform = $1
       order by d.lease_until
       limit $2
       for update of d skip locked),
     claimed as (
       update delivery set lookups = lookups + 1, lease_until = bot_now() + make_interval(secs => $3)
       from lost where delivery.id = lost.id
       returning delivery.*)
     select ${DELIVERY_COLUMNS}, edited.message_ref as edit_ref
     from claimed d
     join channel c on c.id = d.channel_id
     join tenant t on t.id = c.tenant_id
     left join delivery edited on edited.id = d.updates and edited.state = 'sent'
     order by d.due_at, d.seq`,
    [platform, limit, leaseSeconds],
  );
}

// What has been due for longer than a moment waits for something else: its channel, or the delivery it edits.
async function secondsToNext(sql: Sql, platform: string): Promise<number | null> {
  const rows = await sql.query<{ seconds: number | null }>(
    `with soon as (
       (select d.due_at as at from delivery d
        join channel c on c.id = d.channel_id
        join tenant t on t.id = c.tenant_id
        where d.state = 'queued' and d.due_at > bot_now() - interval '1 second' and t.platform = $1
        order by d.due_at limit 1)
       union all
       (select d.lease_until from delivery d
        join channel c on c.id = d.channel_id
        join tenant t on t.id = c.tenant_id
        where d.state = 'sending' and t.platform = $1
        order by d.lease_until limit 1))
     select extract(epoch from min(at) - bot_now())::float8 as seconds from soon`,
    [platform],
  );
  const seconds = rows[0]?.seconds ?? null;
  return seconds === null ? null : Math.max(seconds, 0);
}

function toClaimed(row: ClaimedRow): ClaimedDelivery {
  return { ...toDelivery(row), editRef: row.edit_ref, lookups: row.lookups };
}
