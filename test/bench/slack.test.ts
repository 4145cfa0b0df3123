import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const BENCH = fileURLToPath(new URL('slack.ts', import.meta.url));

// The bars hold for a machine that does nothing else; here the bench has to run to its end, and each question be
// answered once.
test('the bench of Slack runs', { timeout: 180_000 }, () => {
  const { stdout, stderr } = spawnSync(process.execPath, [BENCH, '--short'], { encoding: 'utf8' });
  for (const row of [
    'answer, first contact',
    'answer',
    'acknowledgement',
    'a burst of 200: acknowledgement',
  ]) {
    expect(stdout, stderr).toMatch(new RegExp(`^${row} .*≤`, 'm'));
  }
  expect(stdout).toContain('800 of 800 questions answered, 0 twice, 0 refused');
});
