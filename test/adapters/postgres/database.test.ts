import { expect, test } from 'vitest';
import { freshDatabase } from '#test/support/database.ts';

test('a clock offset shifts bot_now() on every connection', async () => {
  await using database = await freshDatabase({ clockOffset: Temporal.Duration.from({ hours: 48 }) });
  const ask = () =>
    database.query<{ ahead: boolean }>(
      "select bot_now() - now() between interval '47 hours 59 minutes' and interval '48 hours 1 minute' as ahead",
    );
  const answers = await Promise.all([ask(), ask(), ask()]);
  expect(answers.flat()).toEqual([{ ahead: true }, { ahead: true }, { ahead: true }]);
});

test('values cross as Temporal, and int8 as text', async () => {
  await using database = await freshDatabase();
  const instant = Temporal.Instant.from('2027-03-18T16:00:00.123456Z');
  const rows = await database.query(
    'select $1::timestamptz as at, $2::date as day, 9007199254740993::int8 as id',
    [instant, Temporal.PlainDate.from('2027-03-18')],
  );
  expect(rows).toEqual([{ at: instant, day: '2027-03-18', id: '9007199254740993' }]);
});
