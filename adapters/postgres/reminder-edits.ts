import type { Sql } from '#adapters/postgres/database.ts';
import { isOnItsWay, OPEN_LANES } from '#adapters/postgres/lanes.ts';
import { presentStage } from '#adapters/postgres/reminder-wishes.ts';
import type { TextKey } from '#src/messages/text.ts';

const NEWER: TextKey = 'deliveries:reason.newer-change';

/** Nobody acts on a deadline that ended so long ago, whichever of the two it is. */
const LONG_OVER = "interval '7 days'";

const hasLeft = (delivery: string) => `(${delivery}.state = 'sent' or ${isOnItsWay(delivery)})`;

/**
 * Queues an edit of each posted reminder whose deadline has moved, gone or come back since. An edit says what
 * holds when it leaves, and changes are stored before they are planned: what was written earlier is on its way
 * or sent by now. A change that another process is planning is left to that one.
 */
export async function planReminderEdits(sql: Sql): Promise<number> {
  if (!(await hasAnyChanged(sql))) return 0;
  await withdrawWaiting(sql);
  return queueEdits(sql);
}

// Mostly nothing has, and then nobody has to look into the ledger.
async function hasAnyChanged(sql: Sql): Promise<boolean> {
  const rows = await sql.query('select from stage_change where not planned limit 1');
  return rows.length > 0;
}

// Rows that are being settled are skipped: waiting for them could lock both sides out, and they say nothing old.
async function withdrawWaiting(sql: Sql): Promise<void> {
  await sql.query(
    `with obsolete as (
       select d.id from stage_change changed
       join delivery post on ${isPostAbout('post', 'changed')}
       join delivery d on ${isEditOf('d', 'post')}
       where not changed.planned and d.state = 'queued' and not ${isOnItsWay('d')}
       for update of d skip locked)
     update delivery set state = 'withdrawn', settled_at = bot_now(), reason = jsonb_build_object('key', $1::text)
     from obsolete where delivery.id = obsolete.id`,
    [NEWER],
  );
}

/** Of the stage itself; or of one that ended then, for which a renamed one may stand in. */
function isPostAbout(delivery: string, changed: string): string {
  return `${delivery}.kind = 'reminder' and ${delivery}.updates is null and ${delivery}.call_id = ${changed}.call_id
    and (${delivery}.stage_id = ${changed}.stage_id or ${delivery}.expires_at = ${changed}.ends_at)`;
}

// Found through the index of stages: there is none of what is edited.
function isEditOf(edit: string, post: string): string {
  return `${edit}.call_id = ${post}.call_id and ${edit}.stage_id = ${post}.stage_id
    and ${edit}.channel_id = ${post}.channel_id and ${edit}.updates = ${post}.id`;
}

const CHANGED = `changed as materialized (
  update stage_change set planned = true
  where id in (select id from stage_change where not planned for no key update skip locked)
  returning id, call_id, stage_id, ends_at, about_dispute)`;

const POSTS = `post as (
  select d.id, d.channel_id, d.call_id, d.stage_id, d.stage_version, d.lead_days, d.expires_at,
    max(changed.id) as change, bool_or(changed.about_dispute) as about_dispute
  from changed join delivery d on ${isPostAbout('d', 'changed')} and ${hasLeft('d')}
  group by d.id)`;

// What an earlier edit says need not be what the post said at first: it is written anew. The same date gets or loses the
// note that sources disagree.
const STALE = `stale as (
  select post.*, coalesce(stage.version, post.stage_version) as version,
    greatest(post.expires_at, stage.ends_at) + ${LONG_OVER} as makes_sense_until
  from post left join ${presentStage('post')} as stage on true
  where stage.ends_at is distinct from post.expires_at or post.about_dispute
    or exists (select from delivery edit where ${isEditOf('edit', 'post')} and ${hasLeft('edit')}))`;

async function queueEdits(sql: Sql): Promise<number> {
  const rows = await sql.query<{ readonly queued: number }>(
    `with ${CHANGED}, ${POSTS}, ${STALE},
     queued as (
       insert into delivery
         (key, channel_id, kind, call_id, stage_id, stage_version, lead_days, expires_at, updates)
       select format('reminder-edit:%s@%s', id, change), channel_id, 'reminder', call_id, stage_id, version,
         lead_days, makes_sense_until, id
       from stale where makes_sense_until > bot_now()
       on conflict (key) do nothing
       returning channel_id, due_at),
     ${OPEN_LANES}
     select count(*)::int as queued, (select count(*) from told) as told from queued`,
  );
  return rows[0]?.queued ?? 0;
}
