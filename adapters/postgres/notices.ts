import type { Sql } from '#adapters/postgres/database.ts';
import { OPEN_LANES, STALE_AT } from '#adapters/postgres/lanes.ts';
import type { Text } from '#src/messages/text.ts';
import type { Notices } from '#src/ports/notices.ts';
import type { Told } from '#src/ports/watchdog.ts';

/** The order in which the open channels of a tenant come into question for its notices. */
export const BOARD_ORDER = `(channel.id is not distinct from tenant.notice_channel_id) desc,
  cardinality(channel.languages) desc, channel.id`;

/** Which channels take notices at all. */
export const TAKES_NOTICES = `channel.closed_at is null and channel.kind = 'channel'`;

export function postgresNotices(sql: Sql): Notices {
  return { tell: (channelId, key, text) => queueNotice(sql, channelId, key, text) };
}

async function queueNotice(sql: Sql, channelId: string, key: string, text: Text): Promise<boolean> {
  const [row] = await sql.query<{ readonly told: boolean }>(
    `with queued as (
       insert into delivery (key, channel_id, kind, notice, expires_at)
       select $2, id, 'notice', $3, ${STALE_AT} from channel where id = $1 and closed_at is null
       on conflict (key) do nothing
       returning channel_id, due_at),
     ${OPEN_LANES}
     select exists (select from queued) as told, (select count(*) from told) as opened`,
    [channelId, key, JSON.stringify(text)],
  );
  return row?.told ?? false;
}

// More of one cause at once come as one notice: an outage must not fill a channel with thousands.
const MOST_ALONE = 5;

/**
 * Queues the rows of the CTE `about (tenant_id, key, notice, many_key, many_text)`, each key of which comes once, as
 * notices for their tenants; `ctes` ends with that one. Where too many share a `many_key`, which may be null, one of
 * them speaks for all in the words of `many_text`. What has been told, alone or with others, is not told again.
 * `chat` names the column of `about`, if any, with the channel of the one person whom it concerns: a row that has
 * none, or one that is closed, is for the tenant.
 */
export async function queueNotices(
  sql: Sql,
  ctes: string,
  values: readonly unknown[],
  chat = 'null::bigint',
): Promise<Told> {
  const rows = await sql.query<Told>(
    `with ${ctes},
     fresh as materialized (
       select about.*, ${chat} as chat_id, count(*) over (partition by many_key) as together from about
       where not exists (select from delivery d where d.key in (about.key, about.many_key))),
     notice as (
       select tenant_id, chat_id, key, notice from fresh where many_key is null or together <= ${MOST_ALONE}
       union all
       (select distinct on (many_key) tenant_id, chat_id, many_key, jsonb_build_object('key', many_text,
         'values', notice->'values' || jsonb_build_object('count', together))
       from fresh where together > ${MOST_ALONE} and many_key is not null
       order by many_key, key)),
     board as materialized (
       select distinct on (tenant.id) tenant.id as tenant_id, channel.id
       from tenant join channel on channel.tenant_id = tenant.id and ${TAKES_NOTICES}
       where tenant.id in (select tenant_id from fresh)
       order by tenant.id, ${BOARD_ORDER}),
     addressed as (
       select notice.key, notice.notice, coalesce(chat.id, board.id) as channel_id
       from notice left join channel chat on chat.id = notice.chat_id and chat.closed_at is null
       left join board on board.tenant_id = notice.tenant_id),
     queued as (
       insert into delivery (key, channel_id, kind, notice, expires_at)
       select key, channel_id, 'notice', notice, ${STALE_AT} from addressed where channel_id is not null
       order by channel_id, key
       on conflict (key) do nothing
       returning channel_id, due_at),
     ${OPEN_LANES}
     select (select count(*) from queued)::int as told, (select count(*) from told) as opened,
       (select count(*) from addressed where channel_id is null)::int as untold`,
    values,
  );
  const [{ told, untold } = { told: 0, untold: 0 }] = rows;
  return { told, untold };
}
