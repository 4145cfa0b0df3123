import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadWords } from '#adapters/i18next/words.ts';
import { makeProgram } from '#src/cli.ts';

const ROOT = new URL('../../../', import.meta.url);
const words = await loadWords(new URL('locales/', ROOT));

async function run(...line: readonly string[]): Promise<string> {
  const out: string[] = [];
  const program = makeProgram({
    words,
    language: 'en',
    env: {},
    input: Readable.from([]),
    write: (text) => out.push(text),
    tell: () => undefined,
    exitWith: () => undefined,
  });
  await program.parseAsync(['node', 'allianzbote', 'slack', ...line]);
  return out.join('\n');
}

test.each([
  ['manifest-socket.json', ['manifest']],
  ['manifest-socket.json', ['manifest', '--socket', '--json']],
  ['manifest-http.json', ['manifest', '--url', 'https://allianzbote.example.org/']],
] as const)('deploy/slack/%s is what %j writes', async (file, line) => {
  expect(`${await run(...line)}\n`).toBe(await readFile(new URL(`deploy/slack/${file}`, ROOT), 'utf8'));
});

test('as YAML it says the same', async () => {
  const json = JSON.parse(await run('manifest', '--history'));
  expect(parse(await run('manifest', '--history', '--yaml'))).toEqual(json);
});

test.each([
  ['--url', 'http://bot.example.org'],
  ['--url', 'https://bot.example.org/path'],
  ['--url', 'bot.example.org'],
  ['--socket', '--url', 'https://bot.example.org'],
  ['--json', '--yaml'],
])('%s %s is wrong use', async (...line) => {
  await expect(run('manifest', ...line)).rejects.toThrow(/cli:/);
});

test('docs/slack.md holds the table of scopes that the code gives', async () => {
  const docs = await readFile(new URL('docs/slack.md', ROOT), 'utf8');
  expect(docs).toContain(await run('scopes'));
});
