import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALLOWED, PLANTED, type Planted, plantedInAdapter } from '#test/architecture/planted.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

async function adapters(): Promise<readonly Planted[]> {
  const config = JSON.parse(await readFile(join(ROOT, 'biome.json'), 'utf8'));
  const includes: string[] = config.overrides.flatMap(
    (override: { includes: string[] }) => override.includes,
  );
  const names = includes.flatMap((glob) => /^adapters\/([\w-]+)\/\*\*$/.exec(glob)?.[1] ?? []);
  return names.flatMap(plantedInAdapter);
}

describe('the linter refuses what the house forbids', async () => {
  const planted = [...PLANTED, ...(await adapters())];
  let folder = '';
  let found: readonly string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'allianzbote-lint-'));
    for (const name of ['biome.json', 'lint', 'package.json', 'tsconfig.json']) {
      await cp(join(ROOT, name), join(folder, name), { recursive: true });
    }
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    for (const { path, code } of [...planted, ...ALLOWED]) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), code);
    }
    const words = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--colors=off'];
    const { stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin/biome'), words, {
      cwd: folder,
      encoding: 'utf8',
    });
    found = `${stdout}${stderr}`.split('\n');
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(planted)('$path: $rule: $code', ({ path, rule }) => {
    expect(found.some((line) => line.startsWith(`${path}:`) && line.includes(rule))).toBe(true);
  });

  test.each(ALLOWED)('$path is fine', ({ path }) => {
    expect(found.filter((line) => line.startsWith(path))).toEqual([]);
  });
});
