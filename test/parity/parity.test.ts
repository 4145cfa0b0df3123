import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { CHAT_PLATFORM_CHECKS } from '#test/contract/chat-platform.ts';
import type { Cell } from '#test/parity/cells.ts';
import { SURFACES } from '#test/parity/surfaces.ts';
import { PARITY } from '#test/parity/table.ts';
import { namesIn, testNames } from '#test/parity/test-names.ts';

const PLATFORMS = ['slack', 'teams', 'web'] as const;
const [DESK, SOURCES] = ['parity/everywhere.test.ts', 'parity/everywhere-sources.test.ts'] as const;
const ROOT = new URL('../../', import.meta.url);

const cells = PARITY.flatMap((row) =>
  PLATFORMS.map((platform) => ({ feature: row.feature, platform, cell: row[platform] })),
);

const textOf = (path: string) => readFile(new URL(path, ROOT), 'utf8').catch(() => '');

async function triedEverywhere(): Promise<readonly string[]> {
  return [...(await testNames(DESK)), ...(await testNames(SOURCES))];
}

/** Null where the cell says something that there is. */
async function complaint(cell: Cell, platform: string): Promise<string | null> {
  switch (cell.kind) {
    case 'test':
      return (await testNames(cell.file)).has(cell.name) ? null : `no test “${cell.name}” in ${cell.file}`;
    case 'everywhere': {
      const isThere = (await triedEverywhere()).includes(`on $name > ${cell.name}`);
      const isRun = SURFACES.some(({ name }) => name === platform);
      return isThere && isRun ? null : `“${cell.name}” is not tried on ${platform}`;
    }
    case 'contract': {
      const isThere = CHAT_PLATFORM_CHECKS.some(({ name }) => name === cell.name);
      const isRun = (await textOf(`test/${cell.file}`)).includes('chatPlatformContract(');
      return isThere && isRun ? null : `${cell.file} does not check “${cell.name}”`;
    }
    case 'limit':
      return isSource(cell.source);
  }
}

/** An address of a platform’s documentation, or a heading of our decisions. */
async function isSource(source: string): Promise<string | null> {
  if (DOCUMENTATION.test(source)) return null;
  const headings = (await textOf('docs/decisions.md')).split('\n').filter((line) => line.startsWith('## '));
  return headings.some((line) => line.endsWith(` · ${source}`)) ? null : `no source: ${source}`;
}

const DOCUMENTATION = /^https:\/\/(?:docs\.slack\.dev|learn\.microsoft\.com)\/\S+$/;

describe('every feature, on every platform, is tried or has a limit of that platform', () => {
  test.each(cells)('$feature: $platform', async ({ cell, platform }) => {
    expect(await complaint(cell, platform)).toBeNull();
  });
});

test('no feature stands in the table twice', () => {
  const features = PARITY.map(({ feature }) => feature);
  expect(features).toEqual([...new Set(features)]);
});

test('everything that is tried everywhere stands in the table', async () => {
  const told = new Set(
    cells.flatMap(({ cell }) => (cell.kind === 'everywhere' ? [`on $name > ${cell.name}`] : [])),
  );
  expect((await triedEverywhere()).filter((name) => !told.has(name))).toEqual([]);
});

describe('refused is', () => {
  test.each<[string, Cell, string]>([
    ['a test that there is not', { kind: 'test', file: DESK, name: 'nothing' }, 'no test'],
    [
      'a test by a part of its name',
      { kind: 'test', file: DESK, name: 'an announcement is for admins' },
      'no test',
    ],
    ['what no surface tries', { kind: 'everywhere', name: 'nothing' }, 'is not tried'],
    [
      'a check that there is not',
      { kind: 'contract', file: 'adapters/web/platform.test.ts', name: 'x' },
      'does not check',
    ],
    [
      'a file that runs no contract',
      { kind: 'contract', file: DESK, name: CHAT_PLATFORM_CHECKS[0]?.name ?? '' },
      'does not check',
    ],
    ['a limit without a source', { kind: 'limit', limit: 'x', source: '' }, 'no source'],
    [
      'a limit that somebody’s page tells of',
      { kind: 'limit', limit: 'x', source: 'https://blog.example/x' },
      'no source',
    ],
  ])('%s', async (_, cell, said) => expect(await complaint(cell, 'web')).toContain(said));

  test('a test that is skipped, planned or only spoken of', () => {
    const code = `
      test.skip('a', () => {});
      test.todo('b');
      // test('c', () => {});
      describe('d', () => { test.each([1])('e', () => {}); });
      describe.skip('f', () => { test('g', () => {}); });`;
    expect([...namesIn(code)]).toEqual(['d > e']);
  });
});
