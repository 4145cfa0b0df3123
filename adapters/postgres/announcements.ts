import type { Sql } from '#adapters/postgres/database.ts';
import { OPEN_LANES, STALE_AT } from '#adapters/postgres/lanes.ts';
import { isRowId } from '#adapters/postgres/row-id.ts';
import type { Text } from '#src/messages/text.ts';
import { writtenLanguages } from '#src/model/announcement.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { LocalText } from '#src/model/language.ts';
import type {
  AnnouncementDraft,
  AnnouncementState,
  Announcements,
  PublishedAnnouncement,
} from '#src/ports/announcements.ts';

type Planned = { readonly id: string; readonly channels: number };

export function postgresAnnouncements(sql: Sql): Announcements {
  return {
    async send(draft, channelIds) {
      const planned = await planAnnouncement(sql, draft, channelIds);
      if (planned) return { kind: 'sent', id: planned.id, channels: planned.channels };
      const earlier = await findSent(sql, draft);
      return earlier ? { kind: 'already-sent', ...earlier } : { kind: 'not-sent' };
    },
    find: async (id) => (isRowId(id) ? findAnnouncement(sql, id) : null),
    async state(id, tenant) {
      if (!isRowId(id)) return null;
      const counts = await countStates(sql, id, tenant);
      return counts && { ...counts, problems: await listProblems(sql, id) };
    },
  };
}

/** One statement: an announcement without its deliveries, or the reverse, is never there. */
async function planAnnouncement(
  sql: Sql,
  draft: AnnouncementDraft,
  channelIds: readonly string[],
): Promise<Planned | undefined> {
  const rows = await sql.query<Planned>(
    `with home as (
       select id from tenant where platform = $1 and ref = $2
     ), reachable as (
       select channel.id from channel join home on home.id = channel.tenant_id
       where channel.id = any($3::bigint[]) and channel.kind = 'channel' and channel.closed_at is null
         and channel.languages <@ $4::text[]
     ), announced as (
       insert into announcement (tenant_id, draft_key, author_ref, author_name, title, body)
       select home.id, $5, $6, $7, $8, $9 from home where exists (select from reachable)
       on conflict (draft_key) do nothing
       returning id, version
     ), queued as (
       insert into delivery (key, channel_id, kind, announcement_id, content_version, expires_at)
       select format('announcement:%s:%s', announced.id, reachable.id), reachable.id, 'announcement',
         announced.id, announced.version, ${STALE_AT}
       from announced cross join reachable
       returning channel_id, due_at
     ), ${OPEN_LANES}
     select announced.id, (select count(*) from queued)::int as channels, (select count(*) from told) as told
     from announced`,
    [
      draft.tenant.platform,
      draft.tenant.ref,
      channelIds.filter(isRowId),
      writtenLanguages(draft),
      draft.key,
      draft.author.ref,
      draft.author.name,
      draft.title,
      draft.body,
    ],
  );
  return rows[0];
}

async function findSent(sql: Sql, draft: AnnouncementDraft): Promise<Planned | undefined> {
  const rows = await sql.query<Planned>(
    `select announcement.id,
       (select count(*) from delivery where delivery.announcement_id = announcement.id)::int as channels
     from announcement join tenant on tenant.id = announcement.tenant_id
     where announcement.draft_key = $1 and announcement.author_ref = $2
       and tenant.platform = $3 and tenant.ref = $4`,
    [draft.key, draft.author.ref, draft.tenant.platform, draft.tenant.ref],
  );
  return rows[0];
}

type AnnouncementRow = {
  readonly id: string;
  readonly author_ref: string;
  readonly author_name: string;
  readonly title: LocalText;
  readonly body: LocalText;
  readonly created_at: Temporal.Instant;
};

async function findAnnouncement(sql: Sql, id: string): Promise<PublishedAnnouncement | null> {
  const rows = await sql.query<AnnouncementRow>(
    'select id, author_ref, author_name, title, body, created_at from announcement where id = $1',
    [id],
  );
  const [row] = rows;
  if (!row) return null;
  const { title, body } = row;
  const author = { ref: row.author_ref, name: row.author_name };
  return { id: row.id, author, title, body, announcedAt: row.created_at };
}

async function countStates(
  sql: Sql,
  id: string,
  tenant: Tenant,
): Promise<Omit<AnnouncementState, 'problems'> | null> {
  const rows = await sql.query<Omit<AnnouncementState, 'problems'>>(
    `select announcement.title,
       count(*) filter (where state = 'sent')::int as sent,
       count(*) filter (where state = 'queued')::int as waiting,
       count(*) filter (where state in ('given-up', 'withdrawn', 'expired'))::int as failed,
       count(*) filter (where state = 'unknown')::int as unknown
     from announcement
     join tenant on tenant.id = announcement.tenant_id
     join delivery on delivery.announcement_id = announcement.id and delivery.updates is null
     where announcement.id = $1 and tenant.platform = $2 and tenant.ref = $3
     group by announcement.id`,
    [id, tenant.platform, tenant.ref],
  );
  return rows[0] ?? null;
}

function listProblems(sql: Sql, id: string): Promise<AnnouncementState['problems']> {
  return sql.query<{ readonly channel: string; readonly reason: Text | null }>(
    `select channel.name as channel, delivery.reason
     from delivery join channel on channel.id = delivery.channel_id
     where delivery.announcement_id = $1 and delivery.updates is null
       and delivery.state in ('given-up', 'withdrawn', 'expired', 'unknown')
     order by channel.name, channel.id
     limit 50`,
    [id],
  );
}
