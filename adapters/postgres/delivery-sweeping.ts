import type { Sql } from '#adapters/postgres/database.ts';
import { isOnItsWay, STANDS_IN_LINE } from '#adapters/postgres/lanes.ts';
import type { Text } from '#src/messages/text.ts';

const TOO_LATE: Text = { key: 'deliveries:reason.too-late' };
const CHANNEL_CLOSED: Text = { key: 'deliveries:reason.channel-closed' };
const NOT_CONFIGURED: Text['key'] = 'deliveries:reason.platform-missing';

export async function expireLate(sql: Sql): Promise<void> {
  await sql.query(
    `update delivery set state = 'expired', reason = $1, settled_at = bot_now()
     where state = 'queued' and expires_at <= bot_now() and not ${isOnItsWay('delivery')}`,
    [JSON.stringify(TOO_LATE)],
  );
}

export async function withdrawClosed(sql: Sql): Promise<void> {
  await sql.query(
    `update delivery set state = 'withdrawn', reason = $1, settled_at = bot_now()
     from lane join channel on channel.id = lane.channel_id and channel.closed_at is not null
     where delivery.channel_id = lane.channel_id and delivery.state = 'queued'
       and lane.delivery_id is distinct from delivery.id`,
    [JSON.stringify(CHANNEL_CLOSED)],
  );
}

/** Nothing is lost that waits for a platform; the ledger tells why it waits. */
export async function sayWhoWaits(sql: Sql, platforms: readonly string[]): Promise<void> {
  await sql.query(
    `update delivery
     set reason = jsonb_build_object('key', $2::text, 'values', jsonb_build_object('platform', lane.platform))
     from lane
     where lane.platform <> all($1) and (lane.next_at <= bot_now() or ${STANDS_IN_LINE})
       and delivery.channel_id = lane.channel_id and delivery.state = 'queued'
       and delivery.due_at <= bot_now() and delivery.reason->>'key' is distinct from $2`,
    [platforms, NOT_CONFIGURED],
  );
}
