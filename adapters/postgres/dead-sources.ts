import type { Sql } from '#adapters/postgres/database.ts';
import { WISHES_FOR_SOURCE } from '#adapters/postgres/news-wishes.ts';
import { queueNotices } from '#adapters/postgres/notices.ts';
import { IS_FREE } from '#adapters/postgres/source-claiming.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { SilentSource } from '#src/ports/news.ts';
import type { Told } from '#src/ports/watchdog.ts';

/** How long a source cannot be read until that is more than a bad hour. */
export const LONG_SILENCE = `interval '24 hours'`;

/** How long it has to be silent until nobody expects any more that it comes back by itself. */
const LONGEST_SILENCE = `interval '14 days'`;

// Where the next reading is overdue nobody has looked for some time, and what is known may hold no more.
const IS_DEAD = `source.enabled and source.failing_since <= bot_now() - ${LONG_SILENCE}
  and source.due_at > bot_now() - interval '10 minutes'`;

const DEAD: TextKey = 'sources:notice.dead';
const MANY_DEAD: TextKey = 'sources:notice.many-dead';
const PAUSED: TextKey = 'sources:notice.paused';
const MANY_PAUSED: TextKey = 'sources:notice.many-paused';
const BACK: TextKey = 'sources:notice.back';
const MANY_BACK: TextKey = 'sources:notice.many-back';

/** Whom a source concerns: the tenant whose admin added it; one of the list concerns every tenant that wants it. */
const CONCERNED = `tenant on case when source.owner_tenant_id is not null then tenant.id = source.owner_tenant_id
  else exists (select from ${WISHES_FOR_SOURCE} where channel.tenant_id = tenant.id) end`;

const stamp = (at: string) => `to_char(${at} at time zone 'UTC', 'YYYYMMDDHH24MISS')`;
const day = (at: string) => `to_char(${at} at time zone 'UTC', 'YYYYMMDD')`;
const keyOf = (event: string, at: string) =>
  `concat('notice:source-${event}:', source.id, ':', ${stamp(at)}, ':', tenant.id)`;
// What one admin added is told to them alone, and not with what others added.
const manyKeyOf = (event: string, at: string) => `case when source.owner_channel_id is null
  then concat('notice:sources-${event}:', tenant.id, ':', ${day(at)}) end`;

/** By channel, those from which it wants news; the longest dead first. */
export async function deadSourcesOf(
  sql: Sql,
  channelIds: readonly string[],
): Promise<ReadonlyMap<string, readonly SilentSource[]>> {
  const rows = await sql.query<SilentSource & { readonly channel_id: string }>(
    `select channel.id as channel_id, source.name, source.failing_since as since
     from source cross join ${WISHES_FOR_SOURCE}
     where ${IS_DEAD} and channel.id = any($1)
     group by channel.id, source.id
     order by source.failing_since, source.id`,
    [channelIds],
  );
  const byChannel = Map.groupBy(rows, ({ channel_id }) => channel_id);
  return new Map([...byChannel].map(([id, dead]) => [id, dead.map(({ name, since }) => ({ name, since }))]));
}

/** Stops reading what is dead for good, until somebody resumes it. One that is being read just now may answer. */
export async function pauseDeadSources(sql: Sql): Promise<void> {
  await sql.query(
    `update source set enabled = false, switched = false, self_paused_at = bot_now()
     where ${IS_DEAD} and silent_for >= ${LONGEST_SILENCE} and ${IS_FREE}`,
  );
}

/** Whoever a source concerns learns that it is paused, and what to do about it. */
export function tellPausedSources(sql: Sql): Promise<Told> {
  return tell(sql, [PAUSED, MANY_PAUSED], {
    event: 'paused',
    since: 'source.self_paused_at',
    values: `'url', source.url, 'reason', source.fault - 'code',
      'days', floor(extract(epoch from source.self_paused_at - source.failing_since) / 86400)`,
    from: `source join ${CONCERNED} where source.self_paused_at is not null`,
  });
}

export function tellDeadSources(sql: Sql): Promise<Told> {
  return tell(sql, [DEAD, MANY_DEAD], {
    event: 'dead',
    since: 'source.failing_since',
    values: `'reason', source.fault - 'code',
      'hours', floor(extract(epoch from bot_now() - source.failing_since) / 3600)`,
    from: `source join ${CONCERNED} where ${IS_DEAD}`,
  });
}

/** Whoever was told that a source is dead learns that it is not. */
export function tellRevivedSources(sql: Sql): Promise<Told> {
  return tell(sql, [BACK, MANY_BACK], {
    event: 'back',
    since: 'source.recovered_from',
    values: '',
    from: `source cross join tenant
      where source.recovered_from is not null and exists (select from delivery told where told.key in (
        ${keyOf('dead', 'source.recovered_from')}, ${manyKeyOf('dead', 'source.recovered_from')}))`,
  });
}

type Event = {
  readonly event: string;
  /** The moment that tells one such event of a source from the next. */
  readonly since: string;
  /** What the text says beside the name of the source: keys and values of a JSON object, or nothing. */
  readonly values: string;
  readonly from: string;
};

function tell(
  sql: Sql,
  texts: readonly [TextKey, TextKey],
  { event, since, values, from }: Event,
): Promise<Told> {
  const said = [`'source', jsonb_build_object('local', source.name)`, values].filter((one) => one !== '');
  return queueNotices(
    sql,
    `about as (
       select tenant.id as tenant_id, source.owner_channel_id, ${keyOf(event, since)} as key,
         jsonb_build_object('key', $1::text, 'values', jsonb_build_object(${said.join(', ')})) as notice,
         ${manyKeyOf(event, since)} as many_key, $2::text as many_text
       from ${from})`,
    texts,
    'about.owner_channel_id',
  );
}
