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
  await withMaintenance(maintenanceUrl, (maintenance) => clone(maintenance, name));
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

async function clone(maintenance: Database, name: string) {
  await maintenance.query('select pg_advisory_lock($1)', [CLONING]);
  await maintenance
    .query(`create database ${name} template template`)
    .finally(() => maintenance.query('select pg_advisory_unlock($1)', [CLONING]));
}

/**
 * A database of this name that all files of the run read and none changes; whoever needs it first lets it be filled. It
 * stays until the server ends; disposal only lets go of it.
 */
export async function sharedDatabase(
  name: string,
  fill: (database: Database) => Promise<unknown>,
): Promise<Database & AsyncDisposable> {
  const maintenanceUrl = inject('postgresUrl');
  await withMaintenance(maintenanceUrl, async (maintenance) => {
    await maintenance.query('select pg_advisory_lock(hashtext($1))', [name]);
    const there = await maintenance.query('select 1 from pg_database where datname = $1', [name]);
    if (there.length === 0) await makeShared(maintenance, name, fill);
  });
  const database = openDatabase({ url: databaseAt(maintenanceUrl, name) });
  return { ...database, [Symbol.asyncDispose]: () => database.close() };
}

/** It gets its name when it is full, so that one that was not filled is never read. */
async function makeShared(
  maintenance: Database,
  name: string,
  fill: (database: Database) => Promise<unknown>,
) {
  const filling = `${name}_filling`;
  await maintenance.query(`drop database if exists ${filling} with (force)`);
  await clone(maintenance, filling);
  const database = openDatabase({ url: databaseAt(inject('postgresUrl'), filling) });
  await fill(database).finally(() => database.close());
  await maintenance.query(`alter database ${filling} set default_transaction_read_only = on`);
  await maintenance.query(`alter database ${filling} rename to ${name}`);
}

async function withMaintenance(url: string, work: (maintenance: Database) => Promise<unknown>) {
  const maintenance = openDatabase({ url, maxConnections: 1 });
  try {
    await work(maintenance);
  } finally {
    await maintenance.close();
  }
}
