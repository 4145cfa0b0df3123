import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { fillTemplate, longestPost, looseBrace, readTemplate, sayTemplate } from '#src/news/template.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));

test.each([
  ['in German', '{Titel}: { zusammenfassung }', '{title}: {summary}', null],
  ['in English', '{Title} {source} {date}', '{title} {source} {date}', null],
  ['in both', '{Quelle} {keywords}', '{source} {topics}', null],
  ['that nobody knows', '{titel} {autor}', '{title} {autor}', '{autor}'],
  ['empty', '{titel} {}', '{title} {}', '{}'],
  ['none', 'Only words', 'Only words', null],
])('placeholders %s are read', (_, written, template, unknown) => {
  expect(readTemplate(words, written)).toEqual({ template, unknown });
});

test.each([
  ['{title}\n by {summary', 'by {summary'],
  ['{title} summary}', '{title} summary}'],
  ['{ti\ntle}', '{ti'],
  ['a {{title}}', 'a {{title}}'],
  ['{title}: {date}', null],
  ['no brace', null],
])('of %j the line with a loose brace is %j', (written, where) => {
  expect(looseBrace(written)).toBe(where);
});

test('a template is as long as the post that it may become', () => {
  expect(longestPost('News: {summary}')).toBe('News: '.length + 320);
});

test('no placeholder brings more than was counted for it', () => {
  const template = '{title}{summary}{source}{date}{topics}';
  const [line] = fillTemplate(template, () => 'word '.repeat(500));
  expect(line?.text.length).toBeLessThanOrEqual(longestPost(template));
  expect(line?.text).toMatch(/word…$/);
});

test('a template is told in the words of its reader', () => {
  const say = (language: string) => sayTemplate((key) => words.say(language, key), '{title} – {date}');
  expect(say('de')).toBe('{Titel} – {Datum}');
  expect(say('en')).toBe('{title} – {date}');
});

test('a line of which nothing is known falls away', () => {
  const values = { title: 'T', summary: '', source: 'S', date: '', topics: '' };
  const lines = fillTemplate('{title}\n\nOn {date}\nBy {source}, {date}\nAlways', (name) => values[name]);
  expect(lines.map(({ text }) => text)).toEqual(['T', 'By S,', 'Always']);
});
