import type { Sql } from '#adapters/postgres/database.ts';
import type { JobSlots } from '#src/ports/job-slots.ts';

export function postgresJobSlots(sql: Sql): JobSlots {
  return { take: (job, everySeconds) => insertSlot(sql, job, everySeconds) };
}

// A process whose clock is a moment ahead of the database's ticks before its period begins, and means that one.
const EARLY_SECONDS = 1;

async function insertSlot(sql: Sql, job: string, everySeconds: number): Promise<boolean> {
  const rows = await sql.query(
    `insert into job_slot (key)
     select concat($1::text, ':', floor((extract(epoch from bot_now()) + $3) / $2))
     on conflict do nothing returning key`,
    [job, everySeconds, EARLY_SECONDS],
  );
  return rows.length > 0;
}
