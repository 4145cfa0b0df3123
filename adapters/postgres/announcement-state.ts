import type { Sql } from '#adapters/postgres/database.ts';
import { isAbout } from '#adapters/postgres/delivery-keys.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { AnnouncementState, ChangedPlace } from '#src/ports/announcements.ts';

type Counts = Omit<AnnouncementState, 'problems' | 'change'>;

export async function announcementState(
  sql: Sql,
  id: string,
  tenant: Tenant,
): Promise<AnnouncementState | null> {
  const counts = await countStates(sql, id, tenant);
  if (!counts) return null;
  const [problems, change] = [await listProblems(sql, id), await lastChange(sql, id)];
  return { ...counts, problems, change };
}

async function countStates(sql: Sql, id: string, tenant: Tenant): Promise<Counts | undefined> {
  const rows = await sql.query<Counts>(
    `select announcement.title,
       count(*) filter (where state = 'sent')::int as sent,
       count(*) filter (where state = 'queued')::int as waiting,
       count(*) filter (where state in ('given-up', 'withdrawn', 'expired'))::int as failed,
       count(*) filter (where state = 'unknown')::int as unknown
     from announcement
     join tenant on tenant.id = announcement.tenant_id
     join delivery on ${isAbout('delivery', 'announcement', 'announcement.id')} and delivery.updates is null
     where announcement.id = $1 and tenant.platform = $2 and tenant.ref = $3
     group by announcement.id`,
    [id, tenant.platform, tenant.ref],
  );
  return rows[0];
}

function listProblems(sql: Sql, id: string): Promise<AnnouncementState['problems']> {
  return sql.query(
    `select channel.name as channel, delivery.reason
     from delivery join channel on channel.id = delivery.channel_id
     where ${isAbout('delivery', 'announcement', '$1::bigint')} and delivery.updates is null
       and delivery.state in ('given-up', 'withdrawn', 'expired', 'unknown')
     order by channel.name, channel.id
     limit 50`,
    [id],
  );
}

type ChangeRow = {
  readonly kind: 'corrected' | 'recalled';
  readonly by_name: string;
  readonly created_at: Temporal.Instant;
  readonly changed: number;
  readonly total: number;
};

// An edit shows the version that it was queued for, or a later one.
const EDITS = `delivery d on ${isAbout('d', 'announcement', 'said.announcement_id')} and d.updates is not null
  and d.content_version = said.version`;

async function lastChange(sql: Sql, id: string): Promise<AnnouncementState['change']> {
  const rows = await sql.query<ChangeRow>(
    `select said.kind, said.by_name, said.created_at, count(d.id)::int as total,
       count(*) filter (where d.state = 'sent')::int as changed
     from announcement_version said
     join announcement on announcement.id = said.announcement_id and announcement.version = said.version
     left join ${EDITS}
     where said.announcement_id = $1 and said.kind <> 'sent'
     group by said.announcement_id, said.version`,
    [id],
  );
  const [row] = rows;
  if (!row) return null;
  const { kind, by_name: by, created_at: at, changed, total } = row;
  return { kind, by, at, changed, total, places: await changedPlaces(sql, id) };
}

function changedPlaces(sql: Sql, id: string): Promise<readonly ChangedPlace[]> {
  return sql.query<ChangedPlace>(
    `select channel.name as channel, d.reason,
       case d.state when 'sent' then 'changed' when 'queued' then 'waiting' else 'unchanged' end as state
     from announcement said_now
     join announcement_version said on said.announcement_id = said_now.id and said.version = said_now.version
     join ${EDITS}
     join channel on channel.id = d.channel_id
     where said_now.id = $1
     order by d.state = 'sent', d.state = 'queued', channel.name, channel.id
     limit 50`,
    [id],
  );
}
