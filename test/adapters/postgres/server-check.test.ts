import { expect, test } from 'vitest';
import { mistakesOf } from '#adapters/postgres/server-check.ts';

const FIT = { major: 15, encoding: 'UTF8', database: 'bot', user: 'bot', may_create: true };

test('the oldest server that the bot can use is fit', () => {
  expect(mistakesOf(FIT, 'db:5432')).toEqual([]);
});

test('an older server is refused with both versions', () => {
  expect(mistakesOf({ ...FIT, major: 14, may_create: false }, 'db:5432')).toEqual([
    { key: 'errors:database-too-old', values: { address: 'db:5432', found: 14, needed: 15 } },
  ]);
});

test('everything that is wrong is told at once', () => {
  const keys = mistakesOf({ ...FIT, encoding: 'LATIN1', may_create: false }, 'db:5432').map(({ key }) => key);
  expect(keys).toEqual(['errors:database-encoding', 'errors:database-no-create']);
});
