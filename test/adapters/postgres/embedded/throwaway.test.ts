import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knock } from '#adapters/postgres/embedded/knock.ts';
import { startThrowaway } from '#adapters/postgres/embedded/throwaway.ts';
import { botProcess } from '#test/support/bot-process.ts';
import { dataFolder } from '#test/support/data-folder.ts';

test('a throwaway server leaves nothing behind, and takes along what a killed process left', async () => {
  await using parent = await dataFolder();
  const gone = spawn('true');
  await once(gone, 'exit');
  const abandoned = join(parent.path, `allianzbote-${gone.pid}-killed`);
  await mkdir(abandoned, { mode: 0o700 });
  await using killed = await botProcess(abandoned);
  await killed.kill();
  expect(await knock(killed.said)).toBe('welcome');

  const server = await startThrowaway([], parent.path);
  expect(await knock(server.url)).toBe('welcome');
  expect(await knock(killed.said)).toBe('refused');
  expect(await readdir(parent.path)).toEqual([expect.stringContaining(`allianzbote-${process.pid}-`)]);
  await server.stop();
  expect(await knock(server.url)).toBe('refused');
  expect(await readdir(parent.path)).toEqual([]);
});
