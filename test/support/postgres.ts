import type { TestProject } from 'vitest/node';
import { openDatabase } from '#adapters/postgres/database.ts';
import { startThrowaway } from '#adapters/postgres/embedded/throwaway.ts';
import { migrate } from '#adapters/postgres/migrate.ts';
import { databaseAt } from '#test/support/database-url.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The one server of this run; its database `template` is migrated and never connected to. */
    readonly postgresUrl: string;
  }
}

/** Starts one PostgreSQL for the whole run, and leaves nothing behind. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startThrowaway(['max_connections=200']);
  try {
    await makeTemplate(server.url);
  } catch (cause) {
    await server.stop();
    throw cause;
  }
  project.provide('postgresUrl', server.url);
  return server.stop;
}

async function makeTemplate(url: string) {
  const maintenance = openDatabase({ url, maxConnections: 1 });
  await maintenance.query('create database template');
  await maintenance.close();
  const template = openDatabase({ url: databaseAt(url, 'template'), maxConnections: 1 });
  await migrate(template);
  await template.close();
}
