import { connectDatabase } from '#adapters/postgres/connect.ts';
import type { Database } from '#adapters/postgres/database.ts';
import { bringTimesNear } from '#adapters/postgres/near-times.ts';
import { PAGE_TENANT } from '#adapters/web/page-options.ts';
import type { Config } from '#src/config/settings.ts';
import { firstChannels } from '#src/desk/first-channels.ts';
import { configuredAdmins } from '#src/main/admins.ts';
import { fillKnowledge, fillSources } from '#src/main/shipped.ts';
import { type Stores, storesOn } from '#src/main/stores.ts';
import type { Log } from '#src/ports/log.ts';
import type { Words } from '#src/ports/words.ts';

type GroundOptions = {
  readonly words: Words;
  readonly log: Log;
  readonly clockOffset: Temporal.Duration;
};

/** Connects the database and fills in what the configuration and a first start bring. */
export async function layGround(
  config: Config,
  { words, log, clockOffset }: GroundOptions,
  started: AsyncDisposableStack,
): Promise<{ readonly database: Database; readonly stores: Stores }> {
  const { databaseUrl, dataFolder } = config;
  const connected = await connectDatabase({ databaseUrl, dataFolder, clockOffset, log });
  started.defer(() => connected.stop());
  const { database } = connected;
  const stores = storesOn(database, { ...config, admins: configuredAdmins(config) });
  await bringTimesNear(database);
  await fillKnowledge(stores.knowledge, config.knowledgeFile);
  await fillSources(stores.sources, config.sourcesFile);
  await firstChannels(stores.places, words, PAGE_TENANT);
  return { database, stores };
}
