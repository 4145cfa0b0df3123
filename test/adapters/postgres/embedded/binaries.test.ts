import { mkdir, mkdtemp, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { completeLinks, findBinaries } from '#adapters/postgres/embedded/binaries.ts';

const LINK = { source: 'native/lib/libicuuc.so.60.2', target: 'native/lib/libicuuc.so.60' };

async function packageWithoutLinks() {
  const path = await mkdtemp(join(tmpdir(), 'allianzbote-test-'));
  await mkdir(join(path, 'native', 'lib'), { recursive: true });
  await writeFile(join(path, 'native', 'pg-symlinks.json'), JSON.stringify([LINK]));
  await writeFile(join(path, LINK.source), '');
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

test('the PostgreSQL that npm brought is found', async () => {
  expect((await findBinaries()).major).toBe(18);
});

test('links that a skipped install script would have made are made, by several at once too', async () => {
  await using folder = await packageWithoutLinks();
  await Promise.all([completeLinks(folder.path), completeLinks(folder.path)]);
  await completeLinks(folder.path);
  expect(await readlink(join(folder.path, LINK.target))).toBe('libicuuc.so.60.2');
});

test('a package that cannot be completed is told', async () => {
  await using folder = await packageWithoutLinks();
  await rm(join(folder.path, 'native', 'lib'), { recursive: true });
  await expect(completeLinks(folder.path)).rejects.toMatchObject({
    texts: [{ key: 'errors:embedded-incomplete', values: { folder: folder.path } }],
  });
});
