import type { Sql } from '#adapters/postgres/database.ts';
import type { Settlement } from '#src/ports/ledger.ts';

/**
 * Notes that requests go out; the number of the claim says whose they are. In the order of the channels, as who
 * queues locks them.
 */
export async function departDeliveries(
  sql: Sql,
  deliveries: readonly Settlement['delivery'][],
): Promise<ReadonlySet<string>> {
  const rows = await sql.query<{ delivery_id: string }>(
    `with leaving as materialized (
       select lane.channel_id
       from unnest($1::bigint[], $2::uuid[], $3::bigint[]) as leaving (channel_id, delivery_id, claim)
       join lane on lane.channel_id = leaving.channel_id and lane.delivery_id = leaving.delivery_id
         and lane.claim = leaving.claim
       order by lane.channel_id
       for no key update of lane)
     update lane set departed = true from leaving where lane.channel_id = leaving.channel_id
     returning lane.delivery_id`,
    [
      deliveries.map(({ channelId }) => channelId),
      deliveries.map(({ id }) => id),
      deliveries.map(({ claim }) => claim),
    ],
  );
  return new Set(rows.map((row) => row.delivery_id));
}
