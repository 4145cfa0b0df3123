import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const BENCH = fileURLToPath(new URL('idle.ts', import.meta.url));

test('while nothing is due, three processes ask at most twice a second', { timeout: 180_000 }, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BENCH, '--short'], { encoding: 'utf8' });
  expect(stdout, stderr).toMatch(/^statements a second for the whole fleet: \d+\.\d+ \(bar 2\)$/m);
  expect(status, stdout).toBe(0);
});
