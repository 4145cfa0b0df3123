import { connectionTrouble, migrationTrouble } from '#adapters/postgres/connect-trouble.ts';
import { type Database, openDatabase } from '#adapters/postgres/database.ts';
import { startEmbedded } from '#adapters/postgres/embedded/start.ts';
import { migrate } from '#adapters/postgres/migrate.ts';
import { checkServer } from '#adapters/postgres/server-check.ts';
import type { Log } from '#src/ports/log.ts';

export type ConnectOptions = {
  /** null: the embedded PostgreSQL in `dataFolder`. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** How far the bot's clock is ahead of the real one. */
  readonly clockOffset: Temporal.Duration;
  readonly log: Log;
};

export type Connected = {
  readonly database: Database;
  /** Closes every connection, and ends the embedded server when no other process uses it. */
  stop(): Promise<void>;
};

/**
 * Connects to the database of the configuration and brings its tables up to date. Throws Trouble for what
 * the operator can put right; no message of it holds the password.
 */
export async function connectDatabase(options: ConnectOptions): Promise<Connected> {
  const { log, clockOffset } = options;
  const server = options.databaseUrl === null ? await embedded(options) : external(options.databaseUrl);
  const lost = (cause: Error) => log.warn('database connection lost', {}, cause);
  const database = openDatabase({ url: server.url, clockOffset, lost });
  const stop = () => database.close().finally(server.stop);
  try {
    await checkServer(server.url).catch((cause) => {
      throw connectionTrouble(cause, server.url);
    });
    const applied = await migrate(database).catch((cause) => {
      throw migrationTrouble(cause, server.url);
    });
    if (applied.length > 0) log.info('database brought up to date', { migrations: applied.length });
    return { database, stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
}

function embedded({ dataFolder, log }: ConnectOptions) {
  return startEmbedded(dataFolder, {
    lost: (cause) =>
      cause === null
        ? log.warn('embedded database ended, starting it again')
        : log.error('embedded database did not start again', {}, cause),
  });
}

function external(url: string) {
  return { url, stop: async () => undefined };
}
