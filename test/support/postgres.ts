import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '#adapters/postgres/database.ts';
import { startEmbedded } from '#adapters/postgres/embedded/start.ts';
import { migrate } from '#adapters/postgres/migrate.ts';
import { databaseAt } from '#test/support/database-url.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The one server of this run; its database `template` is migrated and never connected to. */
    readonly postgresUrl: string;
  }
}

// Tests crash no power supply.
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/** Starts one PostgreSQL for the whole run, and leaves nothing behind. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'allianzbote-test-'));
  // Started by root, the server runs as another user, who must get in.
  await chmod(folder, 0o755);
  const server = await startEmbedded(folder, { settings: SETTINGS });
  const remove = async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  };
  try {
    await makeTemplate(server.url);
  } catch (cause) {
    await remove();
    throw cause;
  }
  project.provide('postgresUrl', server.url);
  return remove;
}

async function makeTemplate(url: string) {
  const maintenance = openDatabase({ url, maxConnections: 1 });
  await maintenance.query('create database template');
  await maintenance.close();
  const template = openDatabase({ url: databaseAt(url, 'template'), maxConnections: 1 });
  await migrate(template);
  await template.close();
}
