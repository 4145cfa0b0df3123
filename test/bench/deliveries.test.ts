import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const BENCH = fileURLToPath(new URL('deliveries.ts', import.meta.url));

// The bars hold for a machine that does nothing else; here the bench has to run to its end, and no limit be broken.
test('the bench of deliveries runs', { timeout: 180_000 }, () => {
  const { stdout, stderr } = spawnSync(process.execPath, [BENCH, '--short'], { encoding: 'utf8' });
  for (const row of ['one announcement', 'one reminder', 'two processes', 'memory for', 'Slack', 'Teams']) {
    expect(stdout, stderr).toMatch(new RegExp(`${row}.*[≤≥]`));
  }
  expect(stdout).toMatch(/Slack, a channel, broken +0\.00/);
  expect(stdout).toMatch(/Teams, a tenant, broken +0\.00/);
});
