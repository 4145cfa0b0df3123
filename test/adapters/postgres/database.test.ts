import { expect, test, vi } from 'vitest';
import { openDatabase } from '#adapters/postgres/database.ts';
import { checkDatabase } from '#adapters/postgres/health.ts';
import { freshDatabase } from '#test/support/database.ts';

const END_OTHERS = `select pg_terminate_backend(pid) from pg_stat_activity
                    where datname = current_database() and pid <> pg_backend_pid()`;

test('a clock offset shifts bot_now() on every connection', async () => {
  await using database = await freshDatabase({ clockOffset: Temporal.Duration.from({ hours: 48 }) });
  const ask = () =>
    database.query<{ ahead: boolean }>(
      "select bot_now() - now() between interval '47 hours 59 minutes' and interval '48 hours 1 minute' as ahead",
    );
  const answers = await Promise.all([ask(), ask(), ask()]);
  expect(answers.flat()).toEqual([{ ahead: true }, { ahead: true }, { ahead: true }]);
});

test("the operator's own session settings stay beside the bot's", async () => {
  await using database = await freshDatabase();
  const url = Object.assign(new URL(database.url), {
    search: '?options=-c%20work_mem%3D7MB%20-c%20DateStyle%3DGerman',
  });
  const clockOffset = Temporal.Duration.from({ hours: -1 });
  const theirs = openDatabase({ url: url.href, clockOffset });
  const rows = await theirs.query(
    `select current_setting('work_mem') as memory, bot_now() < now() as behind,
            '2027-03-18T16:00:00Z'::timestamptz as at`,
  );
  await theirs.close();
  expect(rows).toEqual([{ memory: '7MB', behind: true, at: Temporal.Instant.from('2027-03-18T16:00:00Z') }]);
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

test('what a transaction did is undone when its work throws', async () => {
  await using database = await freshDatabase();
  const failed = database.transaction(async (sql) => {
    await sql.query("insert into job_slot (key) values ('undone')");
    throw new Error('on purpose');
  });
  await expect(failed).rejects.toThrow('on purpose');
  expect(await database.query('select from job_slot')).toEqual([]);
});

test('connections that break, in a transaction too, cost no more than what they did', async () => {
  await using database = await freshDatabase();
  const failed = database.transaction(async (sql) => {
    await sql.query("insert into job_slot (key) values ('undone')");
    await database.query(END_OTHERS);
    await sql.query('select 1');
  });
  await expect(failed).rejects.toThrow();
  expect(await database.query('select from job_slot')).toEqual([]);
  expect(await checkDatabase(database)).toBeNull();
});

test('a listener hears, and after a broken connection is told to look for itself', async () => {
  await using database = await freshDatabase();
  const heard: string[] = [];
  const listener = await database.listen('page', (payload) => heard.push(payload));
  await database.query("select pg_notify('page', 'first')");
  await vi.waitUntil(() => heard.length === 1, { timeout: 5000 });
  await database.query(END_OTHERS);
  await vi.waitUntil(() => heard.length === 2, { timeout: 5000 });
  await database.query("select pg_notify('page', 'second')");
  await vi.waitUntil(() => heard.length === 3, { timeout: 5000 });
  await listener.stop();
  expect(heard).toEqual(['first', '', 'second']);
});

test('a database that is away is told as such', async () => {
  await using database = await freshDatabase();
  const gone = openDatabase({ url: Object.assign(new URL(database.url), { port: '1' }).href });
  expect(await checkDatabase(gone)).toBe('unreachable');
  await gone.close();
  expect(await checkDatabase({ query: () => new Promise(() => undefined) })).toBe('slow');
});
