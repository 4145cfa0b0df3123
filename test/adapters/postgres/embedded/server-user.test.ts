import { spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startEmbedded } from '#adapters/postgres/embedded/start.ts';
import { botProcess } from '#test/support/bot-process.ts';
import { dataFolder, postmasterOf } from '#test/support/data-folder.ts';

// `daemon`, who has a name and nothing else, on every system.
const SOMEBODY = 1;

// The log is written by the server.
async function serverUid(folder: string): Promise<number> {
  return (await stat(join(folder, 'postgres', 'server.log'))).uid;
}

test('PostgreSQL never runs as root, also below a folder that is closed to others', async () => {
  // mkdtemp makes the folder 0700: started by root, the server's user could not pass it.
  await using folder = await dataFolder();
  const server = await startEmbedded(folder.path);
  const uid = await serverUid(folder.path);
  await server.stop();
  const own = process.getuid?.();
  expect(own === 0 ? uid !== 0 : uid === own).toBe(true);
});

// Only root can become somebody else, who must be able to read the program at all.
const canBeSomebody =
  process.getuid?.() === 0 &&
  spawnSync('test', ['-r', import.meta.filename], { uid: SOMEBODY, gid: SOMEBODY }).status === 0;

if (canBeSomebody) {
  test("somebody's folder stays theirs, whoever starts the bot", async () => {
    await using folder = await dataFolder();
    await chown(folder.path, SOMEBODY, SOMEBODY);
    const data = join(folder.path, 'data');
    const asRoot = await startEmbedded(data);
    expect(await serverUid(data)).toBe(SOMEBODY);
    await using asThemself = await botProcess(data, SOMEBODY);
    expect(asThemself.said).toBe(asRoot.url);
    await asRoot.stop();
    await asThemself.stop();
    expect(await postmasterOf(data)).toBeNull();
  });

  test('a folder that belongs to somebody else is told', async () => {
    await using folder = await dataFolder();
    await chmod(folder.path, 0o755);
    await mkdir(join(folder.path, 'postgres'), { mode: 0o700 });
    await using refused = await botProcess(folder.path, SOMEBODY);
    expect(refused.said).toBe('errors:embedded-not-writable');
  });
}
