import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { type ConnectOptions, connectDatabase } from '#adapters/postgres/connect.ts';
import { connectionTrouble } from '#adapters/postgres/connect-trouble.ts';
import type { Database } from '#adapters/postgres/database.ts';
import { Trouble } from '#src/messages/trouble.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { freshDatabase } from '#test/support/database.ts';

const SECRET = 'hunter2-and-more';
const words = await loadWords(new URL('../../../locales/', import.meta.url));

function options(databaseUrl: string | null, dataFolder = '/nowhere'): ConnectOptions {
  return { databaseUrl, dataFolder, clockOffset: Temporal.Duration.from({ hours: 0 }), log: fakeLog() };
}

/** The trouble of a start with this address, said in every language, which never holds a password. */
async function troubleOf(url: string): Promise<readonly string[]> {
  const cause = await connectDatabase(options(url)).catch((thrown: unknown) => thrown);
  if (!(cause instanceof Trouble)) throw cause;
  const { password } = new URL(url);
  for (const language of words.languages) {
    const said = cause.texts.map(({ key, values }) => words.say(language, key, values)).join('\n');
    expect(said).not.toContain('{{');
    expect(said).not.toContain(password);
  }
  return cause.texts.map((text) => text.key);
}

function changed(url: string, change: Partial<URL>): string {
  return Object.assign(new URL(url), change).href;
}

/** A role of this database alone that may do what `grants` says. */
async function roleWith(database: Database & { readonly url: string }, ...grants: readonly string[]) {
  const name = new URL(database.url).pathname.slice(1);
  await database.query(`create role ${name} login password '${SECRET}'`);
  for (const grant of grants) await database.query(grant.replaceAll('ROLE', name));
  return {
    url: changed(database.url, { username: name, password: SECRET }),
    async [Symbol.asyncDispose]() {
      await database.query(`drop owned by ${name}; drop role ${name}`);
    },
  };
}

async function emptyDatabase() {
  const database = await freshDatabase();
  await database.query('drop schema public cascade');
  await database.query('create schema public');
  return database;
}

test('an address is connected to, made ready, and left again', async () => {
  await using database = await emptyDatabase();
  const ahead = Temporal.Duration.from({ hours: 2400 });
  const first = await connectDatabase({ ...options(database.url), clockOffset: ahead });
  const [row] = await first.database.query<{ ahead: boolean }>(
    "select bot_now() > statement_timestamp() + interval '99 days' as ahead",
  );
  expect(row).toEqual({ ahead: true });
  await first.stop();
  const again = await connectDatabase(options(database.url));
  await again.stop();
});

test('without an address the embedded server of the folder is started, and ended', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'allianzbote-test-'));
  const { database, stop } = await connectDatabase(options(null, folder));
  expect(await database.query('select from channel')).toEqual([]);
  await stop();
  await rm(folder, { recursive: true });
});

test('an address that does not work is told without its password', async () => {
  await using database = await freshDatabase();
  const { url } = database;
  expect(await troubleOf(changed(url, { port: '1' }))).toEqual(['errors:database-refused']);
  expect(await troubleOf(changed(url, { password: SECRET }))).toEqual(['errors:database-password']);
  expect(await troubleOf(changed(url, { username: 'nobody' }))).toEqual(['errors:database-password']);
  expect(await troubleOf(changed(url, { pathname: '/elsewhere' }))).toEqual(['errors:database-unknown']);
  expect(await troubleOf(changed(url, { search: '?sslmode=verify-full' }))).toEqual(['errors:database-tls']);
});

test.for([
  ['ENOTFOUND', 'errors:database-unknown-host'],
  ['EAI_AGAIN', 'errors:database-unknown-host'],
  ['ETIMEDOUT', 'errors:database-timeout'],
  ['EHOSTUNREACH', 'errors:database-refused'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'errors:database-tls'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'errors:database-tls'],
  ['53300', 'errors:database-failed'],
])('%s is told as %s', ([code, key]) => {
  const cause = Object.assign(new Error('told by the network'), { code });
  expect(connectionTrouble(cause, `postgres://bot:${SECRET}@db.example.org/bot`)).toMatchObject({
    texts: [{ key, values: { address: 'db.example.org:5432', user: 'bot', database: 'bot' } }],
  });
});

test('a user who may not make tables is told', async () => {
  await using database = await emptyDatabase();
  await using role = await roleWith(database);
  expect(await troubleOf(role.url)).toEqual(['errors:database-no-create']);
});

test('a user who may not add the extension is told, and gets on once it is there', async () => {
  await using database = await emptyDatabase();
  await using role = await roleWith(database, 'grant usage, create on schema public to ROLE');
  expect(await troubleOf(role.url)).toEqual(['errors:database-extension']);
  await database.query('create extension pg_trgm');
  const { stop } = await connectDatabase(options(role.url));
  await stop();
});

test("a database with somebody else's tables is told, and left alone", async () => {
  await using database = await emptyDatabase();
  await database.query('create table channel (name text)');
  expect(await troubleOf(database.url)).toEqual(['errors:database-not-ours']);
  expect(await database.query("select from pg_tables where schemaname = 'public'")).toHaveLength(1);
});

test('a database that does not store text as UTF-8 is told', async () => {
  await using database = await freshDatabase();
  const name = `${new URL(database.url).pathname.slice(1)}_latin`;
  await database.query(`create database ${name} encoding 'LATIN1' locale 'C' template template0`);
  try {
    expect(await troubleOf(changed(database.url, { pathname: `/${name}` }))).toEqual([
      'errors:database-encoding',
    ]);
  } finally {
    await database.query(`drop database ${name}`);
  }
});
