import { expect, test } from 'vitest';
import { postgresSignInStates } from '#adapters/postgres/sign-in-states.ts';
import { freshDatabase } from '#test/support/database.ts';

test('a state is used once, however many processes see it at once', async () => {
  await using database = await freshDatabase();
  const keep = Temporal.Duration.from({ minutes: 20 });
  const [one, other] = [postgresSignInStates(database), postgresSignInStates(database)];
  const hash = new Uint8Array(32).fill(7);
  const used = await Promise.all([one, other, one].map((states) => states.use(hash, keep)));
  expect(used.filter(Boolean)).toHaveLength(1);
  expect(await one.use(new Uint8Array(32).fill(8), keep)).toBe(true);
  await database.query(`update used_state set kept_until = bot_now() - interval '1 second'`);
  await one.use(hash, keep);
  expect(await database.query('select from used_state')).toHaveLength(1);
});
