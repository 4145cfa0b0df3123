import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbedded } from '#adapters/postgres/embedded/start.ts';
import packageJson from '#package.json' with { type: 'json' };
import { dataFolder, postmasterOf } from '#test/support/data-folder.ts';
import { freshDatabase } from '#test/support/database.ts';
import { readDockerfile } from '#test/support/dockerfile.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const dockerfile = await readDockerfile();
const ignored = (await readFile(join(ROOT, '.dockerignore'), 'utf8')).split('\n').filter(Boolean);

let folder: Awaited<ReturnType<typeof dataFolder>>;
const running = new Set<ChildProcess>();

// What the Dockerfile does, without a container: the same files, the same packages.
beforeAll(async () => {
  folder = await dataFolder();
  for (const { from, to } of dockerfile.copies) {
    for (const path of from) {
      const target = to.endsWith('/') ? join(folder.path, to, basename(path)) : join(folder.path, to);
      await cp(join(ROOT, path), target, { recursive: true });
    }
  }
  const words = ['ci', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', words, { cwd: folder.path, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}, 120_000);

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  const data = join(folder.path, 'data');
  if (await postmasterOf(data)) await (await startEmbedded(data)).stop();
  await folder[Symbol.asyncDispose]();
});

/** Runs the command of the image in its folder, with nothing in the environment but this. */
function run(env: Record<string, string>) {
  const [node, ...words] = dockerfile.command;
  expect(node).toBe('node');
  // The image brings the Node of the repository, of which the folder has none.
  const child = spawn(process.execPath, words, { cwd: folder.path, env, stdio: 'pipe' });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

async function addressSaidBy(child: ReturnType<typeof run>): Promise<string> {
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/\S+?\/(?=\s|$)/.exec(line);
    if (address) return address[0];
  }
  throw new Error(`no address was told: ${child.stderr.read()}`);
}

async function end(child: ChildProcess): Promise<unknown> {
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  return (await exited)[0];
}

test('nothing that it copies is kept from it', () => {
  const copied = dockerfile.copies.flatMap(({ from }) => from);
  expect(copied.length).toBeGreaterThan(5);
  expect(copied.filter((path) => ignored.includes(path.split('/')[0] ?? ''))).toEqual([]);
});

test('no package that only tests need is there, nor a Node of its own', async () => {
  const packages = await readdir(join(folder.path, 'node_modules'));
  // typescript is there: i18next names it as an optional peer, so npm does not count it as ours alone.
  for (const name of ['node', 'vitest', 'knip', '@biomejs']) expect(packages).not.toContain(name);
  expect(existsSync(join(folder.path, 'node_modules/.bin/node'))).toBe(false);
  expect(packages).toContain('pg');
});

test('it starts as `npm start` does', () => {
  expect(dockerfile.command.join(' ')).toBe(packageJson.scripts.start);
});

test('without any setting it is ready, with a database of its own', async () => {
  const bot = run({ PORT: '0' });
  const health = await fetch(new URL('/health', await addressSaidBy(bot)));
  expect(await health.json()).toMatchObject({ ready: true, parts: { database: 'ready', schedule: 'ready' } });
  expect(await end(bot)).toBe(0);
  expect(await readdir(join(folder.path, 'data'))).toContain('postgres');
});

test('as the image sets it, it starts with an access code only', async () => {
  const bot = run({ ...Object.fromEntries(dockerfile.environment), PORT: '0' });
  const [said, [code]] = await Promise.all([text(bot.stderr), once(bot, 'exit')]);
  expect(code).toBe(1);
  expect(said).toContain('ACCESS_CODE');
});

test('with a database elsewhere it writes nothing into its own folder, which may be read-only', async () => {
  await using db = await freshDatabase();
  const files = async () => (await readdir(folder.path, { recursive: true })).toSorted();
  const before = await files();
  const bot = run({
    ...Object.fromEntries(dockerfile.environment),
    PORT: '0',
    ACCESS_CODE: 'sixteen-and-more-signs',
    DATABASE_URL: db.url,
  });
  const health = await fetch(new URL('/health', await addressSaidBy(bot)));
  expect(health.status).toBe(200);
  expect(await end(bot)).toBe(0);
  expect(await files()).toEqual(before);
});
