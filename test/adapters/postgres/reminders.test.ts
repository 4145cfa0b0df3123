import { expect, test } from 'vitest';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresReminders } from '#adapters/postgres/reminders.ts';

test('where the database tells no time, no reminder is planned', async () => {
  const silent: Database = {
    query: async () => [],
    transaction: () => Promise.reject(new Error('unexpected')),
    listen: () => Promise.reject(new Error('unexpected')),
    close: async () => undefined,
  };
  await expect(postgresReminders(silent).outlook()).rejects.toThrow('no time');
});
