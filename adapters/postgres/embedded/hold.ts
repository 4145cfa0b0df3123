import pg from 'pg';

const SERVER_IS_USED = 1;

/** This process's claim on a server that several may share. It ends with the process, however that dies. */
export type Hold = {
  /** Settles when the connection has ended, on purpose or because the server is gone. */
  readonly ended: Promise<void>;
  /** Gives the claim up; true when nobody else has one, and then nobody gets one until `end`. */
  isLast(): Promise<boolean>;
  end(): Promise<void>;
};

/** Claims the server behind `url`: a shared advisory lock on a connection of its own. */
export async function holdServer(url: string): Promise<Hold> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'allianzbote holds',
    keepAlive: true,
  });
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  client.on('end', end);
  client.on('error', () => undefined);
  await client.connect();
  await client.query('select pg_advisory_lock_shared($1)', [SERVER_IS_USED]);
  return {
    ended,
    async isLast() {
      await client.query('select pg_advisory_unlock_shared($1)', [SERVER_IS_USED]);
      const answer = await client.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [
        SERVER_IS_USED,
      ]);
      return answer.rows[0]?.last ?? false;
    },
    end: () => client.end(),
  };
}

/** Makes the bot's database where the server does not have it yet. */
export async function ensureDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
