import { expect, test } from 'vitest';
import { suggestedPrompts } from '#adapters/slack/suggested-prompts.ts';

test('a prompt is asked whole, and called no longer than a button', () => {
  const title = `Wann endet „${'Quanten '.repeat(20)}“?`;
  const [short, long] = suggestedPrompts([
    { title: 'Hilfe\u202e', text: 'hilfe' },
    { title, text: title },
  ]);
  expect(short).toEqual({ title: 'Hilfe', message: 'hilfe' });
  expect(long?.title).toMatch(/^Wann endet „Quanten .*…$/);
  expect(long?.title.length).toBeLessThanOrEqual(75);
  expect(long?.message).toBe(title);
});
