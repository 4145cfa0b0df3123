import type { Database, Sql } from '#adapters/postgres/database.ts';
import { type FilterPart, filterColumn, toFilter } from '#adapters/postgres/news-filter.ts';
import { type MentionColumn, mentionColumn, toMention } from '#adapters/postgres/news-mention.ts';
import { CHANNEL_COLUMNS, type ChannelRow, toChannel } from '#adapters/postgres/places.ts';
import { forgetCalls, noteCalls } from '#adapters/postgres/subscription-calls.ts';
import {
  holdPosts,
  RHYTHM,
  type RhythmRow,
  rhythmColumns,
  toRhythm,
} from '#adapters/postgres/subscription-rhythm.ts';
import { targetColumns } from '#adapters/postgres/target-columns.ts';
import type { Text } from '#src/messages/text.ts';
import type { Tenant } from '#src/model/channel.ts';
import { NO_FILTER } from '#src/model/news-filter.ts';
import { AT_ONCE } from '#src/model/news-rhythm.ts';
import { USUAL_STYLE } from '#src/model/news-style.ts';
import type { Subscription, SubscriptionTarget } from '#src/model/subscription.ts';
import type { SubscriptionKind, Subscriptions, Wish } from '#src/ports/subscriptions.ts';

type SubscriptionRow = {
  readonly id: string;
  readonly channel_id: string;
  readonly kind: SubscriptionKind;
  readonly owner_ref: string;
  readonly owner_name: string;
  readonly lead_days: readonly number[];
  readonly remind_at: string;
  readonly filters: readonly FilterPart[];
  readonly rhythm: RhythmRow;
  readonly template: string;
  readonly threads: boolean;
  readonly mention: MentionColumn | null;
  readonly paused: boolean;
  readonly paused_reason: Text | null;
  readonly targets: readonly { readonly kind: SubscriptionTarget['kind']; readonly ref: string }[];
};

export function postgresSubscriptions(database: Database): Subscriptions {
  return {
    ofChannel: async (channelId) => (await activeSubscriptions(database, channelId)).map(toSubscription),
    async ownedBy(ownerRef, tenant) {
      const rows = await ownedSubscriptions(database, ownerRef, tenant);
      return rows.map((row) => ({ channel: toChannel(row.channel), subscription: toSubscription(row) }));
    },
    save: (wish) =>
      database.transaction(async (sql) => {
        const targets = await standingTargets(sql, wish);
        await setUpChannel(sql, wish);
        const { id, isNew } = await upsertSubscription(sql, wish);
        if (wish.kind === 'news') await holdPosts(sql, wish.channelId);
        if (wish.kind === 'deadlines') await noteCalls(sql, id);
        await removeTargets(sql, id, targets);
        await addTargets(sql, id, targets);
        if (targets.length === 0) await endSubscription(sql, wish.channelId, wish.kind);
        if (wish.kind === 'deadlines') await forgetCalls(sql, id);
        return { isNew };
      }),
    pause: (channelId, kind) => pauseSubscription(database, channelId, kind),
    resume: (channelId, kind) => resumeSubscription(database, channelId, kind),
    end: (channelId, kind) => endSubscription(database, channelId, kind),
  };
}

const COLUMNS = `subscription.id, channel_id, subscription.kind, owner_ref, owner_name, lead_days,
  to_char(remind_at, 'HH24:MI') as remind_at, filters, paused_at is not null as paused, paused_reason,
  ${RHYTHM} as rhythm, template, threads, mention,
  coalesce((
    select jsonb_agg(jsonb_build_object('kind', target.kind, 'ref', target.ref)
      order by target.kind, target.ref)
    from subscription_target target where target.subscription_id = subscription.id
  ), '[]') as targets`;

function activeSubscriptions(sql: Sql, channelId: string): Promise<readonly SubscriptionRow[]> {
  return sql.query<SubscriptionRow>(
    `select ${COLUMNS}
     from subscription
     where channel_id = $1 and ended_at is null
     order by kind`,
    [channelId],
  );
}

type OwnedRow = SubscriptionRow & { readonly channel: ChannelRow };

// JSON would make a number of the channel's id.
function ownedSubscriptions(sql: Sql, ownerRef: string, tenant: Tenant): Promise<readonly OwnedRow[]> {
  return sql.query<OwnedRow>(
    `select ${COLUMNS}, to_jsonb(place) || jsonb_build_object('id', place.id::text) as channel
     from subscription
     join lateral (
       select ${CHANNEL_COLUMNS} from channel join tenant on tenant.id = channel.tenant_id
       where channel.id = channel_id and tenant.platform = $2 and tenant.ref = $3 and channel.closed_at is null
     ) as place on true
     where owner_ref = $1 and ended_at is null
     order by place.name, channel_id, subscription.kind`,
    [ownerRef, tenant.platform, tenant.ref],
  );
}

async function setUpChannel(sql: Sql, wish: Wish): Promise<void> {
  await sql.query('update channel set languages = $2, timezone = coalesce($3, timezone) where id = $1', [
    wish.channelId,
    wish.languages,
    wish.timezone,
  ]);
}

