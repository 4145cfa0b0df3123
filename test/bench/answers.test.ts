import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const BENCH = fileURLToPath(new URL('answers.ts', import.meta.url));

// The bars hold for a machine that does nothing else; here the bench has to run to its end.
test('the bench of answers runs', { timeout: 180_000 }, () => {
  const { stdout, stderr } = spawnSync(process.execPath, [BENCH, '--short'], { encoding: 'utf8' });
  for (const row of ['50 calls', '1000 items', '500 calls', '10000 items']) {
    expect(stdout, stderr).toMatch(new RegExp(`^${row} .*≤.*(yes|NO)$`, 'm'));
  }
});
