import type { Sql } from '#adapters/postgres/database.ts';
import type { Housekeeping } from '#src/ports/housekeeping.ts';

export function postgresHousekeeping(sql: Sql): Housekeeping {
  return {
    removeJobSlots: (olderThan) => deleteSlots(sql, olderThan),
    removeEndedSessions: () => deleteSessions(sql),
    removeConversations: (quietFor) => deleteConversations(sql, quietFor),
  };
}

type Count = { readonly count: number };

async function deleteSlots(sql: Sql, olderThan: Temporal.Duration): Promise<number> {
  const [gone] = await sql.query<Count>(
    `with gone as (delete from job_slot where taken_at < bot_now() - $1::interval returning 1)
     select count(*)::int as count from gone`,
    [olderThan.toString()],
  );
  return gone?.count ?? 0;
}

async function deleteSessions(sql: Sql): Promise<number> {
  const [gone] = await sql.query<Count>(
    `with gone as (delete from page_session where expires_at <= bot_now() returning 1)
     select count(*)::int as count from gone`,
  );
  return gone?.count ?? 0;
}

async function deleteConversations(sql: Sql, quietFor: Temporal.Duration): Promise<number> {
  const [gone] = await sql.query<Count>(
    `with gone as (delete from conversation where updated_at < bot_now() - $1::interval returning 1)
     select count(*)::int as count from gone`,
    [quietFor.toString()],
  );
  return gone?.count ?? 0;
}
