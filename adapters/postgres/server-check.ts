import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { addressOf } from '#adapters/postgres/connect-trouble.ts';
import type { Text } from '#src/messages/text.ts';
import { Trouble } from '#src/messages/trouble.ts';

const OLDEST_MAJOR = 15;
const CONNECT_PATIENCE_MS = 10_000;
const START_PATIENCE_MS = 30_000;
const PAUSE_MS = 250;
const IS_STARTING = '57P03';

type Facts = {
  readonly major: number;
  readonly encoding: string;
  readonly database: string;
  readonly user: string;
  readonly may_create: boolean;
};

/** Makes sure that the server answers and is fit for the bot; else throws Trouble, or pg's error when it cannot connect. */
export async function checkServer(url: string): Promise<void> {
  const client = await connect(url);
  try {
    const { rows } = await client.query<Facts>(
      `select current_setting('server_version_num')::int / 10000 as major,
              current_setting('server_encoding') as encoding,
              current_database() as database,
              current_user as user,
              coalesce(has_schema_privilege(current_schema(), 'create'), false) as may_create`,
    );
    const mistakes = rows.flatMap((facts) => mistakesOf(facts, addressOf(url)));
    if (mistakes.length > 0) throw new Trouble(mistakes);
  } finally {
    await client.end();
  }
}

async function connect(url: string): Promise<pg.Client> {
  for (const end = Date.now() + START_PATIENCE_MS; ; await wait(PAUSE_MS)) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_PATIENCE_MS });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (cause) {
      await client.end().catch(() => undefined);
      // Started in one go with its bot, a server may need a moment more.
      if ((cause as { code?: string }).code !== IS_STARTING || Date.now() > end) throw cause;
    }
  }
}

/** Everything that keeps a server from being of use to the bot. */
export function mistakesOf(facts: Facts, address: string): readonly Text[] {
  const { major, encoding, database, user } = facts;
  if (major < OLDEST_MAJOR) {
    return [{ key: 'errors:database-too-old', values: { address, found: major, needed: OLDEST_MAJOR } }];
  }
  const mistakes: Text[] = [];
  if (encoding !== 'UTF8') {
    mistakes.push({ key: 'errors:database-encoding', values: { address, database, encoding } });
  }
  if (!facts.may_create) mistakes.push({ key: 'errors:database-no-create', values: { database, user } });
  return mistakes;
}
