import type { Sql } from '#adapters/postgres/database.ts';
import { TARGET_MEANS_CALL } from '#adapters/postgres/reminder-wishes.ts';

/** Notes since when a subscription for deadlines means each call; to be run before its targets change. */
export async function noteCalls(sql: Sql, subscriptionId: string): Promise<void> {
  await sql.query(
    `insert into subscription_call as kept (subscription_id, call_id, since)
     select target.subscription_id, call.id, min(target.since)
     from subscription_target target join call on ${TARGET_MEANS_CALL}
     where target.subscription_id = $1
       and exists (select from stage where stage.call_id = call.id and stage.ends_at > bot_now())
     group by target.subscription_id, call.id
     on conflict (subscription_id, call_id) do update set since = least(kept.since, excluded.since)`,
    [subscriptionId],
  );
}

/** Forgets what the changed targets no longer mean, or say themselves. */
export async function forgetCalls(sql: Sql, subscriptionId: string): Promise<void> {
  await sql.query(
    `delete from subscription_call kept
     where kept.subscription_id = $1 and not exists (
       select from subscription_target target join call on ${TARGET_MEANS_CALL}
       where target.subscription_id = $1 and call.id = kept.call_id
       having min(target.since) > kept.since)`,
    [subscriptionId],
  );
}
