import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MAX_LINES = 300;
const DRAWERS = /(^|\/)(utils?|helpers?|common|misc|manager|index)(\.ts)?(\/|$)/;

const GIVEN = [
  'src',
  'locales',
  'adapters',
  'jobs',
  'test',
  'Dockerfile',
  'package.json',
  'tsconfig.json',
  'README.md',
];

async function sources(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(ROOT, folder), { recursive: true });
  return entries.filter((entry) => entry.endsWith('.ts')).map((entry) => `${folder}/${entry}`);
}

const tests = await sources('test');
const all = (await Promise.all(['src', 'adapters', 'jobs'].map(sources))).flat();

describe('the tree', async () => {
  const top = await readdir(ROOT);

  test.each(GIVEN)('%s is there', (name) => expect(top).toContain(name));

  test('no drawers and no barrels', () => expect(all.filter((path) => DRAWERS.test(path))).toEqual([]));

  test('every adapter has its import rule', async () => {
    const rules = await readFile(join(ROOT, 'biome.json'), 'utf8');
    const folders = await readdir(join(ROOT, 'adapters'));
    expect(folders.filter((name) => !rules.includes(`"adapters/${name}/**"`))).toEqual([]);
  });
});

describe('every file can be read in one go', () => {
  test.each(all)('%s', async (path) => {
    const text = await readFile(join(ROOT, path), 'utf8');
    expect(text.split('\n').length).toBeLessThanOrEqual(MAX_LINES);
  });
});

// The pathname of an address writes a space or an umlaut as %20 or %C3%A4: no such file. fileURLToPath reads it back.
test('no file is found through the pathname of its address', async () => {
  const paths = [...all, ...tests];
  const texts = await Promise.all(paths.map((path) => readFile(join(ROOT, path), 'utf8')));
  expect(paths.filter((_, index) => /import\.meta\.url\)\.pathname/.test(texts[index] ?? ''))).toEqual([]);
});

test('the Dockerfile starts from the Node of the dev dependency', async () => {
  const { devDependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const dockerfile = await readFile(join(ROOT, 'Dockerfile'), 'utf8');
  expect(dockerfile).toContain(`FROM node:${devDependencies.node}-`);
});
