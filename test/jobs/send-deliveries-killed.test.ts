import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { filePlatform, postsIn } from '#test/fakes/file-platform.ts';
import { freshDatabase } from '#test/support/database.ts';
import {
  hasOpenDelivery,
  makeAllDue,
  makeChannel,
  queueDelivery,
  storedDeliveries,
} from '#test/support/deliveries.ts';
import { sending } from '#test/support/sending.ts';

const SENDER = fileURLToPath(new URL('../support/sending-process.ts', import.meta.url));
const WAIT = { timeout: 20_000 };

async function postFile() {
  const folder = await mkdtemp(join(tmpdir(), 'posts-'));
  const path = join(folder, 'posts');
  await writeFile(path, '');
  return { path, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

const start = (url: string, file: string, mode: 'hang' | 'answer') =>
  spawn(process.execPath, [SENDER, url, file, mode], { stdio: ['ignore', 'inherit', 'inherit'] });

async function kill(process: ChildProcess): Promise<void> {
  const gone = once(process, 'exit');
  process.kill('SIGKILL');
  await gone;
}

test.each([
  ['can tell: it is sent, once', true, 'sent'],
  ['cannot tell: it stays unknown, and is not sent again', false, 'unknown'],
])('killed between post and answer, and the platform %s', async (_, traces, state) => {
  await using db = await freshDatabase();
  await using file = await postFile();
  const id = await queueDelivery(db, await makeChannel(db));
  const process = start(db.url, file.path, 'hang');
  await expect.poll(() => postsIn(file.path), WAIT).toEqual([id]);
  await kill(process);
  await using job = sending(db, [filePlatform(file.path, { traces, answers: async () => {} })]);
  await job.wake();
  expect(await storedDeliveries(db)).toMatchObject([{ state: 'sending', attempts: 1 }]);
  await makeAllDue(db);
  await job.wake();
  expect(await storedDeliveries(db)).toMatchObject([{ state, attempts: 1 }]);
  expect(await postsIn(file.path)).toEqual([id]);
});

test('two processes at a time, killed again and again: nothing lost, nothing twice', async () => {
  await using db = await freshDatabase();
  await using file = await postFile();
  const queued: string[] = [];
  for (let channel = 0; channel < 20; channel++) {
    const id = await makeChannel(db);
    for (let count = 0; count < 20; count++) queued.push(await queueDelivery(db, id));
  }
  for (const enough of [40, 120, 200]) {
    const processes = [start(db.url, file.path, 'answer'), start(db.url, file.path, 'answer')];
    await expect.poll(async () => (await postsIn(file.path)).length, WAIT).toBeGreaterThan(enough);
    await Promise.all(processes.map(kill));
    await makeAllDue(db);
  }
  await using job = sending(db, [filePlatform(file.path, { traces: true, answers: async () => {} })]);
  // The server may still commit what a killed process had asked for.
  while (await hasOpenDelivery(db)) {
    await makeAllDue(db);
    await job.wake();
  }
  expect((await postsIn(file.path)).toSorted()).toEqual(queued.toSorted());
  expect(new Set((await storedDeliveries(db)).map(({ state }) => state))).toEqual(new Set(['sent']));
});
