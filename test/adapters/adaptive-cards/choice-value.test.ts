import { expect, test } from 'vitest';
import { decodeChoice, encodeChoice } from '#adapters/adaptive-cards/choice-value.ts';

test.each(['', '%', '%25', 'a,b', 'Europe/Berlin', 'Köln', '-'])('%j comes back as it was', (value) => {
  const sent = encodeChoice(value);
  expect(sent).toMatch(/^[^,]+$/);
  expect(decodeChoice(sent)).toBe(value);
});

test('what was never encoded stays as it is', () => {
  expect(decodeChoice('100 %x')).toBe('100 %x');
});
