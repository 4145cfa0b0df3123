import { pinoLog } from '#adapters/pino/log.ts';
import { connectDatabase } from '#adapters/postgres/connect.ts';
import type { CliContext } from '#src/cli/context.ts';
import { readConfig } from '#src/config.ts';
import { type Stores, storesOn } from '#src/main/stores.ts';
import { Trouble } from '#src/messages/trouble.ts';

/** The stores of the database that the settings name; a bot may run on it at the same time. */
export async function openStores(context: CliContext): Promise<Stores & { close(): Promise<void> }> {
  const read = readConfig(context.env);
  if ('mistakes' in read) throw new Trouble(read.mistakes);
  const { databaseUrl, dataFolder, logLevel } = read.config;
  const log = pinoLog(logLevel, process.stderr);
  const clockOffset = new Temporal.Duration();
  const connected = await connectDatabase({ databaseUrl, dataFolder, clockOffset, log });
  return { ...storesOn(connected.database), close: () => connected.stop() };
}
