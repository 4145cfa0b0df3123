import type { Sql } from '#adapters/postgres/database.ts';
import type { JobSlots } from '#src/ports/job-slots.ts';

export function postgresJobSlots(sql: Sql): JobSlots {
  return { take: (key) => insertSlot(sql, key) };
}

async function insertSlot(sql: Sql, key: string): Promise<boolean> {
  const rows = await sql.query(
    'insert into job_slot (key) values ($1) on conflict do nothing returning key',
    [key],
  );
  return rows.length > 0;
}
