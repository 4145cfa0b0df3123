import { expect, test } from 'vitest';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresNewsSearch } from '#adapters/postgres/news-search.ts';
import type { NewsQuery } from '#src/ports/news-search.ts';
import { freshDatabase } from '#test/support/database.ts';

async function store(database: Database): Promise<void> {
  await database.query(
    `insert into source (id, name, url, language, reader, enabled, every_minutes)
     values ('office', '{"de": "Amt"}', 'https://office.example', 'de', '{"kind": "feed"}', true, 60)`,
  );
  await database.query(
    `insert into item (source_id, key, title, url, summary, published, language) values
       ('office', '1', 'Förderung für Übergänge', 'https://office.example/1', '', '2021-01-01', 'de'),
       ('office', '2', 'Anderes', null, 'Neue Förderungen 100 %', '2021-02-01', 'de'),
       ('office', '3', 'Drittes', null, '', null, null),
       ('office', '4', 'Kinder und Kunst', null, '', '2020-01-01', 'de'),
       ('office', '5', 'KI-Forschung im Überblick', null, '', '2019-01-01', 'de'),
       ('office', '6', 'Förderung von Café und KI', null, '', '2018-01-01', 'de')`,
  );
}

const holding = (words: readonly string[]): NewsQuery => ({
  things: words.map((word) => ({ sources: [], phrases: [[word]] })),
  days: null,
  timezone: null,
});

test.each([
  ['umlauts written out', ['foerderung', 'uebergaenge'], ['Förderung für Übergänge']],
  [
    'without an ending, title or summary, newest first',
    ['foerderungen'],
    ['Anderes', 'Förderung für Übergänge', 'Förderung von Café und KI'],
  ],
  ['two letters where they stand alone', ['ki'], ['KI-Forschung im Überblick', 'Förderung von Café und KI']],
  ['several words, all of them', ['ki', 'cafe'], ['Förderung von Café und KI']],
  ['a word of the same stem', ['ueberblicken'], ['KI-Forschung im Überblick']],
  ['something else', ['quanten'], []],
])('items are found by %s', async (_name, words, titles) => {
  await using database = await freshDatabase();
  await store(database);
  const found = await postgresNewsSearch(database).search(holding(words), 10);
  expect(found.map((item) => item.title)).toEqual(titles);
});

test('without words the newest come, at most so many', async () => {
  await using database = await freshDatabase();
  await store(database);
  const found = await postgresNewsSearch(database).search(holding([]), 2);
  expect(found).toHaveLength(2);
  expect(found[0]?.title).toBe('Drittes');
});

test('what is rare is found among thousands, and the newest of what is common', async () => {
  await using database = await freshDatabase();
  await store(database);
  await database.query(
    `insert into item (source_id, key, title, url, summary, published, language)
     select 'office', 'n' || nth, 'Haushalt ' || nth, null, '', timestamptz '2022-01-01' + nth * interval '1 hour', 'de'
     from generate_series(1, 3000) as nth`,
  );
  const { search } = postgresNewsSearch(database);
  const titles = async (words: readonly string[]) =>
    (await search(holding(words), 2)).map(({ title }) => title);
  expect(await titles(['haushalt'])).toEqual(['Haushalt 3000', 'Haushalt 2999']);
  expect(await titles(['foerderungen'])).toEqual(['Anderes', 'Förderung für Übergänge']);
  await database.query(`update item set title = 'Polarsternfahrt' where key = '4'`);
  expect(await titles(['polarstern'])).toEqual(['Polarsternfahrt']);
  expect(await titles(['kinder'])).toEqual([]);
  const ofYear = async (word: string, year: number) => {
    const day = Temporal.PlainDate.from({ year, month: 1, day: 1 });
    const days = { first: day, last: day.add({ years: 1 }).subtract({ days: 1 }) };
    return (await search({ ...holding([word]), days }, 2)).map(({ title }) => title);
  };
  expect(await ofYear('haushalt', 2022)).toEqual(['Haushalt 3000', 'Haushalt 2999']);
  expect(await ofYear('haushalt', 2021)).toEqual([]);
  expect(await ofYear('polarstern', 2022)).toEqual([]);
  await database.query(`update item set title = 'Polarsternfahrt' where key = 'n1'`);
  expect(await ofYear('polarstern', 2022)).toEqual(['Polarsternfahrt']);
});

test.each([
  ['UTC', ['late', 'day']],
  ['Europe/Berlin', ['day', 'seen']],
])('of a day are those that the reader has on it, in the zone %s', async (timezone, titles) => {
  await using database = await freshDatabase();
  await store(database);
  await database.query(
    `insert into item (source_id, key, title, url, summary, published, first_seen_at, language) values
       ('office', 'late', 'late', null, '', '2030-03-01T23:30Z', '2030-03-03', 'en'),
       ('office', 'day', 'day', null, '', '2030-03-01T00:00Z', '2030-03-03', 'en'),
       ('office', 'seen', 'seen', null, '', null, '2030-02-28T23:30Z', 'en')`,
  );
  const day = Temporal.PlainDate.from('2030-03-01');
  const query = { things: [], days: { first: day, last: day }, timezone };
  const found = await postgresNewsSearch(database).search(query, 10);
  expect(found.map(({ title }) => title)).toEqual(titles);
});

test('one of several phrases is enough, and so is one of the sources', async () => {
  await using database = await freshDatabase();
  await store(database);
  await database.query(
    `insert into source (id, name, url, language, reader, enabled, every_minutes)
     values ('press', '{"en": "Press"}', 'https://press.example', 'en', '{"kind": "feed"}', true, 60)`,
  );
  await database.query(`update item set source_id = 'press' where key in ('2', '3')`);
  const { search, known, sources } = postgresNewsSearch(database);
  const titles = async (query: NewsQuery) => (await search(query, 9)).map(({ title }) => title);
  const either = { sources: [], phrases: [['kunst', 'kinder'], ['cafe'], ['kunst', 'cafe']] };
  const any = { days: null, timezone: null };
  expect(await titles({ ...any, things: [either] })).toEqual([
    'Kinder und Kunst',
    'Förderung von Café und KI',
  ]);
  const ofPress = { sources: ['press'], phrases: [['press']] };
  expect(await titles({ ...any, things: [ofPress] })).toEqual(['Drittes', 'Anderes']);
  const grants = { sources: [], phrases: [['foerderung']] };
  expect(await titles({ ...any, things: [ofPress, grants] })).toEqual(['Anderes']);
  expect((await sources()).map(({ id }) => id)).toEqual(['office', 'press']);
  expect((await known(['kunst', 'kuns', 'cafe'])).toSorted()).toEqual(['cafe', 'kunst']);
});
