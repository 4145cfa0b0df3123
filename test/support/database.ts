import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { type Database, openDatabase } from '#adapters/postgres/database.ts';
import { databaseAt } from '#test/support/database-url.ts';

// Names the advisory lock: PostgreSQL copies a template for one at a time.
const CLONING = 1;

/** A migrated database of one's own on the run's server, dropped at disposal. */
export async function freshDatabase(
  options: { readonly clockOffset?: Temporal.Duration } = {},
): Promise<Database & AsyncDisposable & { readonly url: string }> {
  const maintenanceUrl = inject('postgresUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withMaintenance(maintenanceUrl, async (maintenance) => {
    await maintenance.query('select pg_advisory_lock($1)', [CLONING]);
    await maintenance.query(`create database ${name} template template`);
  });
  const url = databaseAt(maintenanceUrl, name);
  const database = openDatabase({ url, ...options });
  return {
    ...database,
    url,
    async [Symbol.asyncDispose]() {
      await database.close();
      await withMaintenance(maintenanceUrl, (maintenance) =>
        maintenance.query(`drop database ${name} with (force)`),
      );
    },
  };
}

async function withMaintenance(url: string, work: (maintenance: Database) => Promise<unknown>) {
  const maintenance = openDatabase({ url, maxConnections: 1 });
  try {
    await work(maintenance);
  } finally {
    await maintenance.close();
  }
}
