import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';

/** The files of the page by name, and one address part that changes with any of them. */
export type Assets = {
  readonly version: string;
  readonly files: ReadonlyMap<string, File>;
};

type File = { readonly body: string; readonly type: string };

const require = createRequire(import.meta.url);

/** What packages bring for browsers, by the names under which the page loads it. */
const PACKAGES = {
  'adaptivecards.js': require.resolve('adaptivecards/dist/adaptivecards.min.js'),
  'teams.js': require.resolve('@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js'),
};

const FOLDER = new URL('page/', import.meta.url);
const SCRIPT = 'text/javascript; charset=utf-8';
// In the browser modules find one another by relative addresses.
const IMPORT = /(from|import) '#adapters\/web\/page\/([\w-]+)\.ts'/g;

/** Reads the page's scripts and strips their types: there is no build. */
export async function loadAssets(): Promise<Assets> {
  const names = (await readdir(FOLDER)).filter((name) => /(?<!\.d)\.ts$|\.css$|\.svg$/.test(name));
  const own = names.toSorted().map(async (name): Promise<[string, File]> => {
    const text = await readFile(new URL(name, FOLDER), 'utf8');
    if (name.endsWith('.css')) return [name, { body: text, type: 'text/css; charset=utf-8' }];
    if (name.endsWith('.svg')) return [name, { body: text, type: 'image/svg+xml' }];
    const body = withoutTypes(text).replace(IMPORT, "$1 './$2.js'");
    return [name.replace(/\.ts$/, '.js'), { body, type: SCRIPT }];
  });
  const theirs = Object.entries(PACKAGES).map(async ([name, path]): Promise<[string, File]> => {
    return [name, { body: await readFile(path, 'utf8'), type: SCRIPT }];
  });
  const files = new Map(await Promise.all([...own, ...theirs]));
  const hash = createHash('sha256');
  for (const [name, { body }] of files) hash.update(name).update(body);
  return { version: hash.digest('hex').slice(0, 12), files };
}

// Node calls it experimental on the console of whoever starts the bot.
function withoutTypes(text: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(text);
  } finally {
    process.emitWarning = emitWarning;
  }
}
