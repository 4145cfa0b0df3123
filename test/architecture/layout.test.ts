import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MAX_LINES = 300;
const DRAWERS = /(^|[/.-])(utils?|helpers?|common|misc|managers?|index)(\.test)?(\.\w+)?(\/|$)/;
// What is written by hand and read from top to bottom. Data (YAML, JSON, recorded feeds) is looked up, not read.
const WRITTEN = /\.(d\.)?(ts|js|css|sql|grit)$/;

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

async function written(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(ROOT, folder), { recursive: true });
  return entries.filter((entry) => WRITTEN.test(entry)).map((entry) => `${folder}/${entry}`);
}

function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

const all = (await Promise.all(['src', 'adapters', 'jobs', 'test', 'lint'].map(written))).flat();

describe('the tree', async () => {
  const top = await readdir(ROOT);

  test.each(GIVEN)('%s is there', (name) => expect(top).toContain(name));

  test('no drawers and no barrels', () => expect(all.filter((path) => DRAWERS.test(path))).toEqual([]));

  test.each([
    'src/utils.ts',
    'src/news/util/dates.ts',
    'src/helpers/say.ts',
    'adapters/web/page/helper.ts',
    'adapters/common/text.ts',
    'jobs/manager.ts',
    'jobs/delivery-manager.ts',
    'test/support/helpers.test.ts',
    'src/model/index.ts',
    'src/cli/utils.js',
    'adapters/web/page/common.css',
  ])('%s would be a drawer or a barrel', (path) => expect(path).toMatch(DRAWERS));

  test('every adapter has its import rule', async () => {
    const rules = await readFile(join(ROOT, 'biome.json'), 'utf8');
    const folders = await readdir(join(ROOT, 'adapters'));
    expect(folders.filter((name) => !rules.includes(`"adapters/${name}/**"`))).toEqual([]);
  });
});

describe('every file can be read in one go', () => {
  test.each(all)('%s', async (path) => {
    expect(lineCount(await readFile(join(ROOT, path), 'utf8'))).toBeLessThanOrEqual(MAX_LINES);
  });

  test('no kind of file and no folder is left out', () => {
    expect([...new Set(all.map((path) => path.replace(/^(\w+)\/.*\.(\w+)$/, '$1 $2')))].toSorted()).toEqual([
      'adapters css',
      'adapters sql',
      'adapters ts',
      'jobs ts',
      'lint grit',
      'src js',
      'src ts',
      'test js',
      'test ts',
    ]);
  });

  test('one line too many is seen, with and without an end of the last line', () => {
    expect(['\n'.repeat(300), '\n'.repeat(299).concat('a')].map(lineCount)).toEqual([300, 300]);
    expect(lineCount('\n'.repeat(300).concat('a'))).toBeGreaterThan(MAX_LINES);
  });
});

// The pathname of an address writes a space or an umlaut as %20 or %C3%A4: no such file. fileURLToPath reads it back.
test('no file is found through the pathname of its address', async () => {
  const texts = await Promise.all(all.map((path) => readFile(join(ROOT, path), 'utf8')));
  expect(all.filter((_, index) => /import\.meta\.url\)\.pathname/.test(texts[index] ?? ''))).toEqual([]);
});

test('the Dockerfile starts from the Node of the dev dependency', async () => {
  const { devDependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const dockerfile = await readFile(join(ROOT, 'Dockerfile'), 'utf8');
  expect(dockerfile).toContain(`FROM node:${devDependencies.node}-`);
});
