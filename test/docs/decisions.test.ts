import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const MOST_LINES = 5;

const text = await readFile(new URL('../../docs/decisions.md', import.meta.url), 'utf8');
const entries = text
  .split(/^## /m)
  .slice(1)
  .map((entry) => entry.split('\n').filter((line) => line.trim() !== ''));

test('each decision is told once', () => {
  const headings = entries.map(([heading]) => heading);
  expect(headings.filter((heading, at) => headings.indexOf(heading) < at)).toEqual([]);
});

test(`each decision has its day and at most ${MOST_LINES} lines`, () => {
  const tooLong = entries.filter(([, ...lines]) => lines.length > MOST_LINES).map(([heading]) => heading);
  expect(tooLong).toEqual([]);
  expect(entries.filter(([heading]) => !/^\d{4}-\d\d-\d\d · ./.test(heading ?? ''))).toEqual([]);
});
