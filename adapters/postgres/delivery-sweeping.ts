import type { Sql } from '#adapters/postgres/database.ts';
import type { Text } from '#src/messages/text.ts';

const TOO_LATE: Text = { key: 'deliveries:reason.too-late' };
const CHANNEL_CLOSED: Text = { key: 'deliveries:reason.channel-closed' };
const NOT_CONFIGURED: Text['key'] = 'deliveries:reason.platform-missing';

export async function expireLate(sql: Sql): Promise<void> {
  await sql.query(
    `update delivery set state = 'expired', reason = $1, settled_at = bot_now()
     where state = 'queued' and expires_at <= bot_now()`,
    [JSON.stringify(TOO_LATE)],
  );
}

export async function withdrawClosed(sql: Sql): Promise<void> {
  await sql.query(
    `update delivery set state = 'withdrawn', reason = $1, settled_at = bot_now()
     from channel
     where channel.id = delivery.channel_id and channel.closed_at is not null and delivery.state = 'queued'`,
    [JSON.stringify(CHANNEL_CLOSED)],
  );
}

/** Nothing is lost that waits for a platform; the ledger tells why it waits. */
export async function sayWhoWaits(sql: Sql, platforms: readonly string[]): Promise<void> {
  await sql.query(
    `update delivery
     set reason = jsonb_build_object('key', $2::text, 'values', jsonb_build_object('platform', tenant.platform))
     from channel join tenant on tenant.id = channel.tenant_id
     where channel.id = delivery.channel_id and delivery.state = 'queued' and delivery.due_at <= bot_now()
       and tenant.platform <> all($1) and delivery.reason->>'key' is distinct from $2`,
    [platforms, NOT_CONFIGURED],
  );
}
