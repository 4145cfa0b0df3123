import { randomUUID } from 'node:crypto';
import { pinoLog } from '#adapters/pino/log.ts';
import { connectDatabase } from '#adapters/postgres/connect.ts';
import { trySources } from '#jobs/try-source.ts';
import type { CliContext } from '#src/cli/context.ts';
import type { Config } from '#src/config/settings.ts';
import { readConfig } from '#src/config.ts';
import { configuredAdmins } from '#src/main/admins.ts';
import { clockAhead } from '#src/main/clock.ts';
import { deskOf } from '#src/main/desk.ts';
import { readerOf } from '#src/main/polling.ts';
import { fillKnowledge, fillSources } from '#src/main/shipped.ts';
import { type Stores, storesOn } from '#src/main/stores.ts';
import { Trouble } from '#src/messages/trouble.ts';
import { noDirectChat } from '#src/people/direct-chat.ts';
import { managersUnknown } from '#src/people/manages.ts';
import type { Desk } from '#src/ports/desk.ts';
import type { Log } from '#src/ports/log.ts';
import type { TrySource } from '#src/ports/try-source.ts';

const REAL_TIME = new Temporal.Duration();
const LONGER_THAN_ANY_MS = 120_000;

type Opened = { close(): Promise<void> };

/** The stores of the database that the settings name; a bot may run on it at the same time. */
export async function openStores(context: CliContext): Promise<Stores & Opened> {
  const config = configOf(context);
  const { databaseUrl, dataFolder } = config;
  const options = { databaseUrl, dataFolder, clockOffset: REAL_TIME, log: logOf(context) };
  const connected = await connectDatabase(options);
  const stores = storesOn(connected.database, { ...config, admins: configuredAdmins(config) });
  return { ...stores, close: () => connected.stop() };
}

/** The stores with the knowledge that a first start would bring. */
export async function openAnswers(context: CliContext): Promise<Stores & Opened> {
  const stores = await openStores(context);
  try {
    await fillKnowledge(stores.knowledge, configOf(context).knowledgeFile);
    return stores;
  } catch (cause) {
    await stores.close();
    throw cause;
  }
}

/** The stores with the source list that a start would bring, and what reads an address live: here nobody waits. */
export async function openSources(
  context: CliContext,
): Promise<Stores & { readonly trySource: TrySource } & Opened> {
  const { close, ...stores } = await openStores(context);
  const { sourcesFile } = configOf(context);
  await fillSources(stores.sources, sourcesFile).catch(async (cause) => {
    await close();
    throw cause;
  });
  const reader = readerOf(configOf(context));
  return {
    ...stores,
    trySource: trySources(reader, LONGER_THAN_ANY_MS),
    async close() {
      await reader.stop();
      await close();
    },
  };
}

/** The desk on the same database, for a terminal: it has no channel, so nothing is ever subscribed there. */
export async function openDesk(context: CliContext): Promise<{ readonly desk: Desk } & Opened> {
  const { close, ...stores } = await openAnswers(context);
  const clock = clockAhead(REAL_TIME);
  const reader = readerOf(configOf(context));
  const parts = { stores, words: context.words, clock, log: logOf(context) };
  const desk = deskOf(parts, {
    newKey: randomUUID,
    contact: configOf(context).operatorContact,
    manages: managersUnknown,
    directChat: noDirectChat,
    answerHours: configOf(context).enquiryHours,
    secrets: [],
    beforeSubscribing: async () => undefined,
    trySource: trySources(reader),
  });
  return {
    desk,
    async close() {
      await reader.stop();
      await close();
    },
  };
}

function configOf(context: CliContext): Config {
  const read = readConfig(context.env);
  if (read.kind === 'mistakes') throw new Trouble(read.mistakes);
  return read.config;
}

function logOf(context: CliContext): Log {
  return pinoLog(configOf(context).logLevel, process.stderr);
}
