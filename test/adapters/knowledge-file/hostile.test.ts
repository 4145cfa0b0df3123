import { expect, test } from 'vitest';
import { mistakesIn, readBytes } from '#test/adapters/knowledge-file/read.ts';

test('aliases that multiply each other are refused', () => {
  const levels = ['l0: &l0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 9; level += 1) {
    levels.push(
      `l${level}: &l${level} [${Array(10)
        .fill(`*l${level - 1}`)
        .join(', ')}]`,
    );
  }
  expect(mistakesIn(levels.join('\n'))).toEqual(['1  yaml-too-deep']);
});

test('an alias within its own anchor is refused without end', () => {
  expect(mistakesIn('topics: &t\n  - *t\n')).toEqual(['2 topics[0] expected-mapping']);
});

test('a file that is wrong in very many places is told in seconds', () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`);
  const started = performance.now();
  expect(mistakesIn([...keys, 'k0: 2'].join('\n'))).toHaveLength(20_001);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('bytes that are not UTF-8, and too many of them', () => {
  const mistake = (bytes: Uint8Array) => {
    const reading = readBytes(bytes);
    return reading.kind === 'mistakes' ? reading.mistakes.map((found) => found.text) : [];
  };
  expect(mistake(Buffer.from('topics: []# \u00fc', 'latin1'))).toEqual([{ key: 'knowledge:not-utf8' }]);
  expect(mistake(Buffer.alloc(20 * 1024 ** 2 + 1, '#'))).toEqual([
    { key: 'knowledge:too-large', values: { megabytes: 20 } },
  ]);
});
