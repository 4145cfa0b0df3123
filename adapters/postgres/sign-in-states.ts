import type { Sql } from '#adapters/postgres/database.ts';
import type { SignInStates } from '#src/ports/sign-in-states.ts';

export function postgresSignInStates(sql: Sql): SignInStates {
  return {
    async use(stateHash, keep) {
      await deleteOutdated(sql);
      return insertState(sql, stateHash, keep);
    },
  };
}

function deleteOutdated(sql: Sql) {
  return sql.query('delete from used_state where kept_until <= bot_now()');
}

async function insertState(sql: Sql, stateHash: Uint8Array, keep: Temporal.Duration): Promise<boolean> {
  const rows = await sql.query(
    `insert into used_state (state_hash, kept_until) values ($1, bot_now() + $2::interval)
     on conflict do nothing returning state_hash`,
    [stateHash, keep.toString()],
  );
  return rows.length > 0;
}
