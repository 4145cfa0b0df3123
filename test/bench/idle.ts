// npm run bench:idle: what three processes ask of one PostgreSQL while nothing is due, as the server itself counts it.
// The window lies around a full minute, when the most jobs tick; --short takes the dearest 20 seconds alone.
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Database, openDatabase } from '#adapters/postgres/database.ts';
import { startThrowaway } from '#adapters/postgres/embedded/throwaway.ts';
import { type ServedBot, serveBot } from '#test/e2e/bot.ts';
import { dataFolder } from '#test/support/data-folder.ts';
import { sourceServer } from '#test/support/source-server.ts';

const PROCESSES = 3;
const SOURCES = 7;
const BAR = 2;
const SECONDS = process.argv.includes('--short') ? 20 : 120;
// Until what a start brings, its connections included, is over.
const QUIET_AFTER = 5;
const LEAD = 13;

type Row = { readonly query: string; readonly calls: number; readonly ms: number };

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>https://news.example</link>
<description>News</description><item><guid>1</guid><title>One</title><link>https://news.example/1</link></item>
</channel></rss>`;

/** A list of sources that answer, and are not due again for an hour. */
async function sourceList(folder: string, url: string): Promise<string> {
  const sources = Array.from(
    { length: SOURCES },
    (_, id) =>
      `  - { id: s${id}, name: { en: s${id} }, url: "${url}/${id}.xml", language: en, every_minutes: 60, enabled: true }\n`,
  );
  const path = join(folder, 'sources.yaml');
  await writeFile(path, `sources:\n${sources.join('')}`);
  return path;
}

async function areRead(database: Database): Promise<boolean> {
  const read = await database.query('select from source where last_success_at is not null');
  return read.length === SOURCES;
}

/** Everything that the bots had the server do, transactions' begin and commit included. */
function counted(database: Database): Promise<readonly Row[]> {
  return database.query<Row>(
    `select regexp_replace(query, '\\s+', ' ', 'g') as query, calls::int as calls, mean_exec_time::float8 as ms
     from pg_stat_statements where dbid = (select oid from pg_database where datname = current_database())
       and query !~ 'pg_stat|pg_database'
     order by calls desc, query`,
  );
}

async function connectionsOpened(database: Database): Promise<number> {
  const [row] = await database.query<{ sessions: number }>(
    'select sessions::int as sessions from pg_stat_database where datname = current_database()',
  );
  return row?.sessions ?? 0;
}

/** Waits until so long before a full minute that the window lies around it. */
async function untilBeforeFullMinute(): Promise<void> {
  const second = (Temporal.Now.instant().epochMilliseconds / 1000) % 60;
  await wait(((60 - LEAD - second + 60) % 60) * 1000);
}

async function measure(database: Database) {
  await untilBeforeFullMinute();
  await database.query('select pg_stat_statements_reset()');
  const before = await connectionsOpened(database);
  await wait(SECONDS * 1000);
  const rows = await counted(database);
  return { rows, opened: (await connectionsOpened(database)) - before };
}

await using folder = await dataFolder();
await using sources = await sourceServer();
for (let id = 0; id < SOURCES; id += 1) {
  sources.serve(`/${id}.xml`, { headers: { 'content-type': 'application/rss+xml' }, body: FEED });
}
const server = await startThrowaway(['shared_preload_libraries=pg_stat_statements']);
const database = openDatabase({ url: server.url, maxConnections: 1 });
const bots: ServedBot[] = [];
try {
  await database.query('create extension pg_stat_statements');
  const settings = {
    DATABASE_URL: server.url,
    PORT: '0',
    SOURCES_FILE: await sourceList(folder.path, sources.url),
    ALLOWED_SOURCE_HOSTS: sources.hostAndPort,
  };
  bots.push(...(await Promise.all(Array.from({ length: PROCESSES }, () => serveBot(settings)))));
  while (!(await areRead(database))) await wait(200);
  await wait(QUIET_AFTER * 1000);
  const { rows, opened } = await measure(database);
  const total = rows.reduce((sum, { calls }) => sum + calls, 0) / SECONDS;
  const busy = rows.reduce((sum, { calls, ms }) => sum + calls * ms, 0) / SECONDS;

  const print = (cells: readonly string[], what: string) =>
    process.stdout.write(`${cells.map((cell) => cell.padStart(10)).join('')}  ${what.slice(0, 90)}\n`);
  process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`);
  process.stdout.write(`${PROCESSES} processes, nothing due, ${SECONDS} seconds\n`);
  print(['calls', 'a second', 'mean ms'], 'statement');
  for (const { query, calls, ms } of rows) {
    print([`${calls}`, (calls / SECONDS).toFixed(2), ms.toFixed(2)], query);
  }
  process.stdout.write(`connections opened: ${opened}\n`);
  process.stdout.write(`the server is busy for ${busy.toFixed(2)} ms of each second\n`);
  process.stdout.write(`statements a second for the whole fleet: ${total.toFixed(2)} (bar ${BAR})\n`);
  process.exitCode = total <= BAR && rows.length > 0 ? 0 : 1;
} finally {
  await Promise.all(bots.map((bot) => bot.stop()));
  await database.close();
  await server.stop();
}
