import type { Sql } from '#adapters/postgres/database.ts';
import { ENTRIES, type EntryRow, toEntry } from '#adapters/postgres/delivery-list.ts';
import { OPEN_LANES, STALE_AT } from '#adapters/postgres/lanes.ts';
import type { Text } from '#src/messages/text.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { Decided, Decision, UnknownDeliveries } from '#src/ports/unknown-deliveries.ts';

const DECISIONS: Readonly<Record<Decision, Text['key']>> = {
  sent: 'deliveries:reason.said-to-have-arrived',
  again: 'deliveries:reason.sent-again',
};

const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

export function postgresUnknownDeliveries(sql: Sql): UnknownDeliveries {
  return {
    async list(tenant, limit) {
      const rows = await listUnknown(sql, tenant, limit);
      return { entries: rows.map(toEntry), total: rows[0]?.total ?? 0 };
    },
    async decide(id, decision, by, tenant) {
      if (!ID.test(id)) return 'not-found';
      const text: Text = { key: DECISIONS[decision], values: { by } };
      return decide(sql, id, decision, text, tenant);
    },
  };
}

function listUnknown(
  sql: Sql,
  tenant: Tenant,
  limit: number,
): Promise<readonly (EntryRow & { readonly total: number })[]> {
  return sql.query(
    `with entry as (${ENTRIES} where d.state = 'unknown' and t.platform = $1 and t.ref = $2)
     select entry.*, count(*) over ()::int as total from entry order by settled_at, seq limit $3`,
    [tenant.platform, tenant.ref, limit],
  );
}

// A second press waits for the first and then finds the delivery settled.
async function decide(
  sql: Sql,
  id: string,
  decision: Decision,
  text: Text,
  tenant: Tenant | null,
): Promise<Decided> {
  const rows = await sql.query<{ readonly decided: Decided }>(
    `with found as (
       select d.id, case
         when d.state <> 'unknown' then 'settled'
         when $2 = 'again' and channel.closed_at is not null then 'closed'
         when $2 = 'again' and d.kind = 'reminder' and d.expires_at <= bot_now() then 'too-late'
         else 'done' end as decided
       from delivery d
       join channel on channel.id = d.channel_id
       join tenant on tenant.id = channel.tenant_id
       where d.id = $1 and ($4::text is null or (tenant.platform = $4 and tenant.ref = $5))
       for update of d
     ), done as (
       update delivery d set decision = $3, reason = null,
         state = case when $2 = 'again' then 'queued' else 'sent' end,
         settled_at = case when $2 = 'again' then null else bot_now() end,
         due_at = case when $2 = 'again' then bot_now() else d.due_at end,
         expires_at = case when $2 = 'again' and d.kind <> 'reminder' then ${STALE_AT} else d.expires_at end,
         again_at = null
       from found where d.id = found.id and found.decided = 'done'
       returning d.channel_id, d.due_at
     ), queued as (
       select channel_id, due_at from done where $2 = 'again'
     ), ${OPEN_LANES}
     select decided, (select count(*) from told) as told from found`,
    [id, decision, JSON.stringify(text), tenant?.platform ?? null, tenant?.ref ?? null],
  );
  return rows[0]?.decided ?? 'not-found';
}
