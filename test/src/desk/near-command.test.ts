import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { commandReader } from '#src/desk/commands.ts';
import { nearCommandReader } from '#src/desk/near-command.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const near = nearCommandReader(words);
const QUESTIONS = new URL('../../fixtures/questions/', import.meta.url);

test.each([
  ['fristen abonieren', 'de', 'deadlines-subscribe', 'de'],
  ['Frist abonnieren!', 'en', 'deadlines-subscribe', 'de'],
  ['deadlins subscrbe', 'de', 'deadlines-subscribe', 'en'],
  ['fristen subscribe', 'en', 'deadlines-subscribe', 'en'],
  ['fristen subscribe', 'de', 'deadlines-subscribe', 'de'],
  ['abonnieren neuigkeiten', 'de', 'news-subscribe', 'de'],
  ['news unsubcribe', 'de', 'news-unsubscribe', 'en'],
  ['einstelungen', 'de', 'subscriptions', 'de'],
  ['setings', 'de', 'subscriptions', 'en'],
  ['ankündigne', 'de', 'announce', 'de'],
  ['abbonieren', 'de', 'subscribe', 'de'],
  ['fristen abbonieren', 'de', 'deadlines-subscribe', 'de'],
  ['foudn deadlines', 'en', 'findings', 'en'],
])('%j, where %s is preferred, may mean %s, written in %s', (text, preferred, name, language) => {
  expect(commandReader(words)(text, preferred)).toBeNull();
  expect(near(text, preferred)).toEqual({ name, language });
});

test.each([
  'Frist',
  'deadline?',
  'Notice',
  'fristen fristen',
  'Wer ist das NRC?',
  'Quantensensorik',
  'Nächste',
  'next deadline',
  'funding',
  'Written',
  'Meetings',
  'exports',
  'Courses',
  'Anlagen',
  'Einreise',
  'foundation fund',
  'Fund deadline',
  'fristen frist',
  'nächste Frist',
  'Nächste Deadline',
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
