import { expect, test } from 'vitest';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresNewsSearch } from '#adapters/postgres/news-search.ts';
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

test.each([
  ['umlauts written out', ['foerderung', 'uebergaenge'], ['Förderung für Übergänge']],
  [
    'without an ending, title or summary, newest first',
    ['foerderungen'],
    ['Anderes', 'Förderung für Übergänge', 'Förderung von Café und KI'],
  ],
  ['two letters where they stand alone', ['ki'], ['KI-Forschung im Überblick', 'Förderung von Café und KI']],
  ['several words, all of them', ['ki', 'cafe'], ['Förderung von Café und KI']],
  ['something else', ['quanten'], []],
])('items are found by %s', async (_name, words, titles) => {
  await using database = await freshDatabase();
  await store(database);
  const found = await postgresNewsSearch(database).search(words, 10);
  expect(found.map((item) => item.title)).toEqual(titles);
});

test('without words the newest come, at most so many', async () => {
  await using database = await freshDatabase();
  await store(database);
  const found = await postgresNewsSearch(database).search([], 2);
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
  const titles = async (words: readonly string[]) => (await search(words, 2)).map(({ title }) => title);
  expect(await titles(['haushalt'])).toEqual(['Haushalt 3000', 'Haushalt 2999']);
  expect(await titles(['foerderungen'])).toEqual(['Anderes', 'Förderung für Übergänge']);
  await database.query(`update item set title = 'Polarsternfahrt' where key = '4'`);
  expect(await titles(['polarstern'])).toEqual(['Polarsternfahrt']);
  expect(await titles(['kinder'])).toEqual([]);
});
