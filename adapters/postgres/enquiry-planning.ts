import type { Sql } from '#adapters/postgres/database.ts';
import { isAbout } from '#adapters/postgres/delivery-keys.ts';
import { isOnItsWay, OPEN_LANES } from '#adapters/postgres/lanes.ts';
import { BOARD_ORDER, TAKES_NOTICES } from '#adapters/postgres/notices.ts';

/**
 * Queues what is to be said of enquiries: of those that changed, and of those that nobody answered in time. What
 * leaves is written from the enquiry as it is, and a change is stored before it is planned: so whatever was written
 * earlier is on its way or sent by now, and gets its edit.
 */
export async function planEnquiries(sql: Sql): Promise<number> {
  return (await queueChanges(sql)) + (await queueReminders(sql)) + (await queueAlarms(sql));
}

// Somebody waits for each of them, so none expires.
const QUEUED = `queued as (
    insert into delivery (key, channel_id, kind, enquiry_id, saying, content_version, updates)
    select concat('enquiry:', wanted.id, ':', wanted.saying, ':', wanted.channel_id, wanted.of_version),
      wanted.channel_id, 'enquiry', wanted.id, wanted.saying, wanted.version, wanted.updates
    from wanted order by wanted.channel_id, wanted.id
    on conflict (key) do nothing
    returning channel_id, due_at),
  ${OPEN_LANES}
  select count(*)::int as queued, (select count(*) from told) as told from queued`;

type Queued = { readonly queued: number };

const count = async (rows: Promise<readonly Queued[]>) => (await rows)[0]?.queued ?? 0;

function queueChanges(sql: Sql): Promise<number> {
  return count(
    sql.query<Queued>(
      `with pending as materialized (
         select * from enquiry where planned_version < version for no key update skip locked),
       planned as (
         update enquiry set planned_version = pending.version from pending where enquiry.id = pending.id),
       wanted as (
         select pending.id, 'asked' as saying, place.channel_id, pending.version, null::uuid as updates,
           '' as of_version
         from pending join enquiry_place place on place.enquiry_id = pending.id where planned_version = 0
         union all
         select id, 'answer', reply_channel_id, version, null, '' from pending where state = 'answered'
         union all
         select pending.id, 'asked', d.channel_id, pending.version, d.id, concat(':v', pending.version)
         from pending join delivery d on ${isAbout('d', 'enquiry', 'pending.id')}
           and d.saying = 'asked' and d.updates is null
           and (d.state = 'sent' or ${isOnItsWay('d')})),
       ${QUEUED}`,
    ),
  );
}

function queueReminders(sql: Sql): Promise<number> {
  return count(
    sql.query<Queued>(
      `with due as (
         update enquiry set reminded_at = bot_now()
         where state = 'open' and remind_at <= bot_now() and reminded_at is null returning *),
       wanted as (
         select due.id, 'reminder' as saying, place.channel_id, due.version, null::uuid as updates, '' as of_version
         from due join enquiry_place place on place.enquiry_id = due.id),
       ${QUEUED}`,
    ),
  );
}

/**
 * To the deputy, who is the noticeboard of a tenant whose experts were asked, unless these read there themselves, and
 * may answer it from now on; where there is none, to the experts once more. The asker is told who was.
 */
function queueAlarms(sql: Sql): Promise<number> {
  return count(
    sql.query<Queued>(
      `with due as (
         update enquiry set alarmed_at = bot_now()
         where state = 'open' and expected_by <= bot_now() and alarmed_at is null returning *),
       board as (
         select distinct on (due.id, tenant.id) due.id, due.version, tenant.id as tenant_id, channel.id as channel_id
         from due join enquiry_place place on place.enquiry_id = due.id
         join channel asked on asked.id = place.channel_id
         join tenant on tenant.id = asked.tenant_id
         join channel on channel.tenant_id = tenant.id and ${TAKES_NOTICES}
         order by due.id, tenant.id, ${BOARD_ORDER}),
       deputy as (
         select * from board where not exists (
           select from enquiry_place place where place.enquiry_id = board.id and place.channel_id = board.channel_id)),
       alone as (
         select due.id, due.version, channel.id as channel_id
         from due join enquiry_place place on place.enquiry_id = due.id
         join channel on channel.id = place.channel_id and channel.closed_at is null
         where not exists (select from deputy where deputy.id = due.id and deputy.tenant_id = channel.tenant_id)),
       asked as (
         insert into enquiry_place (enquiry_id, channel_id) select id, channel_id from deputy
         on conflict do nothing),
       wanted as (
         select id, 'alarm' as saying, channel_id, version, null::uuid as updates, '' as of_version from deputy
         union all
         select id, 'second-reminder', channel_id, version, null, '' from alone
         union all
         select id, case
             when exists (select from deputy where deputy.id = due.id) then 'overdue'
             when exists (select from alone where alone.id = due.id) then 'overdue-experts'
             else 'overdue-nobody' end,
           reply_channel_id, version, null, '' from due),
       ${QUEUED}`,
    ),
  );
}
