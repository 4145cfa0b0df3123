// npm test: everything that must hold, one line a check, and the sum at the end.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeIsRecent } from '#src/cli/node-version.js';

const CHECKS = [
  ['types', 'tsc', []],
  ['types of the page', 'tsc', ['--project', 'adapters/web/page']],
  ['lint and architecture rules', 'biome', ['ci']],
  ['unused code', 'knip', []],
];

function passes([name, command, words]) {
  const { status } = spawnSync(command, words, { stdio: 'inherit' });
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${name}\n`);
  return status === 0;
}

function testCounts() {
  const folder = mkdtempSync(join(tmpdir(), 'allianzbote-test-'));
  const report = join(folder, 'vitest.json');
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('vitest', words, { stdio: 'inherit' });
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
    // A suite that breaks before its first test, or a leak after the last, fails the run without a failed test.
    const failed = status !== 0 && numFailedTests === 0 ? 1 : numFailedTests;
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (nodeIsRecent()) {
  const checks = CHECKS.map(passes);
  const tests = testCounts();
  const failed = tests.failed + checks.filter((ok) => !ok).length;
  const passed = tests.passed + checks.filter((ok) => ok).length;
  const skipped = tests.skipped > 0 ? `, ${tests.skipped} skipped` : '';
  process.stdout.write(`\n${passed} passed, ${failed} failed${skipped}\n`);
  process.exitCode = failed === 0 ? 0 : 1;
} else {
  process.exitCode = 1;
}
