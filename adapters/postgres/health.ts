import type { Sql } from '#adapters/postgres/database.ts';
import type { HealthCheck } from '#src/health.ts';
import type { Clock } from '#src/ports/clock.ts';
import { rememberedCheck } from '#src/remembered-check.ts';

const PATIENCE_MS = 2000;

/** The part `database`: what `checkDatabase` finds, remembered for whoever looks often. */
export function databaseHealth(sql: Sql, clock: Clock): HealthCheck {
  return { part: 'database', check: rememberedCheck(() => checkDatabase(sql), clock) };
}

/** Null while the database answers, else `unreachable`, or `slow` when it takes longer than two seconds. */
export async function checkDatabase(sql: Sql): Promise<string | null> {
  const { promise: late, resolve } = Promise.withResolvers<string>();
  const timer = setTimeout(resolve, PATIENCE_MS, 'slow');
  const answer = sql.query('select 1').then(
    () => null,
    () => 'unreachable',
  );
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
