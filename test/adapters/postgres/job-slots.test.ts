import { expect, test } from 'vitest';
import { type Database, openDatabase } from '#adapters/postgres/database.ts';
import { postgresJobSlots } from '#adapters/postgres/job-slots.ts';
import { jobSlotsContract } from '#test/contract/job-slots.ts';
import { freshDatabase } from '#test/support/database.ts';
import { databaseAtTime } from '#test/support/database-time.ts';

jobSlotsContract(async () => {
  const db = await freshDatabase();
  const opened: Database[] = [];
  return {
    at(seconds) {
      opened.push(openDatabase({ url: db.url, clockOffset: Temporal.Duration.from({ seconds }) }));
      return postgresJobSlots(opened.at(-1) ?? db);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(opened.map((database) => database.close()));
      await db[Symbol.asyncDispose]();
    },
  };
});

test('a process whose clock is a moment ahead takes the period that is about to begin', async () => {
  await using db = await freshDatabase();
  const take = async (at: string) => {
    await using moment = databaseAtTime(db.url, at);
    return postgresJobSlots(moment).take('plan', 600);
  };
  expect(await take('2027-03-04T07:51:00Z')).toBe(true);
  expect(await take('2027-03-04T07:59:59.5Z')).toBe(true);
  expect(await take('2027-03-04T08:00:30Z')).toBe(false);
  expect(await take('2027-03-04T08:10:00Z')).toBe(true);
});
