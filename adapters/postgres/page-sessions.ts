import type { Sql } from '#adapters/postgres/database.ts';
import type { PageSessions } from '#src/ports/page-sessions.ts';

export function postgresPageSessions(sql: Sql): PageSessions {
  return {
    async open(tokenHash, personRef, lasts) {
      await deleteEnded(sql);
      await insertSession(sql, tokenHash, personRef, lasts);
    },
    personOf: (tokenHash) => selectPerson(sql, tokenHash),
    end: (tokenHash) => deleteSession(sql, tokenHash),
  };
}

async function deleteEnded(sql: Sql): Promise<void> {
  await sql.query('delete from page_session where expires_at <= bot_now()');
}

async function insertSession(
  sql: Sql,
  tokenHash: Uint8Array,
  personRef: string,
  lasts: Temporal.Duration,
): Promise<void> {
  await sql.query(
    `insert into page_session (token_hash, person_ref, expires_at)
     values ($1, $2, bot_now() + $3::interval)`,
    [tokenHash, personRef, lasts.toString()],
  );
}

async function selectPerson(sql: Sql, tokenHash: Uint8Array): Promise<string | null> {
  const [row] = await sql.query<{ person_ref: string }>(
    'select person_ref from page_session where token_hash = $1 and expires_at > bot_now()',
    [tokenHash],
  );
  return row?.person_ref ?? null;
}

async function deleteSession(sql: Sql, tokenHash: Uint8Array): Promise<void> {
  await sql.query('delete from page_session where token_hash = $1', [tokenHash]);
}
