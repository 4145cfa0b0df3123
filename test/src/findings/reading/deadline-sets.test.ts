import { describe, expect, test } from 'vitest';
import { scoreOf } from '#test/support/deadlines/score.ts';
import { findIn, readSet, SETS } from '#test/support/deadlines/sets.ts';

describe.each(SETS)('in the announcements of the set %s', async (name) => {
  const texts = await readSet(name);
  const score = scoreOf(texts, findIn);
  const faults = score.faults.join('\n');

  test('deadlines are found, and nothing else is told as one', () => {
    expect(score.found / score.days, faults).toBeGreaterThanOrEqual(0.95);
    expect(score.found / (score.found + score.wrong), faults).toBeGreaterThanOrEqual(0.97);
  });

  test('times are right', () => {
    expect(score.timesRight / score.times, faults).toBeGreaterThanOrEqual(0.95);
  });

  test('that it comes each year or is always open is seen', () => {
    expect(score.undatedFound / score.undated, faults).toBeGreaterThanOrEqual(0.9);
  });

  test('each quote stands in its text', () => {
    for (const text of texts) {
      for (const { quote } of findIn(text)) {
        expect(quote).not.toBe('');
        expect(text.text).toContain(quote);
      }
    }
  });
});

test('French dates are read as well', async () => {
  const score = scoreOf(await readSet('practice', 'fr'), findIn);
  expect(score.faults).toEqual([]);
});
