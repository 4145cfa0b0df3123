/** A file that breaks one rule, and what the linter must call it. */
export type Planted = { readonly path: string; readonly code: string; readonly rule: string };

const LAYERS = 'lint/style/noRestrictedImports';
const GLOBALS = 'lint/style/noRestrictedGlobals';
const PLUGIN = 'plugin';
const BARREL = 'lint/performance/noBarrelFile';
const CYCLE = 'lint/suspicious/noImportCycles';

/** Ways to the ambient clock, a timer, the environment, the network or chance: each is an expression of its own. */
const AMBIENT: readonly (readonly [rule: string, expression: string])[] = [
  [GLOBALS, 'new Date()'],
  [GLOBALS, 'new Date'],
  [GLOBALS, 'Date()'],
  [GLOBALS, 'Date.now()'],
  [GLOBALS, '(({ now }) => now())(Date)'],
  [GLOBALS, 'performance.now()'],
  [GLOBALS, 'setTimeout(() => 1, 1)'],
  [GLOBALS, 'setInterval(() => 1, 1)'],
  [GLOBALS, 'setImmediate(() => 1)'],
  [GLOBALS, 'queueMicrotask(() => 1)'],
  [GLOBALS, '[setTimeout]'],
  [GLOBALS, 'process.env.HOME'],
  [GLOBALS, '(({ env }) => env)(process)'],
  [GLOBALS, 'globalThis.process.env'],
  [GLOBALS, "globalThis.fetch('http://localhost')"],
  [GLOBALS, "global.fetch('http://localhost')"],
  [GLOBALS, "fetch('http://localhost')"],
  [GLOBALS, "new WebSocket('ws://localhost')"],
  [GLOBALS, 'crypto.randomUUID()'],
  [GLOBALS, "console.log('')"],
  [GLOBALS, "require('node:fs')"],
  [GLOBALS, "new Function('return process')"],
  [PLUGIN, 'Temporal.Now.instant()'],
  [PLUGIN, 'Temporal.Now.instant'],
  [PLUGIN, 'Temporal.Now'],
  [PLUGIN, 'Temporal?.Now'],
  [PLUGIN, "Temporal['Now']"],
  [PLUGIN, '(({ Now }) => Now)(Temporal)'],
  [PLUGIN, 'Math.random()'],
  [PLUGIN, 'Math.random'],
  [PLUGIN, '(({ random }) => random())(Math)'],
  [PLUGIN, 'AbortSignal.timeout(1)'],
];

const AMBIENT_DECLARATIONS: readonly (readonly [rule: string, code: string])[] = [
  [GLOBALS, 'export const { env } = process;'],
  [GLOBALS, 'export const { now } = Date;'],
  [GLOBALS, 'export const later = setTimeout;'],
  [PLUGIN, 'export const { instant } = Temporal.Now;'],
  [PLUGIN, 'export const { Now } = Temporal;'],
  [PLUGIN, 'export const { random } = Math;'],
];

const CORE: readonly Planted[] = [
  { path: 'src/news/a.ts', code: "export { readFile } from 'node:fs/promises';", rule: LAYERS },
  { path: 'src/news/b.ts', code: "import pg from 'pg';\nexport const a = pg;", rule: LAYERS },
  { path: 'src/news/c.ts', code: "import type { Pool } from 'pg';\nexport type A = Pool;", rule: LAYERS },
  { path: 'src/news/d.ts', code: "export const a = () => import('#adapters/pino/log.ts');", rule: LAYERS },
  { path: 'src/news/e.ts', code: "import { a } from '../../jobs/a.ts';\nexport const b = a;", rule: LAYERS },
  { path: 'src/news/f.ts', code: 'export const a = () => import(`node:fs`);', rule: PLUGIN },
  {
    path: 'src/news/g.ts',
    code: "import type de from '#locales/de/news.json';\nexport type A = keyof typeof de;",
    rule: LAYERS,
  },
  {
    path: 'src/news/h.ts',
    code: "import en from '#locales/en/news.json';\nexport const a = en;",
    rule: PLUGIN,
  },
  {
    path: 'src/news/i.ts',
    code: "import en from '#locales/en/news.json' with { type: 'json' };\nexport const a = en;",
    rule: PLUGIN,
  },
  {
    path: 'src/news/j.ts',
    code: "import { type default as En, a } from '#locales/en/news.json';\nexport const b = a as En;",
    rule: PLUGIN,
  },
  { path: 'src/news/k.ts', code: "export { default as a } from '#locales/en/news.json';", rule: BARREL },
  ...AMBIENT.map(([rule, expression], at) => ({
    path: `src/calls/ambient-${at}.ts`,
    code: `export const a = () => ${expression};`,
    rule,
  })),
  ...AMBIENT_DECLARATIONS.map(([rule, code], at) => ({ path: `src/calls/declared-${at}.ts`, code, rule })),
];

