import pg from 'pg';
import { listen } from '#adapters/postgres/listen.ts';

/** One connection or the pool of them: what every statement of this folder is written against. */
export interface Sql {
  /**
   * Runs one statement; `$1 …` are the values. Rows come as plain objects, `int8` as string, times as Instant.
   * With a `name`, which must always mean the same text, a connection plans it once.
   */
  query<Row extends object>(
    text: string,
    values?: readonly unknown[],
    name?: string,
  ): Promise<readonly Row[]>;
}

/** A PostgreSQL server with the bot's tables. */
export interface Database extends Sql {
  /**
   * Runs `work` in one transaction on one connection; it is rolled back when `work` throws. `settings` are
   * `set local` statements that hold in it.
   */
  transaction<Result>(work: (sql: Sql) => Promise<Result>, settings?: string): Promise<Result>;
  /**
   * Calls `heard` for every NOTIFY on `channel`. A broken connection is opened again; `heard` is then
   * called once with an empty text, since notices may have been missed.
   */
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

const CONNECT_PATIENCE_MS = 30_000;
// Longer than the pause between two looks at the tables: a new connection costs far more than they do.
const IDLE_MS = 60_000;

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
  const config = connectionConfig(options);
  const max = options.maxConnections ?? 10;
  const pool = new pg.Pool({
    ...config,
    max,
    connectionTimeoutMillis: CONNECT_PATIENCE_MS,
    idleTimeoutMillis: IDLE_MS,
  });
  pool.on('error', (cause) => options.lost?.(cause));
  // A connection that breaks while a transaction holds it would otherwise end the process; its next query fails.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    query: (text, values, name) => run(pool, text, values, name),
    transaction: (work, settings) => transaction(pool, work, settings),
    listen: (channel, heard) => listen(config, channel, heard),
    close: () => pool.end(),
  };
}

function connectionConfig(options: DatabaseOptions): pg.ClientConfig {
  const url = new URL(options.url);
  // Session settings of the operator's own stay; in the address they would push ours out.
  const theirs = url.searchParams.get('options') ?? '';
  url.searchParams.delete('options');
  const offset = options.clockOffset?.total('milliseconds') ?? 0;
  const ours = ['DateStyle=ISO', 'TimeZone=UTC', `allianzbote.clock_offset=${offset}ms`];
  return {
    connectionString: url.href,
    types,
    options: [theirs, ...ours.map((setting) => `-c ${setting}`)].join(' ').trim(),
    application_name: 'allianzbote',
    keepAlive: true,
  };
}

async function transaction<Result>(
  pool: pg.Pool,
  work: (sql: Sql) => Promise<Result>,
  settings = '',
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query(`begin; ${settings}`);
    const result = await work({ query: (text, values, name) => run(client, text, values, name) });
    await client.query('commit');
    return result;
  } catch (cause) {
    await client.query('rollback').catch(() => undefined);
    throw cause;
  } finally {
    client.release();
  }
}

async function run<Row extends object>(
  connection: pg.Pool | pg.PoolClient,
  text: string,
  values: readonly unknown[] = [],
  name: string | undefined = undefined,
): Promise<readonly Row[]> {
  const result = await connection.query<Row>({ text, values: values.map(plain), ...(name && { name }) });
  return result.rows;
}

// pg knows nothing of Temporal.
function plain(value: unknown): unknown {
  const isTemporal = value instanceof Temporal.Instant || value instanceof Temporal.PlainDate;
  return isTemporal ? value.toString() : value;
}
