import type { Sql } from '#adapters/postgres/database.ts';
import { DELIVERY_COLUMNS, type DoubtfulRow, toDoubtful } from '#adapters/postgres/delivery-rows.ts';
import type { DoubtfulDelivery } from '#src/ports/ledger.ts';

/** Takes over up to `limit` deliveries whose lease has ended, the longest ended first. */
export async function claimLeaseless(
  sql: Sql,
  platform: string,
  limit: number,
  leaseSeconds: number,
): Promise<readonly DoubtfulDelivery[]> {
  const rows = await sql.query<DoubtfulRow>(
    `with lost as (
       select channel_id from lane
       where platform = $1 and next_at <= bot_now() and delivery_id is not null
       order by next_at limit $2
       for no key update skip locked),
     taken as (
       update lane set claim = claim + 1, lookups = lookups + 1,
         next_at = bot_now() + make_interval(secs => $3)
       from lost where lane.channel_id = lost.channel_id
       returning lane.*)
     select ${DELIVERY_COLUMNS}, edited.message_ref as edit_ref, taken.claim, taken.lookups, taken.departed,
       d.created_at, 0 as start_in
     from taken
     join delivery d on d.id = taken.delivery_id
     join channel c on c.id = d.channel_id
     join tenant t on t.id = c.tenant_id
     left join delivery edited on edited.id = d.updates and edited.state = 'sent'
     order by d.due_at, d.seq`,
    [platform, limit, leaseSeconds],
  );
  return rows.map(toDoubtful);
}
