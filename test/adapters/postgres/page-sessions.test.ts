import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { postgresPageSessions } from '#adapters/postgres/page-sessions.ts';
import { freshDatabase } from '#test/support/database.ts';

const hash = (token: string) => createHash('sha256').update(token).digest();
const DAY = Temporal.Duration.from({ days: 1 });

test('a session is known until it is ended', async () => {
  await using db = await freshDatabase();
  const sessions = postgresPageSessions(db);
  await sessions.open(hash('a'), 'operator', DAY);
  expect(await sessions.personOf(hash('a'))).toBe('operator');
  expect(await sessions.personOf(hash('b'))).toBeNull();
  await sessions.end(hash('a'));
  expect(await sessions.personOf(hash('a'))).toBeNull();
});

test('a session ends by itself and is then forgotten', async () => {
  await using db = await freshDatabase();
  const sessions = postgresPageSessions(db);
  await sessions.open(hash('a'), 'operator', Temporal.Duration.from({ seconds: 0 }));
  expect(await sessions.personOf(hash('a'))).toBeNull();
  await sessions.open(hash('b'), 'operator', DAY);
  expect(await db.query('select 1 from page_session')).toHaveLength(1);
});
