import {
  correctAnnouncement,
  planChanges,
  recallAnnouncement,
} from '#adapters/postgres/announcement-changes.ts';
import { announcementState } from '#adapters/postgres/announcement-state.ts';
import type { Sql } from '#adapters/postgres/database.ts';
import { isAbout } from '#adapters/postgres/delivery-keys.ts';
import { OPEN_LANES, STALE_AT } from '#adapters/postgres/lanes.ts';
import { isRowId } from '#adapters/postgres/row-id.ts';
import { differingLanguages, writtenLanguages } from '#src/model/announcement.ts';
import type { LocalText } from '#src/model/language.ts';
import type {
  AnnouncementChange,
  AnnouncementDraft,
  Announcements,
  ChangeResult,
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
    state: async (id, tenant) => (isRowId(id) ? announcementState(sql, id, tenant) : null),
    correct: (change, correction) => changed(sql, change, () => correctAnnouncement(sql, change, correction)),
    recall: (change) => changed(sql, change, () => recallAnnouncement(sql, change)),
    planChanges: () => planChanges(sql),
  };
}

/** Planned at once whatever came of it: the one before may have died in between. */
async function changed(
  sql: Sql,
  { id }: AnnouncementChange,
  change: () => Promise<ChangeResult>,
): Promise<ChangeResult> {
  if (!isRowId(id)) return 'not-found';
  const result = await change();
  await planChanges(sql);
  return result;
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
       returning *
     ), written_down as (
       insert into announcement_version (announcement_id, version, kind, by_ref, by_name, title, body)
       select id, version, 'sent', author_ref, author_name, title, body from announced
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
       (select count(*) from delivery where ${isAbout('delivery', 'announcement', 'announcement.id')})::int as channels
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
  readonly version: number;
  readonly created_at: Temporal.Instant;
  readonly corrected_at: Temporal.Instant | null;
  readonly recalled_at: Temporal.Instant | null;
  readonly sent_title: LocalText | null;
  readonly sent_body: LocalText | null;
};

async function findAnnouncement(sql: Sql, id: string): Promise<PublishedAnnouncement | null> {
  const rows = await sql.query<AnnouncementRow>(
    `select announcement.*, sent.title as sent_title, sent.body as sent_body
     from announcement
     left join announcement_version sent on sent.announcement_id = announcement.id and sent.kind = 'sent'
     where announcement.id = $1`,
    [id],
  );
  const [row] = rows;
  if (!row) return null;
  const { title, body, version } = row;
  const author = { ref: row.author_ref, name: row.author_name };
  const moments = { announcedAt: row.created_at, correctedAt: row.corrected_at, recalledAt: row.recalled_at };
  const sent = { title: row.sent_title ?? title, body: row.sent_body ?? body };
  const correctedIn = differingLanguages({ title, body }, sent);
  return { id: row.id, author, title, body, version, correctedIn, ...moments };
}
