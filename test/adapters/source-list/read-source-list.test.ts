import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSourceList } from '#adapters/source-list/load-source-list.ts';
import { readSourceList, type SourceListReading } from '#adapters/source-list/read-source-list.ts';

const read = (yaml: string) => readSourceList(Buffer.from(yaml), 'list.yaml');

/** A source that is right, but for what is added or put in its place. */
const source = (more = '', given: Partial<Record<'id' | 'name' | 'url' | 'language', string>> = {}) => {
  const { id = 'a', name = '{ de: A }', url = 'https://a.example/feed', language = 'de' } = given;
  return `- { id: ${id}, name: ${name}, url: "${url}", language: ${language}${more && `, ${more}`} }\n`;
};
const list = (...sources: readonly string[]) => `sources:\n${sources.map((line) => `  ${line}`).join('')}`;

function mistakes(reading: SourceListReading): readonly string[] {
  if (reading.kind === 'sources') return [];
  return reading.mistakes.map(({ file, line, path, text }) => `${file}:${line} ${path} ${text.key}`);
}

test('what the list leaves out: a feed, polled every hour, that nobody tested', () => {
  expect(read(list(source()))).toEqual({
    kind: 'sources',
    sources: [
      {
        id: 'a',
        name: { de: 'A' },
        kind: null,
        url: 'https://a.example/feed',
        language: 'de',
        reader: { kind: 'feed' },
        enabled: true,
        testedOn: null,
        everyMinutes: 60,
      },
    ],
  });
});

test('everything that a list can say', () => {
  const listing =
    'listing: { item: li, title: h2, link: a@href, published: time@datetime, summary: p, closing: b }';
  const all = `kind: press, ${listing}, enabled: false, tested_on: 2026-03-19, every_minutes: 15`;
  expect(read(list(source(all, { language: 'fr' })))).toMatchObject({
    sources: [
      {
        kind: 'press',
        language: 'fr',
        reader: {
          kind: 'listing-page',
          selectors: {
            item: 'li',
            title: 'h2',
            link: 'a@href',
            published: 'time@datetime',
            summary: 'p',
            closing: 'b',
          },
        },
        enabled: false,
        testedOn: '2026-03-19',
        everyMinutes: 15,
      },
    ],
  });
});

test('a listing page may be without dates and summaries', () => {
  expect(read(list(source('listing: { item: li, title: h2, link: a@href }')))).toMatchObject({
    sources: [{ reader: { selectors: { published: null, summary: null, closing: null } } }],
  });
});

test('the European portal is read in its own way', () => {
  expect(read(list(source('reader: eu-portal')))).toMatchObject({
    sources: [{ reader: { kind: 'eu-portal' } }],
  });
});

test('a list may be empty, but not a file', () => {
  expect(read('sources: []')).toEqual({ kind: 'sources', sources: [] });
  expect(mistakes(read('# nothing'))).toEqual(['list.yaml:1  knowledge:empty']);
});

test.each<[what: string, yaml: string, expected: string]>([
  ['no list', 'feeds: []', '1 sources knowledge:missing'],
  ['not YAML', 'sources: "open', '1  knowledge:yaml-unclosed'],
  ['an unknown alias', 'sources: [*a]', '1  knowledge:yaml-unknown-alias'],
  ['a key twice', list(source('enabled: true, enabled: false')), '2  knowledge:yaml-duplicate-key'],
  ['an unknown key', list(source('interval: 5')), '2 sources[0].interval knowledge:unknown-key'],
  [
    'an unknown selector',
    list(source('listing: { item: a, title: b, link: c, date: d }')),
    '2 sources[0].listing.date knowledge:unknown-key',
  ],
  [
    'a page without its link',
    list(source('listing: { item: a, title: b }')),
    '2 sources[0].listing.link knowledge:missing',
  ],
  ['an id twice', list(source(), source()), '3 sources[1].id knowledge:duplicate-id'],
  ['an id with capitals', list(source('', { id: 'A' })), '2 sources[0].id knowledge:bad-id'],
  ['no name', list(source('', { name: '{}' })), '2 sources[0].name knowledge:expected-entries'],
  [
    'a name in no language',
    list(source('', { name: '{ Deutsch: A }' })),
    '2 sources[0].name.Deutsch knowledge:unknown-language',
  ],
  ['half an address', list(source('', { url: 'a.example/feed' })), '2 sources[0].url knowledge:bad-url'],
  [
    'an address cut short',
    list(source('', { url: 'https://a.example/…/feed' })),
    '2 sources[0].url knowledge:bad-url',
  ],
  ['a password', list(source('', { url: 'https://u:p@a.example/' })), '2 sources[0].url knowledge:bad-url'],
  ['a day that is none', list(source('tested_on: 2026-02-30')), '2 sources[0].tested_on knowledge:bad-day'],
  ['no whole minutes', list(source('every_minutes: 0.5')), '2 sources[0].every_minutes sources:bad-interval'],
  [
    'minutes in words',
    list(source('every_minutes: often')),
    '2 sources[0].every_minutes sources:bad-interval',
  ],
  ['yes instead of true', list(source('enabled: "yes"')), '2 sources[0].enabled knowledge:expected-boolean'],
])('%s is told with its line', (_, yaml, expected) => {
  expect(mistakes(read(yaml))).toContain(`list.yaml:${expected}`);
});

test('all mistakes are told at once, in the order of the lines', () => {
  const yaml = list(source('every_minutes: 0'), source('', { id: 'b', url: 'b' }));
  expect(mistakes(read(yaml))).toEqual([
    'list.yaml:2 sources[0].every_minutes sources:bad-interval',
    'list.yaml:3 sources[1].url knowledge:bad-url',
  ]);
});

test('what is no text or too much of it is not read', () => {
  expect(mistakes(readSourceList(Buffer.from([0xff, 0xfe]), 'list.yaml'))).toEqual([
    'list.yaml:1  knowledge:not-utf8',
  ]);
  expect(mistakes(readSourceList(Buffer.alloc(1024 * 1024 + 1, '#'), 'list.yaml'))).toEqual([
    'list.yaml:1  knowledge:too-large',
  ]);
});

test('a file that is not there is a mistake like others', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'allianzbote-'));
  const path = join(folder.path, 'list.yaml');
  expect(mistakes(await loadSourceList(path))).toEqual([`${path}:1  knowledge:not-found`]);
});
