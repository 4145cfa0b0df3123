import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// The bars hold for a machine that does nothing else; here the bench has to run to its end, and each question be
// answered once.
test.each(['slack', 'teams'])('the bench of %s runs', { timeout: 180_000 }, (platform) => {
  const bench = fileURLToPath(new URL(`${platform}.ts`, import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [bench, '--short'], { encoding: 'utf8' });
  for (const row of ['answer', 'acknowledgement', 'a burst of 200: acknowledgement']) {
    expect(stdout, stderr).toMatch(new RegExp(`^${row} .*≤`, 'm'));
  }
  expect(stdout).toContain('800 of 800 questions answered, 0 twice, 0 refused');
});