async function upsertSubscription(sql: Sql, wish: Wish): Promise<{ id: string; isNew: boolean }> {
  const [leadDays, remindAt] = wish.kind === 'deadlines' ? [wish.leadDays, wish.remindAt] : [null, null];
  const filters = filterColumn(wish.kind === 'news' ? wish.filter : NO_FILTER);
  const style = wish.kind === 'news' ? wish.style : USUAL_STYLE;
  const rows = await sql.query<{ id: string; isNew: boolean }>(
    // xmax is 0 only in a row that this statement inserted.
    `insert into subscription as old (channel_id, kind, owner_ref, owner_name, lead_days, remind_at, filters,
       digest_at, digest_weekday, rest_from, rest_until, rest_weekends, template, threads, mention)
     values ($1, $2, $3, $4, coalesce($5::int[], '{30,14,7,1}'), coalesce($6::time, '09:00'), $7, $8, $9, $10, $11, $12,
       $13, $14, $15)
     on conflict (channel_id, kind) where ended_at is null
       do update set lead_days = excluded.lead_days, remind_at = excluded.remind_at, filters = excluded.filters,
         filters_since = case when old.filters = excluded.filters then old.filters_since else bot_now() end,
         digest_at = excluded.digest_at, digest_weekday = excluded.digest_weekday, rest_from = excluded.rest_from,
         rest_until = excluded.rest_until, rest_weekends = excluded.rest_weekends,
         template = excluded.template, threads = excluded.threads, mention = excluded.mention
     returning id, xmax = 0 as "isNew"`,
    [
      wish.channelId,
      wish.kind,
      wish.owner.ref,
      wish.owner.name,
      leadDays,
      remindAt,
      filters,
      ...rhythmColumns(wish.kind === 'news' ? wish.rhythm : AT_ONCE),
      style.template,
      style.threads,
      mentionColumn(style.mention),
    ],
  );
  const [row] = rows;
  if (!row) throw new Error('a subscription was stored without a row');
  return row;
}

/**
 * What is wanted, without sources that were removed meanwhile. None is removed between here and the end: whoever removes
 * one takes it from all that have it, and locks it first too.
 */
async function standingTargets(sql: Sql, { channelId, targets }: Wish): Promise<Wish['targets']> {
  const [, refs] = targetColumns(targets);
  const sources = await sql.query<{ readonly id: string; readonly isRemoved: boolean }>(
    `select id, removed_at is not null as "isRemoved" from source
     where id = any($1) or id in (
       select ref from subscription_target join subscription on subscription.id = subscription_id
       where channel_id = $2 and ended_at is null)
     order by id for share`,
    [refs, channelId],
  );
  const removed = sources.filter(({ isRemoved }) => isRemoved).map(({ id }) => id);
  return targets.filter((target) => target.kind !== 'source' || !removed.includes(target.ref));
}

async function removeTargets(sql: Sql, id: string, kept: readonly SubscriptionTarget[]): Promise<void> {
  await sql.query(
    `delete from subscription_target
     where subscription_id = $1
       and (kind, ref) not in (select * from unnest($2::text[], $3::text[]))`,
    [id, ...targetColumns(kept)],
  );
}

/** What was there keeps the moment from which it counts. */
async function addTargets(sql: Sql, id: string, wanted: readonly SubscriptionTarget[]): Promise<void> {
  await sql.query(
    `insert into subscription_target (subscription_id, kind, ref)
     select $1, kind, ref from unnest($2::text[], $3::text[]) as wanted (kind, ref)
     on conflict do nothing`,
    [id, ...targetColumns(wanted)],
  );
}

async function pauseSubscription(sql: Sql, channelId: string, kind: SubscriptionKind): Promise<boolean> {
  const rows = await sql.query(
    `update subscription set paused_at = coalesce(paused_at, bot_now())
     where channel_id = $1 and kind = $2 and ended_at is null
     returning id`,
    [channelId, kind],
  );
  return rows.length > 0;
}

/** What came while it was paused counts as backlog. A reminder that was due before may still have to leave. */
async function resumeSubscription(sql: Sql, channelId: string, kind: SubscriptionKind): Promise<boolean> {
  const rows = await sql.query(
    `with found as (
       select id, paused_at from subscription
       where channel_id = $1 and kind = $2 and ended_at is null
       for update
     ), resumed as (
       update subscription set paused_at = null, paused_reason = null,
         pauses = subscription.pauses
         + tstzmultirange(tstzrange(least(found.paused_at, bot_now()), bot_now()))
       from found where subscription.id = found.id and found.paused_at is not null
       returning subscription.id, subscription.kind
     ), restarted as (
       update subscription_target set since = bot_now()
       from resumed where subscription_target.subscription_id = resumed.id and resumed.kind = 'news'
     )
     select id from found`,
    [channelId, kind],
  );
  return rows.length > 0;
}

async function endSubscription(sql: Sql, channelId: string, kind: SubscriptionKind): Promise<boolean> {
  const rows = await sql.query(
    `update subscription set ended_at = bot_now()
     where channel_id = $1 and kind = $2 and ended_at is null
     returning id`,
    [channelId, kind],
  );
  return rows.length > 0;
}

function toSubscription(row: SubscriptionRow): Subscription {
  const common = {
    id: row.id,
    channelId: row.channel_id,
    owner: { ref: row.owner_ref, name: row.owner_name },
    targets: row.targets.map(
      ({ kind, ref }): SubscriptionTarget => (kind === 'all' ? { kind } : { kind, ref }),
    ),
    paused: row.paused,
    pausedReason: row.paused_reason,
  };
  return row.kind === 'news'
    ? {
        ...common,
        kind: 'news',
        filter: toFilter(row.filters),
        rhythm: toRhythm(row.rhythm),
        style: { template: row.template, threads: row.threads, mention: toMention(row.mention) },
      }
    : { ...common, kind: 'deadlines', leadDays: row.lead_days, remindAt: row.remind_at };
}
