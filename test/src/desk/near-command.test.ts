import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { commandReader } from '#src/desk/commands.ts';
import { nearCommandReader } from '#src/desk/near-command.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const near = nearCommandReader(words);
const QUESTIONS = new URL('../../fixtures/questions/', import.meta.url);

test.each([
  ['fristen abonieren', 'de', 'deadlines-subscribe', 'fristen abonnieren'],
  ['Frist abonnieren!', 'de', 'deadlines-subscribe', 'fristen abonnieren'],
  ['fristen subscribe', 'en', 'deadlines-subscribe', 'deadlines subscribe'],
  ['abonnieren neuigkeiten', 'de', 'news-subscribe', 'nachrichten abonnieren'],
  ['news unsubcribe', 'en', 'news-unsubscribe', 'news unsubscribe'],
  ['einstelungen', 'de', 'subscriptions', 'abos'],
  ['setings', 'en', 'subscriptions', 'subscriptions'],
  ['ankündigne', 'de', 'announce', 'ankündigen'],
])('%j may mean a command, told in %s', (text, language, name, written) => {
  expect(commandReader(words)(text, language)).toBeNull();
  expect(near(text, language)).toEqual({ name, written });
});

test.each([
  'Frist',
  'deadline?',
  'Notice',
  'fristen fristen',
  'Wer ist das NRC?',
  'Quantensensorik',
  'Nächste',
  '',
  '…',
])('%j means none', (text) => {
  expect(near(text, 'de')).toBeNull();
});

test('no question that people asked is taken for a command', async () => {
  const files = (await readdir(QUESTIONS)).filter((name) => name.endsWith('.jsonl'));
  const lines = await Promise.all(files.map((name) => readFile(new URL(name, QUESTIONS), 'utf8')));
  const texts = lines
    .flatMap((file) => file.split('\n').filter(Boolean))
    .map((line) => JSON.parse(line).text);
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter((text) => typeof text === 'string' && near(text, 'de') !== null)).toEqual([]);
});
