import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A file that breaks one rule, and what the linter must call it. */
type Planted = { readonly path: string; readonly code: string; readonly rule: string };

const LAYERS = 'lint/style/noRestrictedImports';
const CLOCK = 'plugin';

const CORE: readonly Planted[] = [
  { path: 'src/news/a.ts', code: "export { readFile } from 'node:fs/promises';", rule: LAYERS },
  { path: 'src/news/b.ts', code: "import pg from 'pg';\nexport const a = pg;", rule: LAYERS },
  { path: 'src/news/c.ts', code: "import type { Pool } from 'pg';\nexport type A = Pool;", rule: LAYERS },
  { path: 'src/news/d.ts', code: "export const a = () => import('#adapters/pino/log.ts');", rule: LAYERS },
  { path: 'src/news/e.ts', code: "import { a } from '../../jobs/a.ts';\nexport const b = a;", rule: LAYERS },
  { path: 'src/news/f.ts', code: 'export const a = () => new Date();', rule: CLOCK },
  { path: 'src/news/g.ts', code: 'export const a = () => Date.now();', rule: CLOCK },
  { path: 'src/news/h.ts', code: 'export const a = () => Temporal.Now.instant();', rule: CLOCK },
  { path: 'src/news/i.ts', code: 'export const a = () => setTimeout(() => 1, 1);', rule: CLOCK },
  { path: 'src/news/j.ts', code: 'export const a = () => process.env.HOME;', rule: CLOCK },
  { path: 'src/news/k.ts', code: "export const a = () => fetch('http://localhost');", rule: CLOCK },
];

const EDGES: readonly Planted[] = [
  { path: 'jobs/a.ts', code: "import pg from 'pg';\nexport const a = pg;", rule: LAYERS },
  {
    path: 'jobs/b.ts',
    code: "import { a } from '#adapters/pino/log.ts';\nexport const b = a;",
    rule: LAYERS,
  },
  {
    path: 'src/news/l.ts',
    code: "export { a } from '#src/news/m.ts';",
    rule: 'lint/performance/noBarrelFile',
  },
  { path: 'src/news/m.ts', code: "export * from '#src/news/n.ts';", rule: 'lint/performance/noReExportAll' },
  { path: 'src/news/n.ts', code: 'export enum A { B }', rule: 'lint/style/noEnum' },
  { path: 'src/news/o.ts', code: 'export default 1;', rule: 'lint/style/noDefaultExport' },
  {
    path: 'src/news/p.ts',
    code: "import { q } from '#src/news/q.ts';\nexport const p = () => q;",
    rule: 'lint/suspicious/noImportCycles',
  },
  {
    path: 'src/news/q.ts',
    code: "import { p } from '#src/news/p.ts';\nexport const q = () => p;",
    rule: 'lint/suspicious/noImportCycles',
  },
];

const ALLOWED: readonly Omit<Planted, 'rule'>[] = [
  {
    path: 'src/news/fine.ts',
    code: "import type { Item } from '#src/model/item.ts';\nexport type A = Item;\n",
  },
  {
    path: 'src/cli/fine.ts',
    code: "import { readFile } from 'node:fs/promises';\n\nexport const a = [readFile, Date.now()];\n",
  },
];

async function adapters(): Promise<readonly Planted[]> {
  const config = JSON.parse(await readFile(join(ROOT, 'biome.json'), 'utf8'));
  const includes: string[] = config.overrides.flatMap(
    (override: { includes: string[] }) => override.includes,
  );
  const names = includes.flatMap((glob) => /^adapters\/([\w-]+)\/\*\*$/.exec(glob)?.[1] ?? []);
  return names.flatMap((name): Planted[] => [
    {
      path: `adapters/${name}/planted-a.ts`,
      code: "import { a } from '#adapters/other/a.ts';\nexport const b = a;",
      rule: LAYERS,
    },
    {
      path: `adapters/${name}/planted-b.ts`,
      code: "import a from 'left-pad';\nexport const b = a;",
      rule: LAYERS,
    },
    {
      path: `adapters/${name}/planted-c.ts`,
      code: "import { a } from '../other/a.ts';\nexport const b = a;",
      rule: LAYERS,
    },
  ]);
}

describe('the linter refuses what the house forbids', async () => {
  const planted = [...CORE, ...EDGES, ...(await adapters())];
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

  test.each(planted)('$path: $rule', ({ path, rule }) => {
    expect(found.some((line) => line.startsWith(`${path}:`) && line.includes(rule))).toBe(true);
  });

  test.each(ALLOWED)('$path is fine', ({ path }) => {
    expect(found.filter((line) => line.startsWith(path))).toEqual([]);
  });
});
