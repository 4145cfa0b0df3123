import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '#adapters/postgres/database.ts';
import { knock } from '#adapters/postgres/embedded/knock.ts';
import { startEmbedded } from '#adapters/postgres/embedded/start.ts';
import { dataFolder } from '#test/support/data-folder.ts';

// Making a database takes a second, so those that need no new one share this.
const shared = await dataFolder();
afterAll(() => shared[Symbol.asyncDispose]());

async function ask(url: string, statement: string): Promise<unknown> {
  const database = openDatabase({ url, maxConnections: 1 });
  try {
    return (await database.query<{ answer: unknown }>(statement))[0]?.answer;
  } finally {
    await database.close();
  }
}

test('a folder is made, kept and shut to whoever lacks the password', async () => {
  await using folder = await dataFolder();
  const data = join(folder.path, 'neue Daten', 'für uns');
  const first = await startEmbedded(data);
  await ask(first.url, 'create table kept as select 42 as answer');
  const settings = `select concat_ws(' ', current_setting('server_encoding'), datcollate, current_setting('TimeZone'))
                    as answer from pg_database where datname = current_database()`;
  expect(await ask(first.url, settings)).toBe('UTF8 C.UTF-8 UTC');
  expect(await knock(Object.assign(new URL(first.url), { password: 'guess' }).href)).toBe('refused');
  expect(await knock(Object.assign(new URL(first.url), { password: '' }).href)).toBe('refused');
  const place = join(data, 'postgres');
  expect((await stat(place)).mode & 0o777).toBe(0o700);
  expect((await stat(join(place, 'password'))).mode & 0o777).toBe(0o600);
  await first.stop();
  expect(await knock(first.url)).toBe('refused');

  const later = await startEmbedded(data);
  expect(await ask(later.url, 'select answer from kept')).toBe(42);
  await later.stop();
  expect((await readdir(data)).toSorted()).toEqual(['postgres', 'postgres.lock']);
});

test('two on one folder share the server until the last has stopped', async () => {
  const [one, two] = await Promise.all([startEmbedded(shared.path), startEmbedded(shared.path)]);
  expect(one.url).toBe(two.url);
  await one.stop();
  await one.stop();
  expect(await knock(two.url)).toBe('welcome');
  await two.stop();
  expect(await knock(two.url)).toBe('refused');
});

test.for([
  ['of an older PostgreSQL', '15', 'errors:embedded-other-version'],
  ['of a newer PostgreSQL', '19', 'errors:embedded-other-version'],
])('a folder %s is told, and left alone', async ([, version, key]) => {
  await using folder = await dataFolder();
  const cluster = join(folder.path, 'postgres', 'cluster');
  await mkdir(cluster, { recursive: true });
  await writeFile(join(cluster, 'PG_VERSION'), `${version}\n`);
  await expect(startEmbedded(folder.path)).rejects.toMatchObject({
    texts: [{ key, values: { folder: cluster, found: version, needed: 18 } }],
  });
  expect(await readdir(cluster)).toEqual(['PG_VERSION']);
});

test("a folder that is another tool's PostgreSQL of another version is told too", async () => {
  await using folder = await dataFolder();
  await writeFile(join(folder.path, 'PG_VERSION'), '15\n');
  await expect(startEmbedded(folder.path)).rejects.toMatchObject({
    texts: [{ key: 'errors:embedded-other-version', values: { folder: folder.path, found: '15' } }],
  });
});

test('a folder that is not whole is told, and left alone', async () => {
  await using folder = await dataFolder();
  await mkdir(join(folder.path, 'postgres'));
  await expect(startEmbedded(folder.path)).rejects.toMatchObject({
    texts: [{ key: 'errors:embedded-damaged', values: { folder: join(folder.path, 'postgres') } }],
  });
  expect(await readdir(join(folder.path, 'postgres'))).toEqual([]);
});

test('a folder that cannot be made is told', async () => {
  await using folder = await dataFolder();
  const file = join(folder.path, 'file');
  await writeFile(file, '');
  await expect(startEmbedded(join(file, 'data'))).rejects.toMatchObject({
    texts: [{ key: 'errors:embedded-not-writable', values: { path: join(file, 'data') } }],
  });
  await expect(startEmbedded(file)).rejects.toMatchObject({
    texts: [{ key: 'errors:embedded-not-writable' }],
  });
});

test('a server that does not start is told with the end of its log', async () => {
  const options = { settings: ['shared_buffers=nonsense'] };
  await expect(startEmbedded(shared.path, options)).rejects.toMatchObject({
    texts: [
      {
        key: 'errors:embedded-start-failed',
        values: { output: expect.stringContaining('invalid value for parameter "shared_buffers"') },
      },
    ],
  });
});
