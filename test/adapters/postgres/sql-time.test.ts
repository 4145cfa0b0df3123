import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../../adapters/postgres/', import.meta.url));
const SERVER_TIME =
  /\b(current_(?:timestamp|date|time)|local(?:timestamp|time)|(?:clock|statement|transaction)_timestamp|timeofday)\b|(?<!\w|\.)now\(\)|'now'/gi;

async function askForTime(files: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(`${FOLDER}${file}`, 'utf8');
      return [...text.matchAll(SERVER_TIME)].map((match) => `${file}: ${match[0]}`);
    }),
  );
  return found.flat();
}

test('no statement asks the server for the time but bot_now() itself', async () => {
  const files = (await readdir(FOLDER, { recursive: true })).filter((name) => /\.(ts|sql)$/.test(name));
  const clock = 'migrations/001-clock.sql';
  expect(await askForTime([clock])).not.toEqual([]);
  expect(await askForTime(files.filter((name) => name !== clock))).toEqual([]);
});
