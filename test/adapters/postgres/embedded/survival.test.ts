import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '#adapters/postgres/database.ts';
import { knock } from '#adapters/postgres/embedded/knock.ts';
import { startEmbedded } from '#adapters/postgres/embedded/start.ts';
import { botProcess, startBot } from '#test/support/bot-process.ts';
import { dataFolder, markOf, postmasterOf } from '#test/support/data-folder.ts';

const WITHIN = { timeout: 10_000, interval: 20 };

// Making a database takes a second, so those that need no new one share this.
const shared = await dataFolder();
afterAll(() => shared[Symbol.asyncDispose]());

async function write(url: string, text: string) {
  const database = openDatabase({ url, maxConnections: 1 });
  await database.query('create table if not exists note (text text)');
  await database.query('insert into note values ($1)', [text]);
  await database.close();
}

async function notes(url: string): Promise<readonly string[]> {
  const database = openDatabase({ url, maxConnections: 1 });
  const rows = await database.query<{ text: string }>('delete from note returning text');
  await database.close();
  return rows.map((row) => row.text).toSorted();
}

async function killPostmaster() {
  const pid = await postmasterOf(shared.path);
  if (pid !== null) process.kill(pid, 'SIGKILL');
}

describe('after kill -9', () => {
  test('of the bot, its server is adopted and then ended in good order', async () => {
    await using killed = await botProcess(shared.path);
    await write(killed.said, 'before');
    await killed.kill();
    await using next = await botProcess(shared.path);
    expect(next.said).toBe(killed.said);
    expect(await notes(next.said)).toEqual(['before']);
    await next.stop();
    expect(await postmasterOf(shared.path)).toBeNull();
  });

  test('of one of two bots, the other keeps the server and ends it', async () => {
    await using first = await botProcess(shared.path);
    await using second = await botProcess(shared.path);
    await first.kill();
    expect(await knock(second.said)).toBe('welcome');
    await second.stop();
    expect(await postmasterOf(shared.path)).toBeNull();
  });

  test('of the bot and its server, what was committed is there', async () => {
    await using killed = await botProcess(shared.path);
    await write(killed.said, 'before');
    await killed.kill();
    await killPostmaster();
    await using next = await botProcess(shared.path);
    expect(next.said).toBe(killed.said);
    expect(await notes(next.said)).toEqual(['before']);
    await next.stop();
  });

  test('of the server alone, the bot starts it again under the same address', async () => {
    const lost: unknown[] = [];
    const server = await startEmbedded(shared.path, { lost: (cause) => lost.push(cause) });
    await write(server.url, 'before');
    await killPostmaster();
    await vi.waitUntil(async () => (await knock(server.url)) === 'welcome', WITHIN);
    await write(server.url, 'after');
    expect(await notes(server.url)).toEqual(['after', 'before']);
    await server.stop();
    expect(lost[0]).toBeNull();
    expect(await postmasterOf(shared.path)).toBeNull();
  });

  test('of a first start that was not finished, the next one makes the folder whole', async () => {
    await using folder = await dataFolder();
    const child = startBot(folder.path);
    const isMaking = async () => (await readdir(folder.path)).some((name) => name.includes('init-'));
    await vi.waitUntil(isMaking, WITHIN);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const server = await startEmbedded(folder.path);
    await server.stop();
    expect((await readdir(folder.path)).toSorted()).toEqual(['postgres', 'postgres.lock']);
  });
});

test('two first starts at the same instant make one database', async () => {
  await using folder = await dataFolder();
  const [one, two] = await Promise.all([botProcess(folder.path), botProcess(folder.path)]);
  expect(one.said).toMatch(/^postgres:/);
  expect(two.said).toBe(one.said);
  await Promise.all([one.stop(), two.stop()]);
  expect(await postmasterOf(folder.path)).toBeNull();
});

describe('a mark left behind', () => {
  async function startWithMarkOf(pid: number) {
    const killed = await botProcess(shared.path);
    await killed.kill();
    await killPostmaster();
    const [, ...rest] = (await readFile(markOf(shared.path), 'utf8')).split('\n');
    await writeFile(markOf(shared.path), [pid, ...rest].join('\n'));
    const server = await startEmbedded(shared.path);
    expect(await knock(server.url)).toBe('welcome');
    await server.stop();
  }

  test('whose process id is now another program keeps nothing from starting', async () => {
    await startWithMarkOf(process.pid);
  });

  test('of a zombie keeps nothing from starting', async () => {
    // The shell's child ends at once, and the sleep that takes the shell's place never asks how.
    const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [pid] = await once(parent.stdout, 'data');
    try {
      await startWithMarkOf(Number(pid));
    } finally {
      parent.kill('SIGKILL');
    }
  });
});
