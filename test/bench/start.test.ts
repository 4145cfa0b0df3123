import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const BENCH = fileURLToPath(new URL('start.ts', import.meta.url));

test('the bench of starting runs and its bars hold', { timeout: 120_000 }, () => {
  const { status, stdout } = spawnSync(process.execPath, [BENCH, '--short'], { encoding: 'utf8' });
  for (const row of ['first start to ready', 'later start to ready', 'answer in the page']) {
    expect(stdout).toMatch(new RegExp(`^${row} .*\\d`, 'm'));
  }
  expect(status).toBe(0);
});
