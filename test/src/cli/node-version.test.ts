import { afterEach, expect, test, vi } from 'vitest';
import { nodeIsRecent } from '#src/cli/node-version.js';

const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);

afterEach(() => {
  written.mockClear();
  vi.unstubAllEnvs();
});

test('this Node may go on', () => {
  expect(nodeIsRecent()).toBe(true);
  expect(written).not.toHaveBeenCalled();
});

test.each([
  ['de_DE.UTF-8', /braucht Node 26 .* Node 20\.20\.2.*npm ci/],
  ['en_CA.UTF-8', /needs Node 26 .* Node 20\.20\.2.*npm ci/],
  ['fr_CA.UTF-8', /needs Node 26/],
  ['../../etc', /needs Node 26/],
])('an older one is told what to do, in one line (%s)', (language, line) => {
  vi.stubEnv('LC_ALL', language);
  expect(nodeIsRecent('20.20.2')).toBe(false);
  expect(written.mock.calls).toHaveLength(1);
  expect(String(written.mock.calls[0]?.[0])).toMatch(line);
  expect(String(written.mock.calls[0]?.[0]).trim()).not.toContain('\n');
});
