import type { Sql } from '#adapters/postgres/database.ts';
import { isOnItsWay } from '#adapters/postgres/lanes.ts';
import { WISHES_FOR_ITEM } from '#adapters/postgres/news-wishes.ts';
import { queueNotices } from '#adapters/postgres/notices.ts';
import { occasionsOf, WANTED } from '#adapters/postgres/reminder-planning.ts';
import type { Text } from '#src/messages/text.ts';
import type { Told } from '#src/ports/watchdog.ts';
import type { DueReminder } from '#src/reminders/due-reminders.ts';

const MISSED: Text['key'] = 'deliveries:notice.missed';
const MISSED_BY_MANY: Text['key'] = 'deliveries:notice.missed-many';
const NEVER_PLANNED: Text = { key: 'deliveries:reason.never-planned' };
const STILL_WAITS: Text = { key: 'deliveries:reason.still-waits' };
const TITLE_OF_ITEM = `jsonb_build_object(coalesce(item.language, source.language), item.title)`;
const REASON_OF_GAP = `coalesce(d.reason, case when d.id is null then $2::jsonb else $3 end)`;

/**
 * From the CTE `missed (channel_id, kind, title, reason, at)`: one notice for each active subscription, reason and
 * day (UTC). Every row of it keeps its day, so what was told stays told.
 */
const aboutMissed = (key: string, many: string) => `about as (
  select channel.tenant_id,
    concat('notice:missed:', subscription.id, ':', missed.reason->>'key', ':',
      to_char(missed.at at time zone 'UTC', 'YYYYMMDD')) as key,
    jsonb_build_object('key', ${key}::text, 'values', jsonb_build_object(
      'channel', channel.name, 'owner', subscription.owner_name,
      'kind', jsonb_build_object('key', 'subscriptions:kind.' || subscription.kind),
      'title', jsonb_build_object('local', (array_agg(missed.title order by missed.at desc))[1]),
      'reason', (array_agg(missed.reason order by missed.at desc))[1])) as notice,
    concat('notice:missed-many:', channel.tenant_id, ':', subscription.kind, ':', missed.reason->>'key', ':',
      to_char(missed.at at time zone 'UTC', 'YYYYMMDD')) as many_key,
    ${many}::text as many_text
  from missed
  join subscription on subscription.channel_id = missed.channel_id and subscription.kind = missed.kind
    and subscription.ended_at is null and subscription.paused_at is null
  join channel on channel.id = missed.channel_id and channel.closed_at is null
  group by channel.id, subscription.id, missed.reason->>'key', to_char(missed.at at time zone 'UTC', 'YYYYMMDD'))`;

/** Looks at the last hours: far longer than from one run to the next. An unknown reminder is told for itself. */
export function tellLost(sql: Sql): Promise<Told> {
  return queueNotices(
    sql,
    `missed as (
       select d.channel_id, case d.kind when 'news' then 'news' else 'deadlines' end as kind,
         case d.kind when 'news' then ${TITLE_OF_ITEM}
           else coalesce(call.title, jsonb_build_object('en', d.call_id)) end as title,
         d.reason, d.settled_at as at
       from delivery d
       left join call on call.id = d.call_id
       left join item on item.id = d.item_id
       left join source on source.id = item.source_id
       where d.updates is null and d.reason is not null and d.settled_at > bot_now() - interval '6 hours'
         and (d.kind <> 'news' or source.id is not null)
         and (d.state in ('given-up', 'expired') and d.kind in ('news', 'reminder')
           or d.state = 'unknown' and d.kind = 'news')),
     ${aboutMissed('$1', '$2')}`,
    [MISSED, MISSED_BY_MANY],
  );
}

/**
 * Each item is looked at once, when it is old enough; what becomes of its deliveries later, `tellLost` sees. What waits
 * for an overview or the end of a rest is not missed.
 */
export function tellMissedNews(sql: Sql, hours: number): Promise<Told> {
  return queueNotices(
    sql,
    `item as (
       update item set watched = true
       where not watched and first_seen_at < bot_now() - make_interval(hours => $1)
       returning *),
     missed as (
       select distinct on (channel.id, item.id) channel.id as channel_id, 'news' as kind,
         ${TITLE_OF_ITEM} as title, ${REASON_OF_GAP} as reason,
         item.first_seen_at + make_interval(hours => $1) as at
       from item join source on source.id = item.source_id
       cross join ${WISHES_FOR_ITEM}
       left join channel_item told on told.item_id = item.id and told.channel_id = channel.id
       left join delivery d on d.id = told.delivery_id
       where item.first_seen_at > target.since
         and (told.item_id is null or d.state = 'queued' and d.due_at < bot_now() - make_interval(hours => $1) / 2)
         -- what a filter asked for, or an item said, when the item came, nobody knows once it changed
         and (subscription.filters = '[]' or item.version = 1 and item.first_seen_at > subscription.filters_since)
       order by channel.id, item.id),
     ${aboutMissed('$4', '$5')}`,
    [hours, JSON.stringify(NEVER_PLANNED), JSON.stringify(STILL_WAITS), MISSED, MISSED_BY_MANY],
  );
}

// A later reminder of the same deadline that left, or may have, makes up for it.
export function tellMissedReminders(sql: Sql, due: readonly DueReminder[], hours: number): Promise<Told> {
  return queueNotices(
    sql,
    `${WANTED},
     missed as (
       select wanted.channel_id, 'deadlines' as kind, call.title, ${REASON_OF_GAP} as reason,
         wanted.stands_since + make_interval(hours => $4) as at
       from wanted
       join call on call.id = wanted.call_id
       left join delivery d on d.key = wanted.key
       where wanted.stands_since < bot_now() - make_interval(hours => $4)
         and (d.id is null or d.state = 'queued' and d.created_at < bot_now() - make_interval(hours => $4))
         and not exists (select from delivery later
           where later.call_id = wanted.call_id and later.stage_id = wanted.stage_id
             and later.channel_id = wanted.channel_id and later.stage_version = wanted.version
             and later.lead_days < wanted.lead_days and later.updates is null
             and (later.state in ('sent', 'unknown') or ${isOnItsWay('later')}))),
     ${aboutMissed('$5', '$6')}`,
    [
      occasionsOf(due),
      JSON.stringify(NEVER_PLANNED),
      JSON.stringify(STILL_WAITS),
      hours,
      MISSED,
      MISSED_BY_MANY,
    ],
  );
}
