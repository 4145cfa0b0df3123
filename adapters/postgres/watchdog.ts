import type { Sql } from '#adapters/postgres/database.ts';
import {
  pauseDeadSources,
  tellDeadSources,
  tellPausedSources,
  tellRevivedSources,
} from '#adapters/postgres/dead-sources.ts';
import { tellLost, tellMissedNews, tellMissedReminders } from '#adapters/postgres/missed.ts';
import { queueNotices } from '#adapters/postgres/notices.ts';
import type { Text } from '#src/messages/text.ts';
import type { DeliveryCause } from '#src/model/delivery.ts';
import type { Told, Watchdog } from '#src/ports/watchdog.ts';

const PAUSED: Text = { key: 'deliveries:reason.channel-closed' };
const CLOSED: Text['key'] = 'deliveries:notice.channel-closed';
const MANY_CLOSED: Text['key'] = 'deliveries:notice.channels-closed';
// What else is unknown stands in the list of the admins alone.
const UNKNOWN: Readonly<Partial<Record<DeliveryCause['kind'], Text['key']>>> = {
  reminder: 'deliveries:notice.unknown-reminder',
  announcement: 'deliveries:notice.unknown-announcement',
  enquiry: 'deliveries:notice.unknown-enquiry',
};

export function postgresWatchdog(sql: Sql): Watchdog {
  return {
    async pauseClosed() {
      await pauseClosed(sql);
      return tellClosed(sql);
    },
    tellUnknown: (kinds) => tellUnknown(sql, kinds),
    tellLost: () => tellLost(sql),
    tellMissedNews: (hours) => tellMissedNews(sql, hours),
    tellMissedReminders: (due, hours) => tellMissedReminders(sql, due, hours),
    async pauseDeadSources() {
      await pauseDeadSources(sql);
      return tellPausedSources(sql);
    },
    tellDeadSources: () => tellDeadSources(sql),
    tellRevivedSources: () => tellRevivedSources(sql),
  };
}

async function pauseClosed(sql: Sql): Promise<void> {
  await sql.query(
    `update subscription set paused_at = bot_now(), paused_reason = $1
     from channel
     where channel.id = subscription.channel_id and channel.closed_at is not null
       and subscription.ended_at is null and subscription.paused_at is null`,
    [JSON.stringify(PAUSED)],
  );
}

// A tenant that has no open channel for so long learns of it when somebody looks at the subscriptions.
function tellClosed(sql: Sql): Promise<Told> {
  return queueNotices(
    sql,
    `about as (
       select channel.tenant_id,
         concat('notice:closed:', channel.id, ':', to_char(channel.closed_at at time zone 'UTC', 'YYYYMMDDHH24MISS'))
           as key,
         jsonb_build_object('key', $1::text, 'values', jsonb_build_object('channel', channel.name,
           'owners', string_agg(distinct subscription.owner_name, ', '))) as notice,
         concat('notice:many-closed:', channel.tenant_id, ':',
           to_char(channel.closed_at at time zone 'UTC', 'YYYYMMDD')) as many_key,
         $3::text as many_text
       from subscription join channel on channel.id = subscription.channel_id
       where channel.closed_at is not null and subscription.ended_at is null
         and subscription.paused_at > bot_now() - interval '7 days' and subscription.paused_reason->>'key' = $2
       group by channel.id)`,
    [CLOSED, PAUSED.key, MANY_CLOSED],
  );
}

function tellUnknown(sql: Sql, kinds: readonly DeliveryCause['kind'][]): Promise<Told> {
  return queueNotices(
    sql,
    `occasion as (
       select channel.tenant_id, d.kind, d.announcement_id, d.call_id, d.stage_id, d.stage_version, d.lead_days,
         d.enquiry_id, d.saying, min(channel.name) as channel
       from delivery d join channel on channel.id = d.channel_id
       where d.state = 'unknown' and d.kind = any($1) and $2::jsonb ? d.kind
       group by channel.tenant_id, d.kind, d.announcement_id, d.call_id, d.stage_id, d.stage_version, d.lead_days,
         d.enquiry_id, d.saying),
     about as (
       select occasion.tenant_id,
         case occasion.kind when 'announcement' then concat('notice:unknown:announcement:', announcement_id)
           when 'enquiry' then concat('notice:unknown:enquiry:', enquiry_id, ':', saying, ':', occasion.tenant_id)
           else concat('notice:unknown:reminder:', call_id, '/', stage_id, '@', stage_version, ':', lead_days, ':',
             occasion.tenant_id) end as key,
         jsonb_build_object('key', $2::jsonb->>occasion.kind, 'values', jsonb_build_object(
           'channel', channel, 'count', coalesce(lead_days, 0), 'title', jsonb_build_object('local',
             coalesce(announcement.title, call.title,
             jsonb_build_object('en', coalesce(call_id, concat('A-', enquiry_id))))))) as notice,
         null::text as many_key, null::text as many_text
       from occasion
       left join announcement on announcement.id = occasion.announcement_id
       left join call on call.id = occasion.call_id)`,
    [kinds, JSON.stringify(UNKNOWN)],
  );
}
