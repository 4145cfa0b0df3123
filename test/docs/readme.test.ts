import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runToEnd } from '#test/e2e/bot.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const readme = await readFile(`${ROOT}README.md`, 'utf8');

test('the table of settings is the one that the code gives', async () => {
  const { out } = await runToEnd({ LANG: 'en_CA.UTF-8' }, ['settings']);
  expect(readme).toContain(out.trim());
});

test('every file that it names is there', () => {
  const named = [
    ...readme.matchAll(/`((?:src|adapters|jobs|locales|knowledge|docs|deploy)\/[^`]*)`|\]\(([^)h#][^)]*)\)/g),
  ];
  const missing = named.map((match) => match[1] ?? match[2] ?? '').filter((path) => !existsSync(ROOT + path));
  expect(named.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});

test('every command that it names exists', async () => {
  const { out } = await runToEnd({ LANG: 'en_CA.UTF-8' }, ['--help']);
  const commands = [...readme.matchAll(/^\| `allianzbote (\w+)/gm)].map((match) => match[1]);
  expect(commands.length).toBeGreaterThan(5);
  for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
});
