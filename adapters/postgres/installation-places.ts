import type { Sql } from '#adapters/postgres/database.ts';
import { isOnItsWay } from '#adapters/postgres/lanes.ts';
import { queueNotices } from '#adapters/postgres/notices.ts';
import type { Text } from '#src/messages/text.ts';

const INSTALLED_AGAIN: Text['key'] = 'deliveries:notice.installed-again';

// `$1` is the platform, `$2` the installation.
const COVERED = 'tenant.platform = $1 and $2 in (tenant.ref, tenant.enterprise_ref)';

/** Notes in which organisation a workspace was seen; nothing is written where that is known. */
export async function rememberEnterprise(
  sql: Sql,
  platform: string,
  teamRef: string,
  enterpriseRef: string,
): Promise<void> {
  await sql.query(
    `insert into tenant (platform, ref, enterprise_ref) select $1, $2, $3
     where not exists (select from tenant where platform = $1 and ref = $2 and enterprise_ref = $3)
     on conflict (platform, ref) do update set enterprise_ref = excluded.enterprise_ref`,
    [platform, teamRef, enterpriseRef],
  );
}

/** Why, and when where the platform told. */
type Leaving = { readonly reason: Text; readonly at: Temporal.Instant | null };

// The platform's and the database's; nobody installs again what they took out so short ago.
const CLOCKS_DIFFER = "interval '5 seconds'";

/**
 * Deletes an installation and ends what was meant for the tenants that nothing else lets the bot into. False where
 * there was none, or only since then. One statement, so that everything carries the same moment, by which it is known when it comes back.
 */
export async function leaveTenants(
  sql: Sql,
  platform: string,
  ref: string,
  { reason, at }: Leaving,
): Promise<boolean> {
  const rows = await sql.query(
    `with gone as (delete from installation
       where platform = $1 and ref = $2 and installed_at <= coalesce($4::timestamptz + ${CLOCKS_DIFFER}, 'infinity')
       returning ref),
     left_behind as (
       update tenant set uninstalled_at = bot_now() from gone
       where ${COVERED} and not exists (
         select from installation other where other.platform = $1 and other.ref <> $2
           and other.ref in (tenant.ref, tenant.enterprise_ref))
       returning tenant.id),
     closed as (
       update channel set closed_at = bot_now() from left_behind
       where channel.tenant_id = left_behind.id and channel.closed_at is null
       returning channel.id),
     paused as (
       update subscription set paused_at = bot_now(), paused_reason = $3 from closed
       where subscription.channel_id = closed.id and subscription.ended_at is null
         and subscription.paused_at is null),
     withdrawn as (
       update delivery set state = 'withdrawn', reason = $3, settled_at = bot_now() from closed
       where delivery.channel_id = closed.id and delivery.state = 'queued' and not ${isOnItsWay('delivery')})
     select ref from gone`,
    [platform, ref, JSON.stringify(reason), at],
  );
  return rows.length > 0;
}

/** Opens what `leaveTenants` closed, lets its subscriptions go on, and tells each tenant once. */
export async function returnToTenants(sql: Sql, platform: string, ref: string): Promise<void> {
  const returned = await sql.query<{
    readonly tenant: string;
    readonly since: string;
    readonly count: number;
  }>(
    `with back as (
       select tenant.id, tenant.uninstalled_at from tenant
       where ${COVERED} and tenant.uninstalled_at is not null for no key update),
     present as (update tenant set uninstalled_at = null from back where tenant.id = back.id),
     opened as (
       update channel set closed_at = null from back
       where channel.tenant_id = back.id and channel.closed_at = back.uninstalled_at),
     resumed as (
       update subscription set paused_at = null, paused_reason = null,
         pauses = subscription.pauses + tstzmultirange(tstzrange(subscription.paused_at, bot_now()))
       from back join channel on channel.tenant_id = back.id
       where subscription.channel_id = channel.id and subscription.ended_at is null
         and subscription.paused_at = back.uninstalled_at
       returning subscription.id, subscription.kind, back.id as tenant_id, back.uninstalled_at),
     restarted as (
       update subscription_target set since = bot_now() from resumed
       where subscription_target.subscription_id = resumed.id and resumed.kind = 'news')
     select tenant_id as tenant, uninstalled_at::text as since, count(*)::int as count
     from resumed group by tenant_id, uninstalled_at`,
    [platform, ref],
  );
  if (returned.length > 0) await tellReturned(sql, returned);
}

async function tellReturned(sql: Sql, returned: readonly object[]): Promise<void> {
  await queueNotices(
    sql,
    `about as (
       select tenant as tenant_id, concat('notice:installed-again:', tenant, ':', since) as key,
         jsonb_build_object('key', $2::text, 'values', jsonb_build_object('count', count)) as notice,
         null::text as many_key, null::text as many_text
       from jsonb_to_recordset($1) as returned (tenant bigint, since text, count int))`,
    [JSON.stringify(returned), INSTALLED_AGAIN],
  );
}
