import type { Database, Sql } from '#adapters/postgres/database.ts';

/**
 * Brings back to now what `serve --now` left far ahead of the real time, where it would keep the bot silent
 * until then. To be called once at the start, before anything looks at the tables.
 */
export function bringTimesNear(database: Database): Promise<void> {
  return database.transaction(async (sql) => {
    await nearSources(sql);
    // In this order: what was known before a channel subscribed is backlog still.
    await nearStages(sql);
    await nearSubscriptions(sql);
    await nearDeliveries(sql);
  });
}

async function nearSources(sql: Sql): Promise<void> {
  await sql.query(
    `update source set
       due_at = least(due_at, bot_now() + greatest(interval '1 day', make_interval(mins => every_minutes))),
       lease_until = case when lease_until < bot_now() + interval '1 hour' then lease_until end,
       last_attempt_at = case when last_attempt_at is not null then least(last_attempt_at, bot_now()) end
     where due_at > bot_now() + interval '1 day' or lease_until > bot_now() + interval '1 hour'
       or last_attempt_at > bot_now()`,
  );
  await sql.query("update source_host set free_at = bot_now() where free_at > bot_now() + interval '1 hour'");
}

async function nearStages(sql: Sql): Promise<void> {
  await sql.query('update stage set known_at = bot_now() where known_at > bot_now()');
}

/** A pause that lies ahead would swallow what falls due in it. */
async function nearSubscriptions(sql: Sql): Promise<void> {
  await sql.query('update subscription_target set since = bot_now() where since > bot_now()');
  await sql.query('update subscription_call set since = bot_now() where since > bot_now()');
  await sql.query(
    // least() passes over a null, and what is not paused must not become so.
    `update subscription set paused_at = case when paused_at is not null then least(paused_at, bot_now()) end,
       pauses = pauses * tstzmultirange(tstzrange(null, bot_now()))
     where paused_at > bot_now() or upper(pauses) > bot_now()`,
  );
}

/**
 * A reminder keeps its moment, unlike an edit of one: the planner takes it back while it is not due, and queues it again when it is.
 * A lane that is looked at too early finds out by itself when the next look is due.
 */
async function nearDeliveries(sql: Sql): Promise<void> {
  await sql.query(
    `update delivery set
       due_at = case when kind = 'reminder' and updates is null then due_at else least(due_at, bot_now()) end,
       again_at = case when again_at is not null then least(again_at, bot_now()) end
     where state = 'queued'
       and ((kind <> 'reminder' or updates is not null) and due_at > bot_now() + interval '1 day' or again_at > bot_now() + interval '1 day')`,
  );
  await sql.query(
    `update lane set more = true, next_at = least(next_at, bot_now()), free_at = least(free_at, bot_now())
     where (next_at > bot_now() + interval '1 hour' and next_at < 'infinity')
       or free_at > bot_now() + interval '1 hour'`,
  );
  // A place is seconds ahead, a hold as long as a platform says.
  await sql.query(
    `update tenant_pace set next_at = bot_now() where next_at > bot_now() + interval '1 minute'`,
  );
  await sql.query(
    `update tenant_pace set posts_held_until = least(posts_held_until, bot_now()),
       edits_held_until = least(edits_held_until, bot_now()),
       look_up_at = least(look_up_at, bot_now())
     where greatest(posts_held_until, edits_held_until, look_up_at) > bot_now() + interval '1 day'`,
  );
  await sql.query('delete from request_made where at > bot_now()');
}
