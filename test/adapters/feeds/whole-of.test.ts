import { expect, test } from 'vitest';
import type { Entry } from '#adapters/feeds/entry.ts';
import { wholeOf } from '#adapters/feeds/whole-of.ts';

const MOST = 50_000;

const entryOf = (content: string) => ({ summary: '', content }) as Entry;

test('a text that is cut within a tag is cut before it, and says so', () => {
  const lead = `${'word '.repeat(MOST / 5 - 10)}extended to 18 `;
  const whole = wholeOf(entryOf(`${lead}<a href="https://example.org/${'x'.repeat(99)}">March</a>`), '');
  expect(whole?.texts).toEqual([`${lead}…`]);
});

test('all texts of an entry together are bounded', () => {
  const texts = wholeOf({ ...entryOf('b'.repeat(MOST)), summary: 'a'.repeat(MOST) }, '')?.texts ?? [];
  expect(texts).toHaveLength(2);
  expect(texts.join('').length).toBeLessThanOrEqual(MOST + 2);
});
