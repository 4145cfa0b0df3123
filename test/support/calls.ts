import type { Sql } from '#adapters/postgres/database.ts';
import { deadlineAt } from '#src/model/deadline.ts';

export type StoredCall = {
  readonly id?: string;
  readonly local?: string;
  readonly timezone?: string;
  readonly topics?: readonly string[];
  readonly draft?: boolean;
  readonly status?: string | null;
  readonly internal?: boolean;
};

/** A call `quantum` with the one stage `outline`, both as given; stored again, a deadline that moved gets a new version. */
export async function storeCall(sql: Sql, given: StoredCall = {}): Promise<void> {
  const { id = 'quantum', local = '2027-03-18T17:00', timezone = 'Europe/Berlin', topics = [] } = given;
  await sql.query(
    `insert into call (id, title, topics, status, sources, draft)
     values ($1, $2, $3, $4, '[{"title": "NRC", "url": "https://nrc.canada.ca/quantum"}]', $5)
     on conflict (id) do update set topics = excluded.topics, status = excluded.status, draft = excluded.draft`,
    [
      id,
      JSON.stringify({ de: 'Quantensensorik 2027', en: 'Quantum Sensing 2027' }),
      topics,
      given.status ?? null,
      given.draft ?? false,
    ],
  );
  await sql.query(
    `insert into stage (call_id, id, position, label, local, timezone, ends_at, internal)
     values ($1, 'outline', 0, $2, $3, $4, $5, $6)
     on conflict (call_id, id) do update set local = excluded.local, timezone = excluded.timezone,
       ends_at = excluded.ends_at, internal = excluded.internal,
       version = case when stage.ends_at <> excluded.ends_at then excluded.version else stage.version end`,
    [
      id,
      JSON.stringify({ de: 'Projektskizze', en: 'project outline' }),
      local,
      timezone,
      deadlineAt(local, timezone).instant,
      given.internal ?? false,
    ],
  );
}
