import type { Sql } from '#adapters/postgres/database.ts';
import { isAbout } from '#adapters/postgres/delivery-keys.ts';
import { isOnItsWay, OPEN_LANES, STALE_AT } from '#adapters/postgres/lanes.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { AnnouncementChange, ChangeResult, Correction } from '#src/ports/announcements.ts';

const RECALLED: TextKey = 'deliveries:reason.recalled';
const NEWER: TextKey = 'deliveries:reason.newer-change';

const OF_TENANT = `announcement.id = $1 and tenant.id = announcement.tenant_id
  and tenant.platform = $2 and tenant.ref = $3`;

export async function correctAnnouncement(
  sql: Sql,
  change: AnnouncementChange,
  correction: Correction,
): Promise<ChangeResult> {
  const rows = await sql.query(
    `with changed as (
       update announcement set title = $6, body = $7, version = version + 1, corrected_at = bot_now()
       from tenant
       where ${OF_TENANT} and version = $8 and recalled_at is null and (title <> $6::jsonb or body <> $7::jsonb)
       returning announcement.*)
     insert into announcement_version (announcement_id, version, kind, by_ref, by_name, title, body)
     select id, version, 'corrected', $4, $5, title, body from changed
     returning version`,
    [...columnsOf(change), correction.title, correction.body, correction.version],
  );
  return rows.length > 0 ? 'done' : whyNotCorrected(sql, change, correction);
}

async function whyNotCorrected(
  sql: Sql,
  { id, tenant }: AnnouncementChange,
  { title, body }: Correction,
): Promise<ChangeResult> {
  const rows = await sql.query<{ readonly result: ChangeResult }>(
    `select case when recalled_at is not null then 'recalled'
       when title = $4::jsonb and body = $5::jsonb then 'already-done'
       else 'outdated' end as result
     from announcement, tenant where ${OF_TENANT}`,
    [id, tenant.platform, tenant.ref, title, body],
  );
  return rows[0]?.result ?? 'not-found';
}

export async function recallAnnouncement(sql: Sql, change: AnnouncementChange): Promise<ChangeResult> {
  const rows = await sql.query<{ readonly done: boolean }>(
    `with found as (
       select announcement.id from announcement, tenant where ${OF_TENANT}),
     changed as (
       update announcement set version = version + 1, recalled_at = bot_now()
       from found where announcement.id = found.id and recalled_at is null
       returning announcement.*),
     logged as (
       insert into announcement_version (announcement_id, version, kind, by_ref, by_name, title, body)
       select id, version, 'recalled', $4, $5, title, body from changed
       returning 1)
     select exists (select from logged) as done from found`,
    columnsOf(change),
  );
  const [found] = rows;
  if (!found) return 'not-found';
  return found.done ? 'done' : 'already-done';
}

function columnsOf({ id, tenant, by }: AnnouncementChange): readonly string[] {
  return [id, tenant.platform, tenant.ref, by.ref, by.name];
}

/**
 * Plans what came of changes: what waits and must not leave as it was is withdrawn, what was posted is edited.
 * What leaves is written from the announcement as it is, and the change is stored before: so whatever was written
 * earlier is on its way or sent by now, and gets its edit.
 */
export async function planChanges(sql: Sql): Promise<number> {
  await withdrawObsolete(sql);
  return queueEdits(sql);
}

// Rows that are being settled are skipped: waiting for them could lock both sides out, and they say nothing old.
async function withdrawObsolete(sql: Sql): Promise<void> {
  await sql.query(
    `with obsolete as (
       select d.id, announcement.recalled_at is not null as recalled
       from announcement join delivery d on ${isAbout('d', 'announcement', 'announcement.id')}
       where announcement.planned_version < announcement.version
         and d.state = 'queued' and d.content_version < announcement.version
         and (announcement.recalled_at is not null or d.updates is not null) and not ${isOnItsWay('d')}
       for update of d skip locked)
     update delivery set state = 'withdrawn', settled_at = bot_now(),
       reason = jsonb_build_object('key', case when obsolete.recalled then $1::text else $2 end)
     from obsolete where delivery.id = obsolete.id`,
    [RECALLED, NEWER],
  );
}

async function queueEdits(sql: Sql): Promise<number> {
  const rows = await sql.query<{ readonly queued: number }>(
    `with pending as materialized (
       select id, version from announcement where planned_version < version
       for no key update skip locked),
     queued as (
       insert into delivery (key, channel_id, kind, announcement_id, content_version, expires_at, updates)
       select format('announcement:%s:%s:v%s', pending.id, d.channel_id, pending.version), d.channel_id,
         'announcement', pending.id, pending.version, ${STALE_AT}, d.id
       from pending join delivery d on ${isAbout('d', 'announcement', 'pending.id')} and d.updates is null
         and (d.state = 'sent' or ${isOnItsWay('d')})
       on conflict (key) do nothing
       returning channel_id, due_at),
     planned as (
       update announcement set planned_version = pending.version
       from pending where announcement.id = pending.id),
     ${OPEN_LANES}
     select count(*)::int as queued, (select count(*) from told) as told from queued`,
  );
  return rows[0]?.queued ?? 0;
}
