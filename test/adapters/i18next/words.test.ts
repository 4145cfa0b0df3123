import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));

test('every folder is a language', () => expect(words.languages).toEqual(['de', 'en']));

test('chooses the plural form', () => {
  expect(words.say('de', 'dates:days-left', { count: 1 })).toBe('noch 1 Tag');
  expect(words.say('en', 'dates:days-left', { count: 14 })).toBe('14 days left');
});

test('a text in a text is said in the same language', () => {
  const message = { key: 'sources:fault.empty' } as const;
  expect(words.say('de', 'cli:feed.failed', { feed: 'x', message })).toBe('x: Die Quelle sendet nichts.');
});

test('what comes from outside is never interpreted', () => {
  const message = '$t(sources:fault.empty) {{feed}} <b>&';
  expect(words.say('en', 'cli:feed.failed', { feed: 'x', message })).toBe(`x: ${message}`);
});

test('a missing text is a bug', () => {
  expect(() => words.say('fr', 'sources:fault.empty')).toThrow('sources:fault.empty');
});
