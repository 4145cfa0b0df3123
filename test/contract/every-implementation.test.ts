import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

type File = { readonly path: string; readonly text: string };

async function filesIn(folder: string): Promise<readonly File[]> {
  const names = (await readdir(join(ROOT, folder), { recursive: true })).filter((name) =>
    name.endsWith('.ts'),
  );
  return Promise.all(
    names.map(async (name) => {
      const path = `${folder}/${name}`;
      return { path, text: await readFile(join(ROOT, path), 'utf8') };
    }),
  );
}

/** The ports that a suite is written for: the interfaces it imports. */
function portsOf(suite: File, ports: readonly File[]): readonly string[] {
  return ports
    .filter(({ path }) => suite.text.includes(`'#${path}'`))
    .flatMap(({ text }) => [...text.matchAll(/^export interface (\w+)/gm)].map((match) => match[1] ?? ''))
    .filter((port) => new RegExp(`\\b${port}\\b`).test(suite.text));
}

const [ports, suites, adapters, fakes, tests] = await Promise.all(
  ['src/ports', 'test/contract', 'adapters', 'test/fakes', 'test'].map(filesIn),
);

// Chat platforms have their own check: there the folder counts, however the platform is put together.
const written = (suites ?? []).filter(
  ({ path }) => !path.includes('.test.') && !path.includes('chat-platform'),
);

const implementations = written.flatMap((suite) => {
  const contract = /export function (\w+Contract)\(/.exec(suite.text)?.[1] ?? suite.path;
  return portsOf(suite, ports ?? []).flatMap((port) =>
    [...(adapters ?? []), ...(fakes ?? [])]
      .filter(({ text }) => new RegExp(`^export function .*\\): ${port}\\b`, 'm').test(text))
      .map(({ path }) => ({ contract, port, path })),
  );
});

test.each(implementations)('$path runs $contract as $port', ({ contract, path }) => {
  const running = (tests ?? []).filter(
    ({ path: file, text }) =>
      file.endsWith('.test.ts') && text.includes(`${contract}(`) && text.includes(`'#${path}'`),
  );
  expect(running).not.toEqual([]);
});

test('every suite is run by somebody', () => {
  const run = new Set(implementations.map(({ contract }) => contract));
  expect(run.size).toBe(written.length);
});
