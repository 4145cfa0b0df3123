import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProduct, serveBot } from '#test/e2e/bot.ts';
import { dataFolder, postmasterOf } from '#test/support/data-folder.ts';
import { drip, sourceServer } from '#test/support/source-server.ts';

test('it is ready in every part, and ends in good order while a source is dripping, and leaves no server behind', async () => {
  await using folder = await dataFolder();
  await using sources = await sourceServer();
  sources.serve('/slow.xml', drip('<!-- -->'));
  const list = `sources:\n  - id: slow\n    name: { en: slow }\n    url: ${sources.url}/slow.xml\n    language: en\n`;
  await writeFile(join(folder.path, 'sources.yaml'), list);
  const data = join(folder.path, 'data');
  await using bot = await serveBot({
    PORT: '0',
    DATA_FOLDER: data,
    SOURCES_FILE: join(folder.path, 'sources.yaml'),
    ALLOWED_SOURCE_HOSTS: sources.hostAndPort,
  });
  await expect.poll(() => sources.openSockets()).toBe(1);
  const health = await fetch(new URL('/health', bot.pageUrl));
  const parts = { database: 'ready', web: 'ready', schedule: 'ready' };
  expect(await health.json()).toEqual({ ready: true, parts });
  const before = performance.now();
  expect(await bot.stop()).toBe(0);
  // A reading lasts up to 20 seconds; the end must not wait for it.
  expect(performance.now() - before).toBeLessThan(10_000);
  expect(await postmasterOf(data)).toBeNull();
});

test('a signal ends a start that hangs on a database which does not answer', async () => {
  const silent = createServer();
  await once(silent.listen(0, '127.0.0.1'), 'listening');
  const { port } = silent.address() as AddressInfo;
  const connected = once(silent, 'connection');
  const child = runProduct(
    { PORT: '0', DATABASE_URL: `postgres://bot@127.0.0.1:${port}/bot` },
    ['serve'],
    60_000,
  );
  const exited = once(child, 'exit');
  const [socket] = await connected;
  const before = performance.now();
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
  expect(performance.now() - before).toBeLessThan(15_000);
  socket.destroy();
  silent.close();
});
