import pg from 'pg';

/** One connection or the pool of them: what every statement of this folder is written against. */
export interface Sql {
  /** Runs one statement; `$1 …` are the values. Rows come as plain objects, `int8` as string, times as Instant. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** A PostgreSQL server with the bot's tables. */
export interface Database extends Sql {
  /** Runs `work` in one transaction on one connection; it is rolled back when `work` throws. */
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** Calls `heard` for every NOTIFY on `channel`, reconnecting when the connection breaks. */
  listen(channel: string, heard: (payload: string) => void): Promise<{ stop(): Promise<void> }>;
  close(): Promise<void>;
}

export type DatabaseOptions = {
  readonly url: string;
  /** Shifts `bot_now()` on every connection (`serve --now`); zero leaves the server's clock alone. */
  readonly clockOffset?: Temporal.Duration;
  readonly maxConnections?: number;
  /** Told of a lost connection; the pool opens another. */
  readonly lost?: (cause: Error) => void;
};

// timestamptz -> Instant, date -> text, int8 and numeric stay text.
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === pg.types.builtins.TIMESTAMPTZ) return (value: string) => Temporal.Instant.from(value);
    if (oid === pg.types.builtins.DATE) return (value: string) => value;
    return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text');
  },
};

/** Opens a pool; connects on first use. */
export function openDatabase(options: DatabaseOptions): Database {
  const offset = options.clockOffset?.total('milliseconds') ?? 0;
  const config = {
    connectionString: options.url,
    types,
    options: `-c allianzbote.clock_offset=${offset}ms`,
    application_name: 'allianzbote',
  };
  const pool = new pg.Pool({ ...config, max: options.maxConnections ?? 10 });
  pool.on('error', (cause) => options.lost?.(cause));
  return {
    query: (text, values) => run(pool, text, values),
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await work({ query: (text, values) => run(client, text, values) });
        await client.query('commit');
        return result;
      } catch (cause) {
        await client.query('rollback').catch(() => undefined);
        throw cause;
      } finally {
        client.release();
      }
    },
    listen: (channel, heard) => listen(config, channel, heard),
    close: () => pool.end(),
  };
}

async function run<Row extends object>(
  connection: pg.Pool | pg.PoolClient,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const result = await connection.query<Row>(text, values.map(plain));
  return result.rows;
}

// pg knows nothing of Temporal.
function plain(value: unknown): unknown {
  const isTemporal = value instanceof Temporal.Instant || value instanceof Temporal.PlainDate;
  return isTemporal ? value.toString() : value;
}

async function listen(config: pg.ClientConfig, channel: string, heard: (payload: string) => void) {
  let stopped = false;
  let client: pg.Client | undefined;
  const connect = async () => {
    const next = new pg.Client(config);
    next.on('notification', (notice) => heard(notice.payload ?? ''));
    next.on('error', () => undefined);
    next.on('end', () => {
      if (!stopped) setTimeout(() => connect().catch(() => undefined), 1000).unref();
    });
    await next.connect();
    await next.query(`listen ${pg.escapeIdentifier(channel)}`);
    client = next;
  };
  await connect();
  return {
    async stop() {
      stopped = true;
      await client?.end();
    },
  };
}
