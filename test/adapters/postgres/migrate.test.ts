import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { type Database, openDatabase } from '#adapters/postgres/database.ts';
import { migrate } from '#adapters/postgres/migrate.ts';
import { freshDatabase } from '#test/support/database.ts';

const SHIPPED = new URL('../../../adapters/postgres/migrations/', import.meta.url);
const CLOCK =
  'create function bot_now() returns timestamptz language sql as $$ select statement_timestamp() $$';

async function folderOf(files: Readonly<Record<string, string>>) {
  const path = await mkdtemp(join(tmpdir(), 'allianzbote-migrations-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text);
  return {
    url: pathToFileURL(`${path}/`),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true }),
  };
}

async function emptyDatabase() {
  const database = await freshDatabase();
  await database.query('drop schema public cascade');
  await database.query('create schema public');
  return database;
}

async function tables(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by 1",
  );
  return rows.map((row) => row.name);
}

test('two processes that start at once apply each file once', async () => {
  await using database = await emptyDatabase();
  const pools = [1, 2, 3].map(() => openDatabase({ url: database.url }));
  const applied = await Promise.all(pools.map((pool) => migrate(pool)));
  await Promise.all(pools.map((pool) => pool.close()));
  expect(applied.flat().toSorted()).toEqual((await readdir(SHIPPED)).toSorted());
  expect(await migrate(database)).toEqual([]);
});

test('a file that fails leaves nothing of any', async () => {
  await using database = await emptyDatabase();
  await using folder = await folderOf({ '001-clock.sql': CLOCK, '002-broken.sql': 'create tabel oops ()' });
  await expect(migrate(database, folder.url)).rejects.toThrow('syntax error');
  expect(await tables(database)).toEqual([]);
});

test('later files are added to what is there, and other line ends are no change', async () => {
  await using database = await emptyDatabase();
  const more = 'create table more ()';
  await using before = await folderOf({ '001-clock.sql': `${CLOCK}\n` });
  await using after = await folderOf({ '001-clock.sql': `${CLOCK}\r\n`, '002-more.sql': more });
  expect(await migrate(database, before.url)).toEqual(['001-clock.sql']);
  expect(await migrate(database, after.url)).toEqual(['002-more.sql']);
  expect(await tables(database)).toEqual(['migration', 'more']);
});

test('a database that another build has made is refused', async () => {
  await using database = await emptyDatabase();
  await using theirs = await folderOf({ '001-clock.sql': CLOCK });
  await using ours = await folderOf({ '001-clock.sql': `${CLOCK} -- changed` });
  await migrate(database, theirs.url);
  await expect(migrate(database, ours.url)).rejects.toMatchObject({
    texts: [{ key: 'errors:database-changed', values: { name: '001-clock.sql' } }],
  });
});

test('a database that a later version has used is refused', async () => {
  await using database = await emptyDatabase();
  await using later = await folderOf({ '001-clock.sql': CLOCK, '002-later.sql': 'create table later ()' });
  await using ours = await folderOf({ '001-clock.sql': CLOCK });
  await migrate(database, later.url);
  await expect(migrate(database, ours.url)).rejects.toMatchObject({
    texts: [{ key: 'errors:database-newer', values: { name: '002-later.sql' } }],
  });
});

test('the words that an earlier version stored list their entries too', async () => {
  await using database = await emptyDatabase();
  const before = (await readdir(SHIPPED)).filter((name) => name < '050');
  const texts = before.map(async (name) => [name, await readFile(new URL(name, SHIPPED), 'utf8')] as const);
  await using folder = await folderOf(Object.fromEntries(await Promise.all(texts)));
  await migrate(database, folder.url);
  await database.query(`insert into entry_word (word, kind, entry_id, role, name) values
    ('tide', 'call', 'b', 'name', 'tide'), ('tide', 'call', 'b', 'text', ''), ('tide', 'topic', 'a', 'name', 'tide'),
    ('kelp', 'call', 'b', 'text', '')`);
  await database.query(`insert into entry_vocabulary (word, entries) values ('tide', 2), ('kelp', 1)`);
  await migrate(database);
  const holdersOf = (word: string) =>
    database.query<{ ref: string }>(
      `select distinct kind || ':' || entry_id as ref from entry_word
       where entry = any(select unnest(holders) from entry_vocabulary where word = $1) order by 1`,
      [word],
    );
  expect(await holdersOf('tide')).toEqual([{ ref: 'call:b' }, { ref: 'topic:a' }]);
  expect(await holdersOf('kelp')).toEqual([{ ref: 'call:b' }]);
});
