import type { Sql } from '#adapters/postgres/database.ts';
import { DELIVERY_COLUMNS, type DeliveryRow, toDelivery } from '#adapters/postgres/delivery-rows.ts';
import { isOnItsWay } from '#adapters/postgres/lanes.ts';
import type { Text } from '#src/messages/text.ts';
import type { DeliveryState } from '#src/model/delivery.ts';
import type { LocalText } from '#src/model/language.ts';
import type { LedgerEntry, LedgerFilter } from '#src/ports/ledger.ts';

export type EntryRow = DeliveryRow & {
  readonly created_at: Temporal.Instant;
  readonly subject: LocalText | null;
  readonly state: DeliveryState;
  readonly reason: Text | null;
  readonly message_ref: string | null;
  readonly due_at: Temporal.Instant;
  readonly settled_at: Temporal.Instant | null;
};

// What is on its way is still queued in the ledger; its lane knows.
const STATE = `case when d.state = 'queued' and ${isOnItsWay('d')} then 'sending' else d.state end`;
const ATTEMPTS = `d.attempts + (${isOnItsWay('d')})::int`;

/**
 * Selects what `toEntry` reads of a delivery `d` of a channel `c` of a tenant `t`; conditions may follow. What
 * somebody decided is the reason, unless there is a later one.
 */
export const ENTRIES = `select ${DELIVERY_COLUMNS}, ${STATE} as state, ${ATTEMPTS} as attempts,
    coalesce(d.reason, d.decision) as reason, d.message_ref, d.seq,
    d.created_at, coalesce(d.again_at, d.due_at) as due_at, d.settled_at,
    case d.kind when 'reminder' then call.title when 'announcement' then announcement.title
      when 'notice' then null when 'enquiry' then null
      when 'news' then jsonb_build_object(coalesce(item.language, source.language), item.title)
    end as subject
  from delivery d
  join channel c on c.id = d.channel_id
  join tenant t on t.id = c.tenant_id
  left join item on item.id = d.item_id
  left join source on source.id = item.source_id
  left join call on call.id = d.call_id
  left join announcement on announcement.id = d.announcement_id`;

export async function listDeliveries(sql: Sql, filter: LedgerFilter): Promise<readonly LedgerEntry[]> {
  const rows = await sql.query<EntryRow>(
    `${ENTRIES}
     where ($1::text is null or $1 in (c.id::text, c.name, c.ref))
       and ($2::timestamptz is null or coalesce(d.settled_at, d.created_at) >= $2)
       and ($3::text is null or ${STATE} = $3)
     order by d.seq desc
     limit $4`,
    [filter.channel, filter.since, filter.state, filter.limit],
  );
  return rows.map(toEntry);
}

export function toEntry(row: EntryRow): LedgerEntry {
  const { id, key, cause, channel, updates, attempts } = toDelivery(row);
  return {
    id,
    key,
    cause,
    subject: row.subject,
    channel,
    isUpdate: updates !== null,
    state: row.state,
    attempts,
    reason: row.reason,
    messageRef: row.message_ref,
    createdAt: row.created_at,
    dueAt: row.due_at,
    settledAt: row.settled_at,
  };
}
