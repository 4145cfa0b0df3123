import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const BENCH = fileURLToPath(new URL('sources.ts', import.meta.url));

// The bars hold for a machine that does nothing else; here the bench has to run to its end.
test('the bench of sources runs', { timeout: 180_000 }, () => {
  const { stdout, stderr } = spawnSync(process.execPath, [BENCH, '--short'], { encoding: 'utf8' });
  for (const row of ['from request to stored', 'a round without changes', 'memory at its peak']) {
    expect(stdout, stderr).toMatch(new RegExp(`^${row} .*≤`, 'm'));
  }
});