const LONG = Array.from({ length: 301 }, (_, at) => `export const a${at} = ${at};\n`).join('');

const LONG_FUNCTION = `export function a() {\n${'  a();\n'.repeat(200)}}\n`;

const EDGES: readonly Planted[] = [
  { path: 'jobs/a.ts', code: "import pg from 'pg';\nexport const a = pg;", rule: LAYERS },
  {
    path: 'jobs/b.ts',
    code: "import { a } from '#adapters/pino/log.ts';\nexport const b = a;",
    rule: LAYERS,
  },
  {
    path: 'jobs/c.ts',
    code: "import { readFile } from 'node:fs/promises';\nexport const a = readFile;",
    rule: LAYERS,
  },
  {
    path: 'adapters/teams/planted-d.ts',
    code: "import { CloudAdapter } from 'botbuilder';\nexport const a = CloudAdapter;",
    rule: LAYERS,
  },
  {
    path: 'adapters/web/planted-d.ts',
    code: "import type { Database } from '#adapters/postgres/database.ts';\nexport type A = Database;",
    rule: LAYERS,
  },
  {
    path: 'adapters/web/page/planted.ts',
    code: "import { fold } from '#src/model/fold.ts';\nexport const a = fold;",
    rule: LAYERS,
  },
  ...['src/news/long.ts', 'jobs/long.ts', 'adapters/web/long.ts', 'test/long.test.ts', 'test/long.js'].map(
    (path) => ({ path, code: LONG, rule: 'lint/style/noExcessiveLinesPerFile' }),
  ),
  ...['src/news/long-function.ts', 'jobs/long-function.ts', 'adapters/web/long-function.ts'].map((path) => ({
    path,
    code: LONG_FUNCTION,
    rule: 'lint/complexity/noExcessiveLinesPerFunction',
  })),
  { path: 'src/news/l.ts', code: "export { a } from '#src/news/m.ts';", rule: BARREL },
  { path: 'src/news/m.ts', code: "export * from '#src/news/n.ts';", rule: 'lint/performance/noReExportAll' },
  { path: 'src/news/n.ts', code: 'export enum A { B }', rule: 'lint/style/noEnum' },
  { path: 'src/news/o.ts', code: 'export default 1;', rule: 'lint/style/noDefaultExport' },
  {
    path: 'src/news/p.ts',
    code: "import { q } from '#src/news/q.ts';\nexport const p = () => q;",
    rule: CYCLE,
  },
  {
    path: 'src/news/q.ts',
    code: "import { p } from '#src/news/p.ts';\nexport const q = () => p;",
    rule: CYCLE,
  },
];

/** What the linter must refuse, whatever the adapters are. */
export const PLANTED: readonly Planted[] = [...CORE, ...EDGES];

/** What every adapter is refused. */
export function plantedInAdapter(name: string): readonly Planted[] {
  return [
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
  ];
}

/** What is allowed and looks like what is not. */
export const ALLOWED: readonly Omit<Planted, 'rule'>[] = [
  {
    path: 'src/news/fine.ts',
    code: "import type { Item } from '#src/model/item.ts';\nexport type A = Item;\n",
  },
  {
    path: 'src/news/fine-keys.ts',
    code: "import type en from '#locales/en/news.json';\n\nexport type A = keyof typeof en;\n",
  },
  { path: 'test/fine-long-function.test.ts', code: LONG_FUNCTION },
  { path: 'src/news/fine-length.ts', code: LONG.slice(LONG.indexOf('\n') + 1) },
  {
    path: 'src/news/fine-time.ts',
    code: 'export const a = (at: Temporal.Instant, fetch: () => number, ended: AbortSignal) =>\n  [Temporal.Instant.compare(at, at), Math.max(1, fetch()), ended.aborted] as const;\n',
  },
  {
    path: 'src/cli/fine.ts',
    code: "import { readFile } from 'node:fs/promises';\n\nexport const a = [readFile, Date.now()];\n",
  },
  {
    path: 'src/main/fine.ts',
    code: 'export const a = [process.env, Temporal.Now.instant(), Math.random()];\n',
  },
];
