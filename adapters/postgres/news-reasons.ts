import type { Sql } from '#adapters/postgres/database.ts';
import { judged } from '#adapters/postgres/news-filter.ts';
import { SHOWN_AT } from '#adapters/postgres/news-search.ts';
import type { Text } from '#src/messages/text.ts';
import type { DeliveryState } from '#src/model/delivery.ts';
import type { NewsFacts, NewsReasons, ToldState } from '#src/ports/news-reasons.ts';

type FactsRow = Omit<NewsFacts, 'told'> & {
  readonly isTold: boolean;
  readonly state: DeliveryState | null;
  readonly dueAt: Temporal.Instant | null;
  readonly reason: Text | null;
};

export function postgresNewsReasons(sql: Sql): NewsReasons {
  return {
    of: async (channelId, itemIds) => (await factsOf(sql, channelId, itemIds)).map(toFacts),
    async find(sought, limit) {
      const [isSought, values] =
        sought.kind === 'links'
          ? ['url = any($1)', sought.links]
          : ['words like all ($1)', sought.words.map((word) => `%${word}%`)];
      const rows = await sql.query<{ id: string }>(
        `select id from item where ${isSought} order by ${SHOWN_AT} desc, id desc limit $2`,
        [values, limit],
      );
      return rows.map(({ id }) => id);
    },
  };
}

function factsOf(sql: Sql, channelId: string, itemIds: readonly string[]): Promise<readonly FactsRow[]> {
  return sql.query<FactsRow>(
    `select item.title, item.url, source.name as "sourceName",
       told.item_id is not null as "isTold", d.state, d.due_at as "dueAt", d.reason,
       case when subscription.id is null then 'none' when subscription.paused_at is null then 'active'
         else 'paused' end as subscription,
       wish.since is not null as "wantsSource",
       coalesce(item.first_seen_at <= wish.since, false) as "isBacklog",
       item.first_seen_at = (
         select min(first.first_seen_at) from item first where first.source_id = item.source_id) as "isOfFirstReading",
       coalesce((select jsonb_agg(judged) from ${judged('subscription.filters')}), '[]') as judged
     from item
     join source on source.id = item.source_id
     left join subscription on subscription.channel_id = $1 and subscription.kind = 'news'
       and subscription.ended_at is null
     left join lateral (
       select min(target.since) as since from subscription_target target
       where target.subscription_id = subscription.id
         and (target.kind = 'all' or (target.kind = 'source' and target.ref = item.source_id))) as wish on true
     left join channel_item told on told.item_id = item.id and told.channel_id = $1
     left join delivery d on d.id = told.delivery_id
     where item.id = any($2::bigint[])
     order by array_position($2::bigint[], item.id)`,
    [channelId, itemIds],
  );
}

function toFacts({ isTold, state, dueAt, reason, ...facts }: FactsRow): NewsFacts {
  const told: ToldState = state && dueAt ? { state, dueAt, reason } : { state: 'waiting' };
  return { ...facts, told: isTold ? told : null };
}
